package io.github.teamsexchange.prerequisites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.check.NotObserved;
import io.github.teamsexchange.check.Obstacle;
import io.github.teamsexchange.prerequisites.facts.AllowList;
import io.github.teamsexchange.prerequisites.facts.AllowList.Entry;
import io.github.teamsexchange.prerequisites.facts.AllowList.Leftover;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowListReaderTest {

    @Test
    void onePrefixALineWithComments() throws NotObserved {
        AllowList list = read("""
                # Teams
                52.112.0.0/14   # media and signalling

                52.122.0.0/15
                """);
        assertEquals(
                List.of(new Entry(2, List.of("52.112.0.0/14")), new Entry(4, List.of("52.122.0.0/15"))),
                list.entries());
        assertEquals(List.of(), list.leftovers());
    }

    @Test
    void theObjectsOfACiscoAsa() throws NotObserved {
        assertPrefixes("""
                object-group network TEAMS
                 description Microsoft Teams
                 network-object 52.112.0.0 255.252.0.0
                 network-object host 52.238.119.141
                 network-object 2603:1063::/38
                object network RELAY
                 subnet 52.122.0.0 255.254.0.0
                object network SPAN
                 range 10.0.0.0 10.0.0.3
                ! the end
                """, "52.112.0.0/14", "52.238.119.141/32", "2603:1063::/38", "52.122.0.0/15", "10.0.0.0/30");
    }

    @Test
    void theObjectsOfAFortiGate() throws NotObserved {
        assertPrefixes("""
                config firewall address
                    edit "Teams 1"
                        set uuid 5a5b2a2c-0000-51ee-aaaa-000000000001
                        set comment "52.0.0.0/8 is not meant"
                        set subnet 52.112.0.0 255.252.0.0
                    next
                    edit "Teams 2"
                        set subnet 52.122.0.0 255.254.0.0
                    next
                end
                """, "52.112.0.0/14", "52.122.0.0/15");
    }

    @Test
    void theLinesOfWebServers() throws NotObserved {
        assertPrefixes("allow 52.112.0.0/14;\ndeny all;\n", "52.112.0.0/14");
        assertPrefixes(
                "Require ip 52.122.0.0/15 2603:1063::/38 2603:1027::/48",
                "52.122.0.0/15",
                "2603:1063::/38",
                "2603:1027::/48");
    }

    /** In a list of which the first match counts, nothing behind it is admitted. */
    @Test
    void aRefusalOfAllInFrontIsNotPassedOver() throws NotObserved {
        AllowList list = read("deny all;\nallow 0.0.0.0/0;\nallow ::/0;\n");
        assertEquals(1, list.leftovers().size());
        assertTrue(list.leftovers().get(0).refuses());
    }

    /** Any application, any user and any protocol are no any source. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"source\": {\"member\": [\"52.112.0.0/24\"]}, \"application\": {\"member\": [\"any\"]}}",
                "{\"source\": {\"member\": [\"52.112.0.0/24\"]}, \"source-user\": {\"member\": [\"any\"]}}",
                "{\"protocol\": \"*\", \"sources\": [\"52.112.0.0/24\"]}"
            })
    void anyCountsOnlyUnderTheNameOfASource(String json) throws NotObserved {
        AllowList list = read(json);
        assertEquals(
                List.of("52.112.0.0/24"),
                list.entries().stream()
                        .flatMap(entry -> entry.prefixes().stream())
                        .toList());
        assertEquals(1, list.leftovers().size(), list.leftovers().toString());
    }

    @Test
    void anyUnderTheNameOfASourceIsEverything() throws NotObserved {
        assertPrefixes("{\"source\": {\"member\": [\"any\"]}}", "0.0.0.0/0", "::/0");
        assertPrefixes("[\"0.0.0.0/0\"]", "0.0.0.0/0");
    }

    @Test
    void aLineOfColonsIsReadAtOnce() {
        assertThrows(NotObserved.class, () -> read("1:".repeat(20_000) + "1"));
    }

    @Test
    void aTable() throws NotObserved {
        assertPrefixes("""
                Name;Source;Port;Action
                "Teams, media";"52.112.0.0/14";443;allow
                Relay;"52.122.0.0/15";443;allow
                """, "52.112.0.0/14", "52.122.0.0/15");
    }

    /** Where connections go to is not where they come from. */
    @Test
    void destinationsAreNobodysSource() throws NotObserved {
        assertPrefixes("""
                Name,Source,Destination IP,Action
                Teams,52.112.0.0/14,0.0.0.0/0,allow
                """, "52.112.0.0/14");
        assertPrefixes("""
                [{"source": "52.112.0.0/14", "destination": "any"},
                 {"src": ["52.122.0.0/15"], "dstaddr": ["0.0.0.0/0", {"ip": "::/0"}]}]
                """, "52.112.0.0/14", "52.122.0.0/15");
    }

    @Test
    void aColumnHasAHeadingAndAListHasNot() throws NotObserved {
        assertPrefixes("IP addresses\n52.112.0.0/14\n", "52.112.0.0/14");
        assertEquals(1, read("group-object TEAMS\n52.112.0.0/14\n").leftovers().size());
    }

    @Test
    void severalTimesEverythingIsEverything() throws NotObserved {
        assertPrefixes("0.0.0.0/0, ::/0\n", "0.0.0.0/0", "::/0");
    }

    @Test
    void anyJson() throws NotObserved {
        assertPrefixes("""
                {"name": "inbound", "version": 7, "rules": [
                  {"name": "teams", "action": "Allow", "sources": ["52.112.0.0/14", "52.122.0.0/15"]},
                  {"CidrIp": "52.238.119.141/32", "Description": null}]}
                """, "52.112.0.0/14", "52.122.0.0/15", "52.238.119.141/32");
    }

    @Test
    void everythingIsEverything() throws NotObserved {
        assertPrefixes("any\n", "0.0.0.0/0", "::/0");
    }

    /** The worst mistake would be to take for admitted what is not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "deny tcp any any",
                "deny 52.122.0.0/15",
                "rule 9,52.122.0.0/15,443,Drop",
                "permit tcp 52.122.0.0 255.254.0.0 any eq 443",
                "out,10.0.0.0/8,0.0.0.0/0,443,allow",
                "52.122.0.0,255.254.0.0",
                "52.122.0.0 52.123.255.255",
                "*.teams.microsoft.com",
                "group-object TEAMS_2",
                "052.122.0.0/15",
                "Rule 5;any;mail;443;allow",
                "Rule 5;LAN;0.0.0.0/0;443;allow"
            })
    void whatMayMeanSomethingElseIsLeftOver(String line) throws NotObserved {
        AllowList list = read("52.112.0.0/14\n" + line + "\n");
        assertEquals(List.of(new Entry(1, List.of("52.112.0.0/14"))), list.entries());
        assertEquals(1, list.leftovers().size());
        assertEquals(2, list.leftovers().get(0).line());
        assertEquals(
                line.toLowerCase(java.util.Locale.ROOT).matches(".*\\b(deny|drop)\\b.*"),
                list.leftovers().get(0).refuses());
    }

    /** Half a line that is believed must not hide the other half. */
    @Test
    void whatIsNearlyAnAddressIsLeftOverBesideOthers() throws NotObserved {
        AllowList list = read("1 | Required | `52.112.0.0/14, 52.122.0.0/15, 2603:1063::/38`\n");
        assertEquals(List.of(new Entry(1, List.of("52.122.0.0/15"))), list.entries());
        assertEquals(1, list.leftovers().size());
    }

    @Test
    void whatAJsonObjectRefusesItRefusesInAllThatItHolds() throws NotObserved {
        AllowList list = read("""
                [{"sources": ["52.112.0.0/14"], "action": "allow"},
                 {"sources": ["0.0.0.0/0"], "more": {"source": "::/0"}, "action": "Deny"}]
                """);
        assertEquals(1, list.entries().size());
        assertTrue(list.leftovers().stream().allMatch(Leftover::refuses));
        assertFalse(list.leftovers().isEmpty());
    }

    @Test
    void whatIsLeftOverCannotRepaintATerminal() throws NotObserved {
        AllowList list = read("52.112.0.0/14\n\u001b[2J" + "x\u202e".repeat(500) + "\n");
        String text = list.leftovers().get(0).text();
        assertTrue(text.length() <= 103 && text.chars().noneMatch(c -> c < ' ' || c == 0x202e), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing yet\n", "TEAMS_GROUP\n", "<html>", "[\"teams\"]", "{\"a\": ", "[[[["})
    void ofWhichNothingIsUnderstoodThereIsNone(String text) {
        NotObserved none = assertThrows(NotObserved.class, () -> read(text));
        assertEquals(Obstacle.UNREADABLE, none.absence().obstacle());
        assertTrue(
                none.absence().explanation().contains("firewall.txt"),
                none.absence().explanation());
    }

    @Test
    void neitherDepthNorLengthIsHostileEnough() {
        assertThrows(NotObserved.class, () -> read("[".repeat(100_000)));
        assertThrows(NotObserved.class, () -> read("10.0.0.1\n".repeat(100_001)));
    }

    private static void assertPrefixes(String text, String... prefixes) throws NotObserved {
        AllowList list = read(text);
        assertEquals(
                List.of(prefixes),
                list.entries().stream()
                        .flatMap(entry -> entry.prefixes().stream())
                        .toList());
        assertEquals(List.of(), list.leftovers());
    }

    private static AllowList read(String text) throws NotObserved {
        return AllowListReader.read("firewall.txt", text);
    }
}
