package io.github.teamsexchange.connectors.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class XmlReaderTest {

    private final XmlReader reader = new XmlReader();

    @Test
    void readsElementsAttributesAndTextWhateverPrefixTheyBear() throws UnreadableXml {
        XmlElement root = reader.read("\uFEFF<?xml version='1.0'?><!-- hello --><a:x xmlns:a='urn:a' a:y='1'>"
                + "<z>  one </z><a:z>t<![CDATA[<w]]>o</a:z></a:x><!-- bye -->");
        assertEquals("urn:a", root.namespace());
        assertTrue(root.is("x"));
        assertEquals(Optional.of("1"), root.attribute("y"));
        assertEquals(Optional.of("one"), root.textAt("z"));
        assertEquals(
                "t<wo", root.children("z").skip(1).findFirst().orElseThrow().text());
        assertEquals(Optional.empty(), root.textAt("z", "nothing"));
    }

    @Test
    void aDocumentTypeDefinitionIsRefused() {
        String bomb = "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><x>&b;</x>";
        assertTrue(message(bomb).contains("document type definition"), message(bomb));
        String outside = "<!DOCTYPE x SYSTEM 'file:///etc/passwd'><x/>";
        assertTrue(message(outside).contains("document type definition"), message(outside));
    }

    @Test
    void whatIsNestedOrFilledBeyondReasonIsRefused() {
        assertTrue(message("<x>".repeat(100) + "</x>".repeat(100)).contains("beyond reason"));
        assertTrue(message("<x>" + "<y/>".repeat(100_000) + "</x>").contains("beyond reason"));
    }

    @Test
    void whatIsNotXmlIsToldInOneClauseWithoutTheText() {
        for (String text : new String[] {"", "hunter2", "<x>", "<x></y>", "<x/><x/>", "<x>&nothing;</x>", "{}"}) {
            String message = message(text);
            assertFalse(message.contains("hunter2") || message.contains("\n"), message);
        }
    }

    @Property
    void noTextBreaksIt(@ForAll String text) {
        try {
            assertNotNull(reader.read(text));
        } catch (UnreadableXml e) {
            assertNotNull(e.getMessage());
        }
    }

    private String message(String text) {
        return assertThrows(UnreadableXml.class, () -> reader.read(text)).getMessage();
    }
}
