package io.github.teamsexchange.connectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.teamsexchange.Settings;
import io.github.teamsexchange.port.HttpCall;
import io.github.teamsexchange.port.HttpOutcome;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CredentialsTest {

    private static final Settings SETTINGS = Settings.defaults()
            .with(Map.of(
                    "exchange.username", "alex",
                    "exchange.password", "hunter2",
                    "exchange.token", "on-premises",
                    "online.token", "online",
                    "redirects.allow", "*.contoso.com, partner.test"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://mail.contoso.com/ | EXCHANGE | 401 | Basic realm=\"x\" | Basic YWxleDpodW50ZXIy",
                "https://mail.contoso.com/ | EXCHANGE | 401 | Negotiate, NTLM, Basic realm=\"x\" | Basic YWxleDpodW50ZXIy",
                "https://mail.contoso.com/ | EXCHANGE | 401 | Bearer client_id=\"x\" | Bearer on-premises",
                "https://partner.test/ | EXCHANGE | 401 | Basic realm=\"x\" | Basic YWxleDpodW50ZXIy",
                "https://graph.microsoft.com/ | ONLINE | 401 | Bearer realm=\"\" | Bearer online",
                "http://mail.contoso.com/ | EXCHANGE | 401 | Basic realm=\"x\" | ''",
                "https://mail.contoso.com/ | EXCHANGE | 200 | Basic realm=\"x\" | ''",
                "https://mail.contoso.com/ | EXCHANGE | 401 | NTLM | ''",
                "https://mail.contoso.com/ | EXCHANGE | 401 | Digest realm=\"Basic\" | ''",
                "https://mail.contoso.com/ | NONE | 401 | Basic realm=\"x\" | ''",
                "https://contoso.com.evil.test/ | EXCHANGE | 401 | Basic realm=\"x\" | ''",
                "https://evilcontoso.com/ | EXCHANGE | 401 | Basic realm=\"x\" | ''",
                "https://mail.contoso.com/ | ONLINE | 401 | Bearer realm=\"x\" | ''",
                "https://graph.microsoft.com.evil.test/ | ONLINE | 401 | Bearer realm=\"x\" | ''",
                "https://fabrikam.test/ | EXCHANGE | 401 | Basic realm=\"x\" | Basic YWxleDpodW50ZXIy",
                "https://autodiscover.fabrikam.test/ | EXCHANGE | 401 | Basic realm=\"x\" | Basic YWxleDpodW50ZXIy",
                "https://evilfabrikam.test/ | EXCHANGE | 401 | Basic realm=\"x\" | ''",
                "https://outlook.office365.com/ | EXCHANGE | 401 | Basic realm=\"x\" | ''",
                "https://autodiscover-s.outlook.com/ | ONLINE | 401 | Bearer realm=\"x\" | Bearer online"
            })
    void aSecretAnswersOnlyTheRightChallengeAtTheRightHost(
            String address, HttpCall.Credentials whose, int status, String challenge, String expected) {
        HttpCall call = call(address, whose);
        assertEquals(
                expected,
                new Credentials(SETTINGS)
                        .answering(call, challenge(call, status, challenge))
                        .map(Credentials.Authorization::header)
                        .orElse(""));
    }

    @Test
    void whatAnOriginAskedForGoesAlongTheNextTimeButToNoOtherOrigin() {
        Credentials credentials = new Credentials(SETTINGS);
        HttpCall call = call("https://mail.fabrikam.test/EWS/Exchange.asmx", HttpCall.Credentials.EXCHANGE);
        assertEquals(Optional.empty(), credentials.known(call));
        credentials.answering(call, challenge(call, 401, "Basic realm=\"x\""));
        assertEquals(
                Optional.of("Basic YWxleDpodW50ZXIy"),
                credentials
                        .known(call("https://MAIL.fabrikam.test/api", HttpCall.Credentials.EXCHANGE))
                        .map(Credentials.Authorization::header));
        for (String other :
                List.of("https://mail.fabrikam.test:8443/", "http://mail.fabrikam.test/", "https://fabrikam.test/")) {
            assertEquals(Optional.empty(), credentials.known(call(other, HttpCall.Credentials.EXCHANGE)), other);
        }
        assertEquals(
                Optional.empty(), credentials.known(call("https://mail.fabrikam.test/", HttpCall.Credentials.NONE)));
    }

    @Test
    void aSecretIsNotShown() {
        HttpCall call = call("https://mail.fabrikam.test/", HttpCall.Credentials.EXCHANGE);
        String shown = new Credentials(SETTINGS)
                .answering(call, challenge(call, 401, "Basic realm=\"x\""))
                .toString();
        assertFalse(shown.contains("YWxleDpodW50ZXIy"), shown);
    }

    private static HttpCall call(String address, HttpCall.Credentials whose) {
        return HttpCall.get(URI.create(address)).credentialsOf("fabrikam.test").credentials(whose);
    }

    private static HttpOutcome.Answered challenge(HttpCall call, int status, String challenge) {
        return new HttpOutcome.Answered(
                call.uri(), status, Map.of("WWW-Authenticate", List.of(challenge)), "", Duration.ZERO, 1);
    }
}
