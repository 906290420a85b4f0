package io.github.teamsexchange.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The measure of the measure: every expectation follows from the language specification, chapter 2. */
class PowerShellTokensTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '~',
            value = {
                "Get-Mailbox alex ^ WORD WORD",
                "Get-Mailbox -Identity 'x' ^ WORD PARAMETER STRING",
                "Get-Mailbox \u2013Identity x ^ WORD PARAMETER WORD",
                "Get-X 'a' | Set-X -Y $true ^ WORD STRING PIPE WORD PARAMETER VARIABLE",
                "Set-X @{Add='x','y'} ^ WORD OPEN WORD OPERATOR STRING OPERATOR STRING CLOSE",
                "Set-X @{Add='x'; Remove='y'} ^ WORD OPEN WORD OPERATOR STRING SEPARATOR WORD OPERATOR STRING CLOSE",
                "Get-X 'a'; calc ^ WORD STRING SEPARATOR WORD",
                "Get-X 'a' & calc ^ WORD STRING SEPARATOR WORD",
                "Get-X 'a' && calc ^ WORD STRING SEPARATOR WORD",
                "Get-X 'a' || calc ^ WORD STRING SEPARATOR WORD",
                "Get-X 'a\u2019; calc \u2018' ^ WORD STRING SEPARATOR WORD STRING",
                "Get-X 'a' # 'b' ^ WORD STRING COMMENT",
                "Get-X a#b ^ WORD WORD",
                "Get-X <# ; #> b ^ WORD COMMENT WORD",
                "Get-X <# b ^ WORD UNTERMINATED",
                "Get-X \"a $(calc)\" ^ WORD EXPANDABLE",
                "Get-X \u201ca\u201e ^ WORD EXPANDABLE",
                "Get-X \"a`\"b\" c ^ WORD EXPANDABLE WORD",
                "Get-X 'a`' b ^ WORD STRING WORD",
                "Get-X $(calc) ^ WORD OPEN WORD CLOSE",
                "Get-X (calc) ^ WORD OPEN WORD CLOSE",
                "Get-X { calc } ^ WORD OPEN WORD CLOSE",
                "Get-X $x ^ WORD VARIABLE",
                "Get-X a$x ^ WORD VARIABLE",
                "Get-X a`$x ^ WORD WORD",
                "Get-X a`;b ^ WORD WORD",
                "Get-X a > b ^ WORD WORD OPERATOR WORD",
                "Get-X 'a ^ WORD UNTERMINATED",
                "Get-X a'b c'd ^ WORD WORD",
                "Get-X\u00a0'a'\u3000b ^ WORD STRING WORD"
            })
    void tellsTokensApart(String source, String kinds) {
        assertEquals(
                kinds,
                PowerShellTokens.of(source).stream()
                        .map(token -> token.kind().name())
                        .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void aLinesEndEndsAStatementUnlessABacktickStandsBeforeIt(String end) {
        assertEquals(3, PowerShellTokens.of("a" + end + "b").size());
        assertEquals(2, PowerShellTokens.of("a `" + end.charAt(0) + "b").size());
    }

    @Test
    void aQuoteInAStringIsDoubledWhateverItLooksLike() {
        assertEquals("a'b\u2019c", text("'a''b\u2019\u2019c'"));
        assertEquals("a`$(b)\"c", text("'a`$(b)\"c'"));
        assertEquals("a\nb", text("'a\nb'"));
    }

    @Test
    void aHereStringEndsAtALinesStartOnly() {
        assertEquals(
                List.of(
                        new PowerShellTokens.Token(PowerShellTokens.Kind.STRING, "a 'b' '@"),
                        new PowerShellTokens.Token(PowerShellTokens.Kind.SEPARATOR, ";"),
                        new PowerShellTokens.Token(PowerShellTokens.Kind.WORD, "calc")),
                PowerShellTokens.of("@'\na 'b' '@\n'@;calc"));
        assertEquals(
                PowerShellTokens.Kind.UNTERMINATED,
                PowerShellTokens.of("@\"\na \"@").get(0).kind());
    }

    private static String text(String source) {
        List<PowerShellTokens.Token> tokens = PowerShellTokens.of(source);
        assertEquals(1, tokens.size(), tokens::toString);
        return tokens.get(0).text();
    }
}
