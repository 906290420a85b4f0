package io.github.teamsexchange.prerequisites;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.check.NotObserved;
import io.github.teamsexchange.prerequisites.facts.AllowList;
import io.github.teamsexchange.prerequisites.facts.AllowList.Leftover;
import io.github.teamsexchange.prerequisites.facts.PublishedService;
import jakarta.json.JsonException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a file or a server says, it is read or refused in words. */
class HostileDocumentsTest {

    @Property
    void aListIsReadOrRefused(@ForAll("texts") String text) {
        try {
            AllowList list = AllowListReader.read("firewall.txt", text);
            assertFalse(list.entries().isEmpty());
            // What is believed can be calculated with.
            list.entries().forEach(entry -> AddressSet.of(entry.prefixes()).inPrefixes());
            assertTrue(list.leftovers().stream()
                    .map(Leftover::text)
                    .allMatch(line -> line.chars().noneMatch(Character::isISOControl)));
        } catch (NotObserved refused) {
            assertFalse(refused.absence().explanation().isBlank());
        }
    }

    @Property
    void aDocumentIsReadOrRefused(@ForAll("texts") String text) {
        try {
            assertFalse(EndpointsDocument.read(text, "Worldwide")
                    .getOrDefault(PublishedService.TEAMS, List.of())
                    .isEmpty());
        } catch (JsonException refused) {
            assertFalse(String.valueOf(refused.getMessage()).isBlank());
        }
    }

    /** Pieces of what is honest in any order, and anything else. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "52.112.0.0/14",
                "2603:1063::/38",
                "255.252.0.0",
                "1.2.3.4",
                "any",
                "deny",
                "range ",
                "-",
                "/",
                "::",
                "0",
                "256",
                "\n",
                " ",
                ",",
                ";",
                "\t",
                "#",
                "!",
                "\"",
                "{",
                "}",
                "[",
                "]",
                ":",
                "\"ips\":",
                "\"id\":",
                "11",
                "1e9999999",
                "\"serviceArea\":",
                "\"Skype\"",
                "null",
                "\u0000",
                "\u202e",
                "\ud800",
                "%",
                "*",
                "host ");
        Arbitrary<String> whole = pieces.list().ofMaxSize(30).map(list -> String.join("", list));
        return Arbitraries.oneOf(whole, Arbitraries.strings());
    }
}
