package io.github.teamsexchange.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChallengeTest {

    private static final String ISSUERS =
            "00000001-0000-0000-c000-000000000000@5de110f8-2e0f-4d45-891d-bcf2218e253d,00000004-0000-0ff1-ce00-000000000000@contoso.com";

    @Test
    void commasInQuotesSeparateNothing() {
        String joined = "Bearer client_id=\"00000002-0000-0ff1-ce00-000000000000\", trusted_issuers=\"" + ISSUERS
                + "\", error=\"invalid_token\",Negotiate,NTLM,Basic realm=\"autodiscover.contoso.com\"";
        List<Challenge> challenges = Challenge.parse(List.of(joined));
        assertEquals("Bearer Negotiate NTLM Basic", schemes(challenges));
        assertEquals(ISSUERS, challenges.get(0).parameters().get("trusted_issuers"));
        assertEquals("invalid_token", challenges.get(0).parameters().get("ERROR"));
        assertEquals("autodiscover.contoso.com", challenges.get(3).parameters().get("realm"));
    }

    @Test
    void oneHeaderForEachSchemeSaysTheSame() {
        List<Challenge> challenges =
                Challenge.parse(List.of("Negotiate", "NTLM", "Basic realm=\"x, y\"", "Bearer authorization_uri=abc"));
        assertEquals("Negotiate NTLM Basic Bearer", schemes(challenges));
        assertEquals("x, y", challenges.get(2).parameters().get("realm"));
        assertEquals("abc", challenges.get(3).parameters().get("authorization_uri"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NTLM TlRMTVNTUAACAAAA== | NTLM",
                "basic | basic",
                "Basic realm=\"a\\\"b, c\", NTLM | Basic NTLM",
                "Basic realm=\"unended, NTLM | Basic",
                "realm=\"nobody's\" | ''",
                "' , ,, ' | ''",
                "Bas(c realm=\"x\" | ''",
                "Digest realm=\"Basic\" | Digest"
            })
    void whatMakesNoSenseIsPassedOver(String header, String schemes) {
        assertEquals(schemes, schemes(Challenge.parse(List.of(header))));
    }

    @Test
    void aFloodOfChallengesIsCutOff() {
        assertEquals(32, Challenge.parse(List.of("NTLM,".repeat(10_000))).size());
    }

    @Property
    void noHeaderBreaksIt(@ForAll List<String> headers) {
        assertTrue(Challenge.parse(headers).size() <= 32);
    }

    private static String schemes(List<Challenge> challenges) {
        return challenges.stream().map(Challenge::scheme).collect(Collectors.joining(" "));
    }
}
