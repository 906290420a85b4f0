package io.github.teamsexchange.lab.xml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a document that somebody sent: no DTD, bounded in depth and number of elements. Not for reuse. */
public final class XmlReader {

    /** The deepest nesting that is read. */
    static final int MAX_DEPTH = 64;

    /** The most elements that are read. */
    static final int MAX_ELEMENTS = 20_000;

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader xml;
    private int elements;

    private XmlReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /**
     * Reads the root element.
     *
     * @throws MalformedXmlException if it is not well-formed, has a DTD, is too deep or too large
     */
    public static Element read(String text) throws MalformedXmlException {
        try {
            XmlReader reader = new XmlReader(FACTORY.createXMLStreamReader(new StringReader(text)));
            return reader.document();
        } catch (XMLStreamException e) {
            throw malformed("it is not well-formed", e.getLocation());
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private Element document() throws XMLStreamException, MalformedXmlException {
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.DTD) {
                throw malformed("it has a document type declaration", xml.getLocation());
            }
        }
        Element root = element(1);
        while (xml.hasNext()) {
            xml.next();
        }
        return root;
    }

    private Element element(int depth) throws XMLStreamException, MalformedXmlException {
        if (depth > MAX_DEPTH || ++elements > MAX_ELEMENTS) {
            throw malformed("it is nested too deep or has too many elements", xml.getLocation());
        }
        String namespace = Objects.requireNonNullElse(xml.getNamespaceURI(), "");
        String name = xml.getLocalName();
        Map<String, String> attributes = attributes();
        List<Element> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                children.add(element(depth + 1));
            } else if (event == XMLStreamConstants.CHARACTERS) {
                text.append(xml.getText());
            }
        }
        return new Element(namespace, name, attributes, children, text.toString());
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (Objects.requireNonNullElse(xml.getAttributeNamespace(i), "").isEmpty()) {
                attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            }
        }
        return attributes;
    }

    private static MalformedXmlException malformed(String why, Location where) {
        return where == null
                ? new MalformedXmlException(why, 1, 1)
                : new MalformedXmlException(why, where.getLineNumber(), where.getColumnNumber());
    }
}
