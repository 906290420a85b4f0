package io.github.teamsexchange.prerequisites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.check.NotObserved;
import io.github.teamsexchange.check.Obstacle;
import io.github.teamsexchange.check.PublishedEndpoints;
import io.github.teamsexchange.port.Document;
import io.github.teamsexchange.port.Http;
import io.github.teamsexchange.port.Ports;
import io.github.teamsexchange.prerequisites.facts.PublishedRanges;
import io.github.teamsexchange.prerequisites.facts.PublishedRanges.Source;
import io.github.teamsexchange.prerequisites.facts.PublishedService;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedRangesProbeTest {

    /** As the web service writes it, with members nobody knows and an entry of the same id in another area. */
    private static final String DOCUMENT = """
            [{"id": 1, "serviceArea": "Exchange", "serviceAreaDisplayName": "Exchange Online",
              "urls": ["outlook.office365.com"], "ips": ["40.96.0.0/13", "2603:1006::/40"], "tcpPorts": "80,443",
              "expressRoute": true, "category": "Optimize", "required": true, "colour": {"of": "no importance"}},
             {"id": 11, "serviceArea": "Skype", "serviceAreaDisplayName": "Microsoft Teams", "ips": ["52.112.0.0/14"]},
             {"id": 12, "serviceArea": "Skype", "ips": ["52.112.0.0/14", "52.122.0.0/15"]},
             {"id": 12, "serviceArea": "Common", "ips": ["192.0.2.0/24"]},
             {"id": 9, "serviceArea": "Exchange", "ips": ["40.92.0.0/15"]},
             {"id": 46, "serviceArea": "Common", "ips": ["52.108.0.0/14"]},
             {"id": 17, "serviceArea": "Skype", "urls": ["aka.ms"]}]
            """;

    @Test
    void takesTheEntriesThatAreMeantFromTheWebService() throws Exception {
        PublishedRanges ranges = collect(PublishedEndpoints.DEFAULT, World.answering(200, DOCUMENT));
        assertEquals(new Source.WebService("https://endpoints.office.com"), ranges.source());
        assertEquals(List.of("52.112.0.0/14", "52.122.0.0/15"), ranges.of(PublishedService.TEAMS));
        assertEquals(List.of("40.96.0.0/13", "2603:1006::/40"), ranges.of(PublishedService.EXCHANGE_ONLINE));
        assertEquals(List.of("52.108.0.0/14"), ranges.of(PublishedService.CONNECTIVITY_ANALYZER));
    }

    @Test
    void asksForTheInstanceUnderANumberThatIsNewEachTime() throws Exception {
        List<URI> asked = new ArrayList<>();
        Http http = call -> {
            asked.add(call.uri());
            return World.answering(200, DOCUMENT.replace("11,", "7,")).send(call);
        };
        PublishedEndpoints elsewhere =
                new PublishedEndpoints(Optional.of(URI.create("https://endpoints.test/")), "USGovDoD");
        collect(elsewhere, http);
        collect(elsewhere, http);
        String pattern = "https://endpoints\\.test/endpoints/USGovDoD\\?clientrequestid=[0-9a-f-]{36}"
                + "&ServiceAreas=Common,Exchange,Skype";
        assertTrue(asked.get(0).toString().matches(pattern), asked.toString());
        assertNotEquals(asked.get(0), asked.get(1));
    }

    @ParameterizedTest
    @CsvSource({"USGovGCCHigh, 7, 31", "USGovDoD, 7, 31", "China, 3, 3"})
    void otherCloudsCountTheirEntriesDifferently(String instance, String one, String other) throws Exception {
        String document = DOCUMENT.replace("\"id\": 11,", "\"id\": " + one + ",")
                .replace("\"id\": 12, \"serviceArea\": \"Skype\"", "\"id\": " + other + ", \"serviceArea\": \"Skype\"");
        PublishedRanges ranges = collect(
                new PublishedEndpoints(PublishedEndpoints.DEFAULT.service(), instance), World.answering(200, document));
        assertEquals(List.of("52.112.0.0/14", "52.122.0.0/15"), ranges.of(PublishedService.TEAMS));
        assertEquals(List.of(), ranges.of(PublishedService.CONNECTIVITY_ANALYZER));
    }

    @Test
    void aSavedCopyStandsInForTheService() throws Exception {
        Document copy = new Document.Text("saved.json", DOCUMENT);
        PublishedRanges ranges = collect(PublishedEndpoints.DEFAULT, World.UNREACHABLE, copy);
        assertEquals(new Source.SavedCopy("saved.json"), ranges.source());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>",
                "{}",
                "[]",
                "[{\"id\": 11, \"serviceArea\": \"Skype\", \"ips\": [\"52.112.0.0/14\"]}]",
                "[{\"id\": 11, \"serviceArea\": \"Skype\", \"ips\": [\"everywhere\"]}]",
                "[{\"id\": 11, \"serviceArea\": \"Skype\", \"ips\": [\"any\"]}]",
                "[{\"id\": 11, \"serviceArea\": \"Skype\", \"ips\": \"52.112.0.0/14\"}]"
            })
    void aCopyThatIsNoneIsNamed(String text) {
        NotObserved none = assertThrows(
                NotObserved.class,
                () -> collect(PublishedEndpoints.DEFAULT, World.UNREACHABLE, new Document.Text("saved.json", text)));
        assertEquals(Obstacle.UNREADABLE, none.absence().obstacle());
        assertTrue(
                none.absence().explanation().contains("saved.json"),
                none.absence().explanation());
    }

    /** The figures of the page of 14 August 2026; its sources stand in the check's page. */
    @Test
    void withoutTheServiceTheSnapshotServes() throws Exception {
        PublishedRanges ranges = collect(PublishedEndpoints.DEFAULT, World.UNREACHABLE);
        assertEquals(new Source.Snapshot(LocalDate.of(2026, 8, 14), "the host refused"), ranges.source());
        assertEquals(
                List.of(
                        "52.112.0.0/14",
                        "52.122.0.0/15",
                        "2603:1063::/38",
                        "2603:1027::/48",
                        "2603:1037::/48",
                        "2603:1047::/48",
                        "2603:1057::/48",
                        "2620:1ec:6::/48",
                        "2620:1ec:40::/42"),
                ranges.of(PublishedService.TEAMS));
        assertEquals(27, ranges.of(PublishedService.EXCHANGE_ONLINE).size());
        assertEquals(20, ranges.of(PublishedService.CONNECTIVITY_ANALYZER).size());
    }

    @ParameterizedTest
    @CsvSource({"302, ''", "429, ''", "200, <html>a portal</html>", "200, []"})
    void whateverElseAnswersIsNotTheService(int status, String body) throws Exception {
        PublishedRanges ranges = collect(PublishedEndpoints.DEFAULT, World.answering(status, body));
        Source.Snapshot snapshot = assertInstanceOf(Source.Snapshot.class, ranges.source());
        assertTrue(snapshot.because().contains("endpoints.office.com answered"), snapshot.because());
    }

    @Test
    void ofAnotherCloudThereIsNoSnapshot() {
        NotObserved none = assertThrows(
                NotObserved.class,
                () -> collect(
                        new PublishedEndpoints(PublishedEndpoints.DEFAULT.service(), "China"), World.UNREACHABLE));
        assertEquals(Obstacle.UNREACHABLE, none.absence().obstacle());
        assertTrue(
                none.absence().supply().contains("endpoints.url"),
                none.absence().supply());
    }

    private static PublishedRanges collect(PublishedEndpoints endpoints, Http http, Document... copy)
            throws NotObserved, InterruptedException {
        Ports ports = World.ports(http, World.NO_DNS, copy.length == 0 ? Map.of() : Map.of("endpoints.url", copy[0]));
        return new PublishedRangesProbe().collect(World.question(endpoints), World.evidence(), ports);
    }
}
