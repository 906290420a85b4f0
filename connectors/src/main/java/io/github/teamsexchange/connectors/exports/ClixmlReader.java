package io.github.teamsexchange.connectors.exports;

import io.github.teamsexchange.port.ExportedValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads what Export-Clixml writes (namespace {@code powershell/2004/04}). Not for reuse: it keeps one file's
 * references.
 */
final class ClixmlReader {

    private static final String NAMESPACE = "http://schemas.microsoft.com/powershell/2004/04";
    private static final int MAX_DEPTH = 100;

    /** References to references can stand for more values than there are bytes. */
    private static final long MAX_WEIGHT = 5_000_000;

    private final Map<String, List<String>> types = new HashMap<>();
    private final Map<String, ExportedValue> references = new HashMap<>();
    private final List<RawObject> roots = new ArrayList<>();
    private final Map<String, Long> weights = new HashMap<>();
    private int depth;
    private long weight;

    List<RawObject> read(String text) throws UnreadableExport {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
            xml.nextTag();
            if (!xml.getLocalName().equals("Objs") || !NAMESPACE.equals(xml.getNamespaceURI())) {
                throw UnreadableExport.unlike("it is XML, but not Export-Clixml's");
            }
            while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
                readRoot(xml);
            }
            readToTheEnd(xml);
            return roots;
        } catch (XMLStreamException e) {
            throw text.contains(NAMESPACE)
                    ? UnreadableExport.broken(
                            "its XML breaks off at line " + e.getLocation().getLineNumber())
                    : UnreadableExport.unlike("it looks like markup, but not like Export-Clixml's");
        }
    }

    /** What follows must not be lost in silence: the reader throws at anything but comments. */
    private static void readToTheEnd(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            xml.next();
        }
    }

    private void readRoot(XMLStreamReader xml) throws XMLStreamException, UnreadableExport {
        if (!xml.getLocalName().equals("Obj")) {
            readValue(xml);
            return;
        }
        addRoot(readObject(xml));
    }

    /** A list that was exported as one object is as many objects as it holds. */
    private void addRoot(Parsed parsed) {
        if (parsed.items().isPresent()) {
            parsed.nested().forEach(this::addRoot);
        } else if (!parsed.properties().isEmpty()) {
            roots.add(new RawObject(parsed.types(), Optional.empty(), parsed.properties()));
        }
    }

    private ExportedValue readValue(XMLStreamReader xml) throws XMLStreamException, UnreadableExport {
        String name = xml.getLocalName();
        if (++weight > MAX_WEIGHT) {
            throw UnreadableExport.broken("it stands for more than " + MAX_WEIGHT + " values");
        }
        return switch (name) {
            case "Nil" -> {
                skip(xml);
                yield new ExportedValue.Null();
            }
            case "Obj" -> readObject(xml).value();
            case "Ref" -> {
                String id = attribute(xml, "RefId");
                weight += weights.getOrDefault(id, 0L);
                skip(xml);
                yield references.getOrDefault(id, new ExportedValue.Lost("it refers to what contains it"));
            }
            case "SS", "BA" -> {
                skip(xml);
                yield new ExportedValue.Lost("protected or binary content is not read");
            }
            default -> ClixmlScalars.of(name, ClixmlScalars.unescape(xml.getElementText()));
        };
    }

    private Parsed readObject(XMLStreamReader xml) throws XMLStreamException, UnreadableExport {
        if (++depth > MAX_DEPTH) {
            throw UnreadableExport.broken("it is nested deeper than " + MAX_DEPTH + " at line "
                    + xml.getLocation().getLineNumber());
        }
        String id = attribute(xml, "RefId");
        long before = weight;
        Parsed parsed = new Parsed();
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            readPart(xml, parsed);
        }
        if (!id.isEmpty()) {
            references.put(id, parsed.value());
            weights.put(id, weight - before);
        }
        depth--;
        return parsed;
    }

    private void readPart(XMLStreamReader xml, Parsed parsed) throws XMLStreamException, UnreadableExport {
        switch (xml.getLocalName()) {
            case "TN" -> parsed.types(readTypes(xml));
            case "TNRef" -> {
                parsed.types(types.getOrDefault(attribute(xml, "RefId"), List.of()));
                skip(xml);
            }
            case "ToString" -> parsed.text(ClixmlScalars.unescape(xml.getElementText()));
            case "Props", "MS" -> readProperties(xml, parsed);
            case "LST", "IE", "STK", "QUE" -> readItems(xml, parsed);
            case "DCT" -> readDictionary(xml, parsed);
            default -> parsed.scalar(readValue(xml));
        }
    }

    private List<String> readTypes(XMLStreamReader xml) throws XMLStreamException {
        String id = attribute(xml, "RefId");
        List<String> names = new ArrayList<>();
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            names.add(xml.getElementText());
        }
        types.put(id, List.copyOf(names));
        return names;
    }

    private void readProperties(XMLStreamReader xml, Parsed parsed) throws XMLStreamException, UnreadableExport {
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            String name = ClixmlScalars.unescape(attribute(xml, "N"));
            parsed.properties().putIfAbsent(name, readValue(xml));
        }
    }

    private void readItems(XMLStreamReader xml, Parsed parsed) throws XMLStreamException, UnreadableExport {
        List<ExportedValue> items = new ArrayList<>();
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            if (xml.getLocalName().equals("Obj")) {
                Parsed nested = readObject(xml);
                parsed.nested().add(nested);
                items.add(nested.value());
            } else {
                items.add(readValue(xml));
            }
        }
        parsed.items(items);
    }

    private void readDictionary(XMLStreamReader xml, Parsed parsed) throws XMLStreamException, UnreadableExport {
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            Map<String, ExportedValue> entry = new LinkedHashMap<>();
            while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
                entry.put(attribute(xml, "N"), readValue(xml));
            }
            ExportedValue key = entry.getOrDefault("Key", new ExportedValue.Null());
            if (key instanceof ExportedValue.Text text) {
                parsed.properties().putIfAbsent(text.text(), entry.getOrDefault("Value", new ExportedValue.Null()));
            }
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name)).orElse("");
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        int open = 1;
        while (open > 0) {
            int event = xml.next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
