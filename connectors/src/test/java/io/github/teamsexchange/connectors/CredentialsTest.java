package io.github.teamsexchange.connectors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.teamsexchange.Settings;
import io.github.teamsexchange.port.HttpCall;
import io.github.teamsexchange.port.HttpOutcome;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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
                "https://graph.microsoft.com.evil.test/ | ONLINE | 401 | Bearer realm=\"x\" | ''"
            })
    void aSecretAnswersOnlyTheRightChallengeAtTheRightHost(
            String address, HttpCall.Credentials whose, int status, String challenge, String expected) {
        HttpCall call = HttpCall.get(URI.create(address)).credentials(whose);
        HttpOutcome.Answered answer = new HttpOutcome.Answered(
                call.uri(), status, Map.of("WWW-Authenticate", List.of(challenge)), "", Duration.ZERO, 1);
        assertEquals(
                expected.isEmpty() ? Map.of() : Map.of("Authorization", expected),
                new Credentials(SETTINGS).answering(call, answer));
    }
}
