package io.github.teamsexchange.connectors.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.port.ExportedValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whatever a file holds, reading it ends, in time, with objects or with a sentence. */
class HostileExportsTest {

    private static final String NAMESPACE = "http://schemas.microsoft.com/powershell/2004/04";

    @Property
    void noBytesBreakAReader(@ForAll byte[] bytes, @ForAll("names") String name) {
        read(name, bytes);
    }

    @Property
    void noTextThatLooksLikeAnExportBreaksAReader(@ForAll("pieces") List<String> pieces, @ForAll("names") String name) {
        read(name, String.join("", pieces).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aDocumentTypeIsRefused() {
        assertUnreadable("<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;\">]><Objs xmlns=\""
                + NAMESPACE + "\"><S>&lol2;</S></Objs>");
    }

    @Test
    void anExternalEntityIsNotFetched() {
        assertUnreadable("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><Objs xmlns=\"" + NAMESPACE
                + "\"><Obj><Props><S N=\"Name\">&e;</S></Props></Obj></Objs>");
    }

    @Test
    void deepNestingEnds() {
        assertUnreadable("<Objs xmlns=\"" + NAMESPACE + "\">" + "<Obj><LST>".repeat(5_000));
        assertUnreadable("{\"a\":".repeat(5_000));
        assertUnreadable("[".repeat(5_000));
    }

    @Test
    void referencesThatMultiplyEnd() {
        String multiplying = IntStream.range(0, 60)
                .mapToObj(i -> "<Obj RefId=\"" + (i + 1) + "\"><LST>" + ("<Ref RefId=\"" + i + "\" />").repeat(10)
                        + "</LST></Obj>")
                .collect(Collectors.joining());
        assertUnreadable("<Objs xmlns=\"" + NAMESPACE + "\"><Obj RefId=\"0\"><LST><S>x</S></LST></Obj>" + multiplying
                + "</Objs>");
    }

    @Test
    void aReferenceToWhatContainsItIsLostAndNotFollowed() throws UnreadableExport {
        List<RawObject> objects = new ClixmlReader()
                .read("<Objs xmlns=\"" + NAMESPACE
                        + "\"><Obj RefId=\"0\"><Props><S N=\"Name\">a_x000D__x000A_b</S><Ref N=\"Self\" RefId=\"0\" />"
                        + "</Props></Obj></Objs>");
        assertEquals(
                new ExportedValue.Text("a\r\nb"), objects.get(0).properties().get("Name"));
        assertTrue(objects.get(0).properties().get("Self") instanceof ExportedValue.Lost);
    }

    @Test
    void aNameThatFillsItsLineNeedsNoValue() {
        read("Get-CASMailbox.txt", "EwsAllowList :\n               a\nB : c\n".getBytes(StandardCharsets.UTF_8));
        read("Get-CASMailbox.txt", "EwsAllowListOfMany :\n                    a\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aLineOfManyColonsCostsNoMoreThanItsLength() {
        assertUnreadable("Ews" + " : Ews".repeat(200_000));
        read("Get-CASMailbox.txt", ("A : " + "System.a".repeat(50_000) + "!").getBytes(StandardCharsets.UTF_8));
    }

    private static void assertUnreadable(String content) {
        assertThrows(
                UnreadableExport.class,
                () -> recognise("Get-CASMailbox.xml", content.getBytes(StandardCharsets.UTF_8)));
    }

    private static void read(String name, byte[] content) {
        try {
            recognise(name, content);
        } catch (UnreadableExport e) {
            assertTrue(!e.why().isBlank());
        }
    }

    private static Recognition recognise(String name, byte[] content) throws UnreadableExport {
        Optional<FileName> named = FileName.parse(name);
        return Recognition.of(new OfferedFile(name, List.of(name), () -> content), named);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(
                "Get-CASMailbox.txt", "Get-CASMailbox.json", "Get-CASMailbox.xml", "Get-CASMailbox.csv", "whatever");
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.of(
                        "<Objs xmlns=\"" + NAMESPACE + "\">",
                        "</Objs>",
                        "<Obj RefId=\"1\">",
                        "</Obj>",
                        "<Props>",
                        "</Props>",
                        "<LST>",
                        "</LST>",
                        "<Ref RefId=\"1\" />",
                        "<S N=\"a\">x</S>",
                        "<Nil N=\"b\" />",
                        "{",
                        "}",
                        "[",
                        "]",
                        "\"a\"",
                        ":",
                        ",",
                        "null",
                        "1",
                        "\n",
                        "\r\n",
                        "  ",
                        "EwsEnabled : True",
                        "EwsAllowList : {a, b...}",
                        "...",
                        "…",
                        "PS C:\\> Get-CASMailbox",
                        "----  ---",
                        "#TYPE x",
                        "\"\"",
                        ";",
                        "\u0000",
                        "😀")
                .list()
                .ofMaxSize(30);
    }
}
