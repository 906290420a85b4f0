package io.github.teamsexchange.autodiscover.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.port.DnsRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SrvOrderTest {

    @Property
    void theLowestPriorityComesFirstAndNobodyIsLost(
            @ForAll @Size(max = 12) List<@IntRange(max = 5) Integer> priorities,
            @ForAll @IntRange(max = 65_535) int weight,
            @ForAll long seed) {
        List<DnsRecord.Service> services = priorities.stream()
                .map(priority -> new DnsRecord.Service(priority, (weight + priority) % 65_536, 443, "h" + priority))
                .toList();
        List<DnsRecord.Service> ordered = SrvOrder.of(services, new Random(seed));
        assertEquals(services.size(), ordered.size());
        assertEquals(new HashSet<>(services), new HashSet<>(ordered));
        for (int i = 1; i < ordered.size(); i++) {
            assertTrue(ordered.get(i - 1).priority() <= ordered.get(i).priority());
        }
    }

    /** RFC 2782 draws from 0 to the sum of the weights, both included: of 1 and 3, the light one wins 2 draws of 5. */
    @Test
    void amongEqualsWeightsDecideHowOften() {
        List<DnsRecord.Service> services =
                List.of(new DnsRecord.Service(0, 1, 443, "light.test"), new DnsRecord.Service(0, 3, 443, "heavy.test"));
        Random random = new Random(42);
        long light = 0;
        for (int i = 0; i < 4_000; i++) {
            light += SrvOrder.of(services, random).get(0).target().equals("light.test") ? 1 : 0;
        }
        assertTrue(light > 1_450 && light < 1_750, "light came first " + light + " times");
    }
}
