package io.github.teamsexchange.autodiscover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.Settings;
import io.github.teamsexchange.autodiscover.client.AutodiscoverClient;
import io.github.teamsexchange.autodiscover.client.SoapAnswer;
import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.connectors.NetworkPorts;
import io.github.teamsexchange.lab.Lab;
import io.github.teamsexchange.lab.Scenario;
import io.github.teamsexchange.port.PortListener;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SOAP against the lab: batches, and redirects that the same policy decides as everywhere. */
class SoapDeploymentsTest {

    private static final URI SERVICE = URI.create("https://autodiscover.contoso.test/autodiscover/autodiscover.svc");
    private static final List<Mailbox> ALEX = List.of(Mailbox.of("alex@contoso.test"));

    @Test
    void aThousandAddressesTakeTenRequests() throws InterruptedException {
        List<Mailbox> many = IntStream.range(0, 1_000)
                .mapToObj(i -> Mailbox.of("user" + i + "@contoso.test"))
                .toList();
        try (Lab lab = lab("'answersUnknown': true")) {
            SoapAnswer answer = ask(lab, many);
            assertEquals(1_000, answer.outcomes().size());
            assertTrue(answer.outcomes().values().stream()
                    .allMatch(outcome -> outcome.word().equals("SETTINGS")));
            assertEquals(Optional.of("15.2.2562.37"), answer.serverVersion());
            // The first is asked twice: as a stranger, and then with what the server asked for.
            assertEquals(11, lab.journal().requests().size());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'redirectUrl': 'https://mail.contoso.test/autodiscover/autodiscover.svc' | SETTINGS | 4",
                "'redirectUrl': 'https://evil.attacker.test/autodiscover/autodiscover.svc' | REDIRECT_REFUSED_FOREIGN | 2",
                "'redirectUrl': 'http://mail.contoso.test/autodiscover/autodiscover.svc' | REDIRECT_REFUSED_INSECURE | 2",
                "'redirectUrl': 'https://autodiscover.contoso.test/autodiscover/autodiscover.svc' | REDIRECT_LOOP | 2",
                "'redirectAddress': 'alex@attacker.test' | REDIRECT_REFUSED_FOREIGN | 2",
                "'redirectAddress': 'alex@contoso.test' | REDIRECT_LOOP | 2",
                "'error': 'ServerBusy' | SERVICE_ERROR | 2",
                "'body': 'it works' | MALFORMED | 2",
                "'flaws': ['dtd'] | MALFORMED | 2",
                "'omit': ['UserResponses'] | MALFORMED | 2"
            },
            quoteCharacter = '"')
    void oneAnswerForOneAddress(String soap, String outcome, int requests) throws InterruptedException {
        try (Lab lab = lab("'soap': {" + soap + "}")) {
            assertEquals(
                    outcome, ask(lab, ALEX).outcomes().get("alex@contoso.test").word());
            assertEquals(
                    requests,
                    lab.journal().requests().size(),
                    () -> lab.journal().requests().toString());
            assertTrue(lab.journal().requestsTo("evil.attacker.test").isEmpty());
        }
    }

    @Test
    void mailboxesOfTwoDomainsAreTwoQuestions() {
        try (Lab lab = lab("")) {
            List<Mailbox> two = List.of(Mailbox.of("a@contoso.test"), Mailbox.of("b@fabrikam.test"));
            assertThrows(IllegalArgumentException.class, () -> ask(lab, two));
        }
    }

    private static Lab lab(String autodiscover) {
        return Lab.start(
                Scenario.parse(("{'name': 'x', 'description': 'x', 'base': 'healthy', 'deployment': {'hosts': {"
                                + "'evil.attacker.test': {'role': 'on-premises'},"
                                + "'autodiscover.contoso.test': {'autodiscover': {" + autodiscover + "}}}}}")
                        .replace('\'', '"')));
    }

    private static SoapAnswer ask(Lab lab, List<Mailbox> mailboxes) throws InterruptedException {
        Settings settings = Settings.defaults().with(lab.settings());
        try (var session = new NetworkPorts().open(settings, PortListener.NONE)) {
            return AutodiscoverClient.over(session.ports(), settings.discovery(), settings.cloud())
                    .askInSoap(SERVICE, mailboxes);
        }
    }
}
