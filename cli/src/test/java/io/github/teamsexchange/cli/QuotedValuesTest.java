package io.github.teamsexchange.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.check.Remedy;
import io.github.teamsexchange.check.Shell;
import io.github.teamsexchange.cli.PowerShellTokens.Kind;
import io.github.teamsexchange.cli.PowerShellTokens.Token;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** A value in a command is one string and nothing else, or there is no command. */
class QuotedValuesTest {

    private static final List<String> TEMPLATES = List.of(
            "Get-Recipient -Identity {} | Format-List Name",
            "Set-CASMailbox -Identity {} -EwsAllowList @{Add={}}",
            "Add-MailboxFolderPermission -Identity {} -User {} -AccessRights Editor -SharingPermissionFlags Delegate",
            "Get-X ({}); Get-Y {}");

    @Property(tries = 3000)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void aCommandHasTheShapeOfItsTemplate(
            @ForAll("templates") String template,
            @ForAll("hostileTexts") String one,
            @ForAll("hostileTexts") String two) {
        List<String> values = List.of(one, two).subList(0, template.split("\\{}", -1).length - 1);
        Remedy remedy = fill(template, values);
        Statistics.collect(remedy.isCommand());
        Statistics.coverage(seen -> seen.check(true).percentage(percent -> percent > 50));
        if (remedy.isCommand()) {
            List<Token> tokens = PowerShellTokens.of(remedy.command());
            assertEquals(
                    shape(fill(template, Collections.nCopies(values.size(), "x"))
                            .command()),
                    shape(tokens));
            assertEquals(values, strings(tokens));
        } else {
            assertTrue(values.stream().anyMatch(QuotedValuesTest::cannotBeTyped), values::toString);
            assertTrue(remedy.text().contains("control characters"), remedy.text());
        }
    }

    @Property
    void aListIsAsManyStringsAsItHasItems(@ForAll("hostileLists") List<String> items) {
        Remedy remedy = Remedy.command(Shell.POWERSHELL, "Adds them.", "Set-X -List @{Add={}} -Y", items);
        if (remedy.isCommand()) {
            assertEquals(items, strings(PowerShellTokens.of(remedy.command())));
        } else {
            assertTrue(items.stream().anyMatch(QuotedValuesTest::cannotBeTyped), items::toString);
        }
    }

    /** What an address may hold by its standards is no reason to print no command. */
    @Property
    void whatCanBeTypedIsPrinted(@ForAll("printableTexts") String value) {
        Remedy remedy = fill("Get-X {}", List.of(value));
        assertFalse(cannotBeTyped(value));
        assertEquals(List.of(value), strings(PowerShellTokens.of(remedy.command())));
    }

    @Provide
    Arbitrary<String> templates() {
        return Arbitraries.of(TEMPLATES);
    }

    @Provide
    Arbitrary<String> hostileTexts() {
        Arbitrary<String> signs = Arbitraries.strings()
                .withChars(HostileTexts.SIGNS)
                .withChars('\u0000', '\u00ff')
                .ofMaxLength(12);
        Arbitrary<String> anything = Arbitraries.strings().all().ofMaxLength(8);
        Arbitrary<String> halves =
                Arbitraries.strings().withChars('\ud7f0', '\ue010').ofMaxLength(3);
        return Arbitraries.frequencyOf(
                Tuple.of(6, printableTexts()),
                Tuple.of(2, signs),
                Tuple.of(1, anything),
                Tuple.of(1, halves),
                Tuple.of(2, Arbitraries.of(HostileTexts.ALL)));
    }

    @Provide
    Arbitrary<List<String>> hostileLists() {
        return hostileTexts().list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> printableTexts() {
        Arbitrary<String> piece = Arbitraries.of(
                "'", "''", "';", "\u2019", "\u2018;", "\u201b|", "\u201d", "\"", "$(calc)", "`", "@'", "'@", "#", "a",
                " ");
        Arbitrary<String> pieces = piece.list().ofMaxSize(12).map(list -> String.join("", list));
        Arbitrary<String> signs =
                Arbitraries.strings().withChars(HostileTexts.SIGNS).ofMaxLength(2000);
        return Arbitraries.oneOf(pieces, signs);
    }

    private static Remedy fill(String template, List<String> values) {
        return Remedy.command(Shell.POWERSHELL, "Does it.", template, values.toArray());
    }

    /** Unicode's own words for what has no place on a command line. */
    private static boolean cannotBeTyped(String value) {
        return value.codePoints().anyMatch(c -> switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        });
    }

    private static List<Token> shape(String command) {
        return shape(PowerShellTokens.of(command));
    }

    private static List<Token> shape(List<Token> tokens) {
        return tokens.stream()
                .map(token -> token.kind() == Kind.STRING ? new Token(Kind.STRING, "") : token)
                .toList();
    }

    private static List<String> strings(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token.kind() == Kind.STRING)
                .map(Token::text)
                .toList();
    }
}
