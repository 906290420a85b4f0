package io.github.teamsexchange.lab.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.lab.Lab;
import io.github.teamsexchange.lab.LabClient;
import io.github.teamsexchange.lab.Scenario;
import io.github.teamsexchange.lab.Scenarios;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthenticationTest {

    private static final String HOST = "mail.contoso.test";
    private static final String PATH = "/autodiscover/autodiscover.xml";
    private static final String URL = "https://" + HOST + PATH;
    private static final String TOKEN = "\"accounts\": {\"alex\": {\"tokens\": [\"ALEXTOKEN\"]}}";
    private static final String PASSWORD = "lab-Passw0rd!";

    @ParameterizedTest
    @ValueSource(strings = {"CONTOSO\\alex", "contoso\\ALEX", "alex@contoso.test", "Alex@Contoso.Test"})
    void basicTakesEveryFormOfTheUserName(String user) throws Exception {
        try (Lab lab = Lab.start(Scenario.named("healthy"))) {
            assertEquals(200, get(lab, basic(user, PASSWORD)).statusCode());
            assertEquals(Optional.of("alex"), lab.journal().requests().get(0).account());
            assertFalse(lab.journal().toString().contains(basic(user, PASSWORD).substring(6)));
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "alex@contoso.test, wrong",
                "nobody@contoso.test, \"lab-Passw0rd!\"",
                "alex, \"lab-Passw0rd!\"",
                "alex@contoso.test, \"\"",
                "\"\", \"\""
            })
    void wrongCredentialsAreAskedForAgain(String user, String password) throws Exception {
        try (Lab lab = Lab.start(Scenario.named("healthy"))) {
            HttpResponse<String> answer = get(lab, basic(user, password));
            assertEquals(401, answer.statusCode());
            assertEquals(
                    List.of("Negotiate", "NTLM", "Basic realm=\"" + HOST + "\""),
                    answer.headers().allValues("WWW-Authenticate"));
            assertEquals(Optional.empty(), lab.journal().requests().get(0).account());
        }
    }

    @Test
    void tokensAreTakenIfTheDeploymentListsThem() throws Exception {
        try (Lab lab = Lab.start(Scenarios.healthyBut("{" + TOKEN + "}"))) {
            assertEquals(200, get(lab, "Bearer ALEXTOKEN").statusCode());
            HttpResponse<String> refused = get(lab, "Bearer other-token");
            assertEquals(401, refused.statusCode());
            assertTrue(
                    refused.headers().firstValue("WWW-Authenticate").orElse("").endsWith("error=\"invalid_token\""));
            assertTrue(
                    refused.headers().firstValue("x-ms-diagnostics").orElse("").contains("invalid_token"));
            assertFalse(lab.journal().toString().contains("ALEXTOKEN"));
        }
    }

    @Test
    void aHostTakesNothingButWhatItOffers() throws Exception {
        String hosts =
                "\"hosts\": {\"" + HOST + "\": {\"authentication\": [\"Negotiate\", \"NTLM\"], \"oauth\": false}}";
        try (Lab lab = Lab.start(Scenarios.healthyBut("{" + TOKEN + ", " + hosts + "}"))) {
            HttpResponse<String> answer = get(lab, basic("alex@contoso.test", PASSWORD));
            assertEquals(401, answer.statusCode());
            assertEquals(List.of("Negotiate", "NTLM"), answer.headers().allValues("WWW-Authenticate"));
            assertEquals(401, get(lab, "Bearer ALEXTOKEN").statusCode());
            String other = "https://autodiscover.contoso.test" + PATH;
            assertEquals(
                    200,
                    new LabClient(lab)
                            .get(other, "Authorization", "Bearer ALEXTOKEN")
                            .statusCode());
        }
    }

    @ParameterizedTest
    @CsvSource({"NTLM, CONTOSO, alex", "NTLM, contoso, Alex", "NTLM, '', alex@contoso.test", "Negotiate, CONTOSO, alex"
    })
    void ntlmSignsTheConnectionIn(String scheme, String domain, String user) throws Exception {
        try (Lab lab = Lab.start(Scenario.named("healthy"));
                SSLSocket socket = new LabClient(lab).secure(HOST)) {
            Conversation talk = new Conversation(socket, HOST);
            String challenge = talk.challenge(scheme);
            NtlmClient client = new NtlmClient(domain, user, PASSWORD);
            assertEquals(200, talk.get(PATH, scheme + " " + client.authenticate(challenge)));
            assertEquals(200, talk.get(PATH, ""));
            assertEquals(
                    List.of(Optional.empty(), Optional.of("alex"), Optional.of("alex")),
                    lab.journal().requests().stream().map(r -> r.account()).toList());
            assertEquals(401, new LabClient(lab).get(URL).statusCode());
        }
    }

    @Test
    void aWrongPasswordOrAnAnswerToAnotherChallengeSignsNobodyIn() throws Exception {
        try (Lab lab = Lab.start(Scenario.named("healthy"));
                SSLSocket socket = new LabClient(lab).secure(HOST)) {
            Conversation talk = new Conversation(socket, HOST);
            String answer = new NtlmClient("CONTOSO", "alex", PASSWORD).authenticate(talk.challenge("NTLM"));
            assertEquals(200, talk.get(PATH, "NTLM " + answer));
            assertEquals(401, talk.get(PATH, "NTLM " + answer), "a challenge is answered once");
            assertEquals(401, talk.get(PATH, ""), "and the connection is nobody's then");
            String other = talk.challenge("NTLM");
            assertEquals(401, talk.get(PATH, "NTLM " + answer), "and not with the answer to another one");
            String wrong = new NtlmClient("CONTOSO", "alex", "wrong").authenticate(other);
            assertEquals(401, talk.get(PATH, "NTLM " + wrong));
            assertEquals(401, talk.get(PATH, ""));
        }
    }

    /** Type 3 whose fields point outside, type 3 cut short, type 2, SPNEGO, not base 64, nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "NTLM TlRMTVNTUAADAAAA/////////////////////////////////////////////////////////////////////////////////w==",
                "NTLM TlRMTVNTUAADAAAAAAAAAA==",
                "NTLM TlRMTVNTUAACAAAAAAAAAAAAAAAAAAAA",
                "Negotiate YIIBhwYGKwYBBQUCoIIBezCCAXegMDAu",
                "NTLM ***",
                "NTLM",
                "Digest username=\"x\""
            })
    void whatIsNoNtlmMessageIsRefused(String credentials) throws Exception {
        try (Lab lab = Lab.start(Scenario.named("healthy"))) {
            HttpResponse<String> answer = get(lab, credentials);
            assertEquals(401, answer.statusCode());
            assertEquals(3, answer.headers().allValues("WWW-Authenticate").size());
        }
    }

    @Test
    void theChallengeTellsAllNamesAndTheTime() throws Exception {
        try (Lab lab = Lab.start(Scenario.named("healthy"))) {
            String header = get(lab, "NTLM " + NtlmClient.negotiate())
                    .headers()
                    .firstValue("WWW-Authenticate")
                    .orElse("");
            byte[] message = Base64.getDecoder().decode(header.substring(5));
            assertEquals("CONTOSO", new String(NtlmClient.field(message, 12), StandardCharsets.UTF_16LE));
            byte[] information = NtlmClient.field(message, 40);
            String text = new String(information, StandardCharsets.UTF_16LE);
            for (String name : List.of("CONTOSO", "EX01", "contoso.test", "ex01.contoso.test")) {
                assertTrue(text.contains(name), name);
            }
            byte[] end = Arrays.copyOfRange(information, information.length - 16, information.length);
            assertTrue(HexFormat.of().formatHex(end).matches("07000800.{16}00000000"), "time stamp, end of list");
        }
    }

    private static HttpResponse<String> get(Lab lab, String credentials) throws Exception {
        return new LabClient(lab).get(URL, "Authorization", credentials);
    }

    private static String basic(String user, String password) {
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }
}
