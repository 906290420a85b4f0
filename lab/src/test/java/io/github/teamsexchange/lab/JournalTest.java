package io.github.teamsexchange.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JournalTest {

    @Test
    void holdsTunnelsAndRequestsWithTheirConnections() throws Exception {
        try (Lab lab = Lab.start(Scenario.named("healthy"))) {
            LabClient client = new LabClient(lab);
            client.get("https://mail.contoso.test/api?x=1", "User-Agent", "Teams");
            client.get("https://mail.contoso.test/EWS/Exchange.asmx");
            client.get("http://contoso.test/");

            Journal journal = lab.journal();
            assertEquals(
                    List.of("mail.contoso.test:443"),
                    journal.tunnels().stream()
                            .map(JournalEntry.Tunnel::authority)
                            .toList());
            long connection = journal.tunnels().get(0).connection();
            List<JournalEntry.WebRequest> inside = journal.requestsTo("MAIL.contoso.test");
            assertEquals(
                    List.of(connection, connection),
                    inside.stream().map(r -> r.connection()).toList());
            assertEquals("https://mail.contoso.test/api?x=1", inside.get(0).url());
            assertEquals(Optional.of("Teams"), inside.get(0).header("user-agent"));
            assertEquals(401, inside.get(0).status());
            JournalEntry.WebRequest clear = journal.requestsTo("contoso.test").get(0);
            assertFalse(clear.tls());
            assertEquals(404, clear.status());
        }
    }

    @Test
    void showsThatCredentialsCameButNotWhich() throws Exception {
        try (Lab lab = Lab.start(Scenario.named("healthy"))) {
            LabClient client = new LabClient(lab);
            client.get("https://mail.contoso.test/api", "Authorization", "Basic c2VjcmV0", "Cookie", "a=c2VjcmV0");
            client.get("https://mail.contoso.test/api", "Authorization", "Bearer ");
            client.get("https://mail.contoso.test/api", "Authorization", "c2VjcmV0");
            client.get("https://mail.contoso.test/api");

            List<JournalEntry.WebRequest> requests = lab.journal().requests();
            assertEquals(
                    List.of(true, true, true, false),
                    requests.stream().map(JournalEntry.WebRequest::authorized).toList());
            assertEquals(Optional.of("Basic (withheld)"), requests.get(0).header("Authorization"));
            assertEquals(Optional.of("Bearer"), requests.get(1).header("Authorization"));
            assertFalse(lab.journal().toString().contains("c2VjcmV0"));
        }
    }

    @Test
    void aSnapshotDoesNotChange() throws Exception {
        try (Lab lab = Lab.start(Scenario.named("healthy"))) {
            Journal before = lab.journal();
            new LabClient(lab).get("https://mail.contoso.test/api");
            assertTrue(before.entries().isEmpty());
            assertThrows(
                    UnsupportedOperationException.class,
                    () -> lab.journal().entries().clear());
        }
    }
}
