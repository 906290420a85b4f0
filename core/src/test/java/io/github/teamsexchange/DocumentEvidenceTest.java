package io.github.teamsexchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.teamsexchange.port.Document;
import io.github.teamsexchange.port.Documents;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A file that a setting names is evidence by its name: what it holds stays at home. */
class DocumentEvidenceTest {

    private static final Documents FILES = setting -> switch (setting) {
        case "network.allow-list" -> Optional.of(new Document.Text("fire\nwall.txt", "192.0.2.0/24 our secret site"));
        case "endpoints.url" -> Optional.of(new Document.Unreadable("saved.json", "it cannot be opened"));
        default -> Optional.empty();
    };

    @Test
    void itsNameIsNotedAndNotItsContent() {
        List<Exchange> noted = look("network.allow-list");
        assertEquals("FILE", noted.get(0).kind());
        assertEquals("fire wall.txt (network.allow-list)", noted.get(0).source());
        assertEquals("28 characters", noted.get(0).summary());
        assertFalse(FILES.find("network.allow-list").toString().contains("secret"));
    }

    @Test
    void soIsWhyItCouldNotBeRead() {
        assertEquals(
                "not used: it cannot be opened", look("endpoints.url").get(0).summary());
    }

    @Test
    void noFileIsNoEvidence() {
        assertEquals(List.of(), look("http.proxy"));
    }

    private static List<Exchange> look(String setting) {
        List<Exchange> heard = new ArrayList<>();
        RecordingPorts recording =
                new RecordingPorts(FakeWorld.PORTS.with(FILES), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), heard::add);
        recording.ports().documents().find(setting);
        assertEquals(heard, recording.exchanges());
        return heard;
    }
}
