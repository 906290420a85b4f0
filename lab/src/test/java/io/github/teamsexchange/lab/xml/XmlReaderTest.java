package io.github.teamsexchange.lab.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlReaderTest {

    @Test
    void elementsAreFoundByNamespaceAndNameWhateverTheirPrefix() throws Exception {
        Element root = XmlReader.read("""
                <?xml version='1.0'?>
                <!-- a comment -->
                <a:root xmlns:a="urn:a" xmlns="urn:b" x="1" a:y="2">
                  <item>one</item><a:item>tw<![CDATA[<o>]]></a:item><item/>
                </a:root>""");
        assertTrue(root.is("urn:a", "root"));
        assertEquals(Optional.of("1"), root.attribute("x"));
        assertEquals(Optional.empty(), root.attribute("y"));
        assertEquals("tw<o>", root.child("urn:a", "item").orElseThrow().text());
        assertEquals(2, root.children("urn:b", "item").size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text",
                "<a>",
                "<a/><b/>",
                "<a b='1' b='2'/>",
                "<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>",
                "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>",
                "<a>&x;</a>",
                "<p:a/>"
            })
    void whatIsNotXmlOrHasATypeDeclarationIsRefused(String text) {
        assertThrows(MalformedXmlException.class, () -> XmlReader.read(text));
    }

    @Test
    void depthAndNumberOfElementsAreBounded() throws Exception {
        assertEquals("a", XmlReader.read(nested(XmlReader.MAX_DEPTH)).name());
        assertThrows(MalformedXmlException.class, () -> XmlReader.read(nested(XmlReader.MAX_DEPTH + 1)));
        String many = "<a>" + "<b/>".repeat(XmlReader.MAX_ELEMENTS) + "</a>";
        assertThrows(MalformedXmlException.class, () -> XmlReader.read(many));
    }

    @Test
    void anErrorSaysWhere() {
        MalformedXmlException error = assertThrows(MalformedXmlException.class, () -> XmlReader.read("<a>\n  <b></a>"));
        assertEquals(2, error.line());
    }

    @Test
    void whatIsWrittenIsReadAgain() throws Exception {
        String odd = "a<b>&\"'\t\n\u00e9\ud83d\ude00\u0001\ud800";
        Markup written = Markup.of("m:r", Markup.text("m:t", odd))
                .with("xmlns:m", "urn:m")
                .with("q", odd);
        Element read = XmlReader.read(written.document());
        String clean = "a<b>&\"'\t\n\u00e9\ud83d\ude00??";
        assertEquals(Optional.of(clean), read.attribute("q"));
        assertEquals(List.of(clean), read.children().stream().map(Element::text).toList());
    }

    private static String nested(int depth) {
        return "<a>".repeat(depth) + "</a>".repeat(depth);
    }
}
