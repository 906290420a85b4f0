package io.github.teamsexchange.lab.site;

import io.github.teamsexchange.lab.xml.Element;
import io.github.teamsexchange.lab.xml.XmlReader;
import java.util.List;
import java.util.stream.Stream;

/** Elements of an answer, by local name wherever they are. */
record Found(Element root) {

    static Found in(String document) throws Exception {
        return new Found(XmlReader.read(document));
    }

    List<Element> all(String name) {
        return everything(root).filter(element -> element.name().equals(name)).toList();
    }

    List<String> texts(String name) {
        return all(name).stream().map(Element::text).toList();
    }

    /** The text of the first element of a name. */
    String text(String name) {
        return texts(name).stream().findFirst().orElse("(no " + name + ")");
    }

    private static Stream<Element> everything(Element element) {
        return Stream.concat(Stream.of(element), element.children().stream().flatMap(Found::everything));
    }
}
