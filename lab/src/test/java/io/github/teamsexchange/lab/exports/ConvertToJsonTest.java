package io.github.teamsexchange.lab.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.port.ExportedObject;
import io.github.teamsexchange.port.ExportedValue;
import io.github.teamsexchange.port.Side;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConvertToJsonTest {

    @Test
    void everyKindOfValueStandsAsWindowsPowerShellWritesIt() {
        ExportedObject object = Given.object(
                Side.ON_PREMISES,
                "Get-Mailbox",
                "A",
                Given.NULL,
                "B",
                "",
                "C",
                true,
                "D",
                1.5,
                "Empty",
                Given.items(),
                "List",
                Given.items("a", "b"),
                "None",
                Given.structure(Optional.empty()),
                "Object",
                Given.structure(Optional.of("shown"), "Name", "x", "Number", 7),
                "Version",
                Given.structure(Optional.of("0.20 (15.20.1.0)")));
        assertEquals("""
                {
                    "A":  null,
                    "B":  "",
                    "C":  true,
                    "D":  1.5,
                    "Empty":  [

                              ],
                    "List":  [
                                 "a",
                                 "b"
                             ],
                    "None":  {

                             },
                    "Object":  {
                                   "Name":  "x",
                                   "Number":  7
                               },
                    "Version":  "0.20 (15.20.1.0)"
                }
                """.replace("\n", "\r\n"), ConvertToJson.of(List.of(object)));
    }

    @Test
    void severalObjectsAreAnArray() {
        ExportedObject object = Given.object(Side.TEAMS, "Get-CsTenant", "A", 1);
        assertEquals("""
                [
                    {
                        "A":  1
                    },
                    {
                        "A":  1
                    }
                ]
                """.replace("\n", "\r\n"), ConvertToJson.of(List.of(object, object)));
    }

    /** The object itself has depth 0, so the fifth value inside one another is shown in one line. */
    @Test
    void belowTheDepthStandsHowAValueIsShown() {
        ExportedValue deep = Given.items(
                Given.items("a", "b"),
                Given.structure(Optional.empty(), "X", 1, "Y", Given.NULL, "Z", Given.items("z")),
                Given.structure(Optional.of("shown"), "X", 1),
                "plain");
        String json = ConvertToJson.of(List.of(Given.object(
                Side.TEAMS,
                "Get-CsTenant",
                "One",
                Given.structure(Optional.empty(), "Two", Given.items(Given.items(deep))))));
        assertTrue(json.contains("\"a b\",\r\n"), json);
        assertTrue(json.contains("\"@{X=1; Y=; Z=System.Object[]}\",\r\n"), json);
        assertTrue(json.contains("\"shown\",\r\n"), json);
        assertTrue(json.contains("\"plain\"\r\n"), json);
    }

    @Test
    void aListThatWasCutShortCountsWhatItHeld() {
        assertEquals(
                """
                {
                    "A":  {
                              "value":  [
                                            "a"
                                        ],
                              "Count":  2
                          },
                    "B":  "System.Object"
                }
                """.replace("\n", "\r\n"),
                ConvertToJson.of(List.of(Given.object(
                        Side.TEAMS, "Get-CsTenant", "A", Given.cutShort("a"), "B", new ExportedValue.Lost("depth")))));
    }

    @Test
    void charactersAreEscapedAsForAWebPage() {
        String json = ConvertToJson.of(List.of(Given.object(
                Side.TEAMS,
                "Get-CsTenant",
                "A",
                "o'brien <a> & \"b\" \\ \r\n\t\b\f\u0000\u001b\u0085\u2028 é \uD83D\uDE00")));
        assertTrue(
                json.contains("\"o\\u0027brien \\u003ca\\u003e \\u0026 \\\"b\\\" \\\\ \\r\\n\\t\\b\\f\\u0000\\u001b"
                        + "\\u0085\\u2028 é \uD83D\uDE00\""),
                json);
    }
}
