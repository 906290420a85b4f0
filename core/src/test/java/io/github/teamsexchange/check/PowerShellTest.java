package io.github.teamsexchange.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PowerShellTest {

    @Test
    void quotesPlainValues() {
        assertEquals(Optional.of("'alex@contoso.com'"), PowerShell.quote("alex@contoso.com"));
        assertEquals(Optional.of("''"), PowerShell.quote(""));
        assertEquals(Optional.of("'o''brien`$x&{calc}|y'"), PowerShell.quote("o'brien`$x&{calc}|y"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"‘", "’", "‚", "‛", "'"})
    void doublesWhateverPowerShellTakesForASingleQuote(String quote) {
        assertEquals(Optional.of("'x" + quote + quote + "; calc #'"), PowerShell.quote("x" + quote + "; calc #"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\nb",
                "a\rb",
                "a\u0000b",
                "a\u001b[2J",
                "a\u0085b",
                "a\u2028b",
                "a\u2029b",
                "a\u202eb",
                "a\ud800b"
            })
    void refusesWhatCannotBeTypedOrSeen(String value) {
        assertEquals(Optional.empty(), PowerShell.quote(value));
    }

    @Test
    void fillsValuesAndListsIntoATemplate() {
        Remedy remedy = Remedy.command(
                Shell.EXCHANGE_MANAGEMENT_SHELL,
                "Adds them.",
                "Set-CASMailbox {} -EwsAllowList @{Add={}}",
                "alex@contoso.com",
                List.of("*Teams/*", "x'y"));
        assertEquals("Set-CASMailbox 'alex@contoso.com' -EwsAllowList @{Add='*Teams/*','x''y'}", remedy.command());
    }

    @Test
    void aValueIsNeverTakenForAPlaceholder() {
        assertEquals(Optional.of("A '{}' B 'x'"), PowerShell.fill("A {} B {}", "{}", "x"));
    }

    @Test
    void placeholdersAndValuesMustAgree() {
        assertThrows(IllegalArgumentException.class, () -> PowerShell.fill("A {}"));
        assertThrows(IllegalArgumentException.class, () -> PowerShell.fill("A", "x"));
    }

    @Test
    void printsNoCommandForAControlCharacter() {
        Remedy remedy = Remedy.command(
                Shell.EXCHANGE_MANAGEMENT_SHELL, "Removes it.", "Remove-Thing {}", "x\nRemove-Mailbox y");
        assertFalse(remedy.isCommand());
        assertTrue(remedy.text().contains("control characters"), remedy.text());
        assertFalse(remedy.text().contains("Remove-Mailbox"));
    }

    @Property
    void aQuotedValueReadsBackAsItself(@ForAll("hostileTexts") String value) {
        PowerShell.quote(value).ifPresent(quoted -> assertEquals(value, readSingleQuoted(quoted)));
    }

    @Provide
    Arbitrary<String> hostileTexts() {
        return Arbitraries.strings()
                .withChars("'‘’‚‛\"“”`$(){}[]@#;|&<>, \t\r\nax-")
                .withChars('\u0000', '\u00ff')
                .ofMaxLength(24);
    }

    /** Reads one single-quoted literal as PowerShell's tokenizer does, and fails if it ends before the text does. */
    private static String readSingleQuoted(String literal) {
        StringBuilder value = new StringBuilder();
        assertTrue(isQuote(literal.charAt(0)));
        int i = 1;
        while (true) {
            char c = literal.charAt(i++);
            if (isQuote(c)) {
                if (i == literal.length() || !isQuote(literal.charAt(i))) {
                    assertEquals(literal.length(), i, "something stands behind the literal");
                    return value.toString();
                }
                c = literal.charAt(i++);
            }
            value.append(c);
        }
    }

    private static boolean isQuote(char c) {
        return c == '\'' || c == '\u2018' || c == '\u2019' || c == '\u201a' || c == '\u201b';
    }
}
