package io.github.teamsexchange.connectors.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of a document that was read in full.
 *
 * @param namespace its namespace; empty for none
 * @param name its local name
 * @param attributes by local name; namespace declarations are not among them
 * @param text all characters directly in it, joined, without the white space around them
 * @param children in the document's order
 */
public record XmlElement(
        String namespace, String name, Map<String, String> attributes, String text, List<XmlElement> children) {

    /** Copies the collections. */
    public XmlElement {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** Tells whether it bears a local name; servers spell namespaces in more than one way, so these do not count. */
    public boolean is(String localName) {
        return name.equals(localName);
    }

    /** The first child of a name. */
    public Optional<XmlElement> child(String localName) {
        return children(localName).findFirst();
    }

    /** All children of a name. */
    public Stream<XmlElement> children(String localName) {
        return children.stream().filter(child -> child.is(localName));
    }

    /** The element at the end of a path of names, the first one at each step. */
    public Optional<XmlElement> find(String... path) {
        Optional<XmlElement> here = Optional.of(this);
        for (String step : path) {
            here = here.flatMap(element -> element.child(step));
        }
        return here;
    }

    /** The text at the end of a path of names; empty if the path ends early or the text is blank. */
    public Optional<String> textAt(String... path) {
        return find(path).map(XmlElement::text).filter(found -> !found.isEmpty());
    }

    /** The value of an attribute, by its local name. */
    public Optional<String> attribute(String localName) {
        return Optional.ofNullable(attributes.get(localName));
    }
}
