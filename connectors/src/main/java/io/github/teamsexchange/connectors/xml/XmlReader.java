package io.github.teamsexchange.connectors.xml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads whole documents into memory: without document type definitions or external entities, and bounded in depth and
 * in number of elements. Safe for use by many threads; keep one.
 */
public final class XmlReader {

    private static final int MAX_DEPTH = 64;
    private static final int MAX_ELEMENTS = 100_000;

    private final XMLInputFactory factory;

    /** Makes a reader with the platform's own parser, whatever the host has installed. */
    public XmlReader() {
        factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    /**
     * Reads a document; a byte order mark and white space before it are passed over.
     *
     * @return its root
     * @throws UnreadableXml if it is not XML, holds a document type definition or is nested beyond reason
     */
    public XmlElement read(String text) throws UnreadableXml {
        String document = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try {
            return new Reading(factory.createXMLStreamReader(new StringReader(document.strip()))).root();
        } catch (XMLStreamException e) {
            throw new UnreadableXml(
                    "it is not well-formed XML (line " + e.getLocation().getLineNumber() + ")");
        }
    }

    /** The reading of one document. */
    private static final class Reading {

        private final XMLStreamReader xml;
        private int elements;

        Reading(XMLStreamReader xml) {
            this.xml = xml;
        }

        XmlElement root() throws XMLStreamException, UnreadableXml {
            while (xml.next() != XMLStreamConstants.START_ELEMENT) {
                if (xml.getEventType() == XMLStreamConstants.DTD) {
                    throw new UnreadableXml("it holds a document type definition, which is refused");
                }
            }
            XmlElement root = element(1);
            while (xml.hasNext()) {
                // Only comments may follow; anything else is the parser's to complain about.
                xml.next();
            }
            return root;
        }

        private XmlElement element(int depth) throws XMLStreamException, UnreadableXml {
            if (depth > MAX_DEPTH || ++elements > MAX_ELEMENTS) {
                throw new UnreadableXml("it is nested or filled beyond reason");
            }
            String namespace = Objects.requireNonNullElse(xml.getNamespaceURI(), "");
            String name = xml.getLocalName();
            Map<String, String> attributes = attributes();
            StringBuilder text = new StringBuilder();
            List<XmlElement> children = new ArrayList<>();
            while (xml.next() != XMLStreamConstants.END_ELEMENT) {
                switch (xml.getEventType()) {
                    case XMLStreamConstants.START_ELEMENT -> children.add(element(depth + 1));
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                    case XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new UnreadableXml("it refers to an entity that it does not define");
                    default -> {
                        // Comments and processing instructions say nothing to us.
                    }
                }
            }
            return new XmlElement(namespace, name, attributes, text.toString().strip(), children);
        }

        private Map<String, String> attributes() {
            Map<String, String> attributes = new LinkedHashMap<>();
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                attributes.putIfAbsent(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            }
            return attributes;
        }
    }
}
