package io.github.teamsexchange.lab.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.port.ExportedObject;
import io.github.teamsexchange.port.ExportedValue;
import io.github.teamsexchange.port.Side;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatListTest {

    @Test
    void everyKindOfValueStandsAsFormatListPrintsIt() {
        ExportedObject object = Given.object(
                Side.ON_PREMISES,
                "Get-Mailbox",
                "Cut",
                Given.cutShort("a", "b"),
                "Empty",
                Given.items(),
                "EwsAllowList",
                Given.items("MicrosoftNinja/*", "*Teams/*", Given.NULL),
                "Flag",
                false,
                "Lost",
                new ExportedValue.Lost("depth"),
                "Null",
                Given.NULL,
                "Number",
                1.5,
                "Own",
                Given.structure(Optional.empty(), "Id", "x", "Order", 1),
                "Shown",
                Given.structure(Optional.of("contoso.test/Users/pa"), "Name", "pa"),
                "Text",
                "EnforceAllowList");
        assertEquals("""


                Cut          : {a, b...}
                Empty        : {}
                EwsAllowList : {MicrosoftNinja/*, *Teams/*, $null}
                Flag         : False
                Lost         : System.Object
                Null         :\s
                Number       : 1.5
                Own          : @{Id=x; Order=1}
                Shown        : contoso.test/Users/pa
                Text         : EnforceAllowList


                """.replace("\n", "\r\n"), FormatList.of(List.of(object)));
    }

    @ParameterizedTest
    @CsvSource({
        "ON_PREMISES, 17, 16",
        "ON_PREMISES, 16, 0",
        "TEAMS, 5, 4",
        "TEAMS, 4, 0",
        "EXCHANGE_ONLINE, 5, 4",
    })
    void aListEndsWhereTheShellStopsShowingIt(Side side, int held, int cutAfter) {
        Object[] items = IntStream.rangeClosed(1, held).mapToObj(i -> "e" + i).toArray();
        String text = FormatList.of(List.of(Given.object(side, "Get-X", "A", Given.items(items))));
        assertTrue(text.contains(cutAfter == 0 ? "e" + held + "}" : "e" + cutAfter + "...}"), text);
    }

    @Test
    void recordsAreAlignedEachForItselfAndSeparatedByABlankLine() {
        assertEquals(
                """


                A : 1

                B    : 3
                Long : 2


                """.replace("\n", "\r\n"),
                FormatList.of(List.of(
                        Given.object(Side.TEAMS, "Get-X", "A", 1),
                        Given.object(Side.TEAMS, "Get-X", "B", 3, "Long", 2))));
    }

    /** 119 columns, of which the label takes four: 115 for a value. */
    @Test
    void aValueIsBrokenAtBlanksAndAtItsOwnLineBreaks() {
        String text = FormatList.of(List.of(Given.object(
                Side.TEAMS,
                "Get-X",
                "A",
                "a".repeat(60) + " " + "b".repeat(53) + " " + "c".repeat(20) + "\nd : e\r\n\r\nf " + "g".repeat(120))));
        assertEquals(
                "\n\nA : " + "a".repeat(60) + " " + "b".repeat(53) + " \n"
                        + "    " + "c".repeat(20) + "\n"
                        + "    d : e\n"
                        + "    \n"
                        + "    f " + "g".repeat(113) + "\n"
                        + "    " + "g".repeat(7) + "\n\n\n",
                text.replace("\r\n", "\n"));
    }
}
