package io.github.teamsexchange.prerequisites;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.teamsexchange.prerequisites.facts.UncoveredRanges.Remainder;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Against counting address by address, in a universe of 256 of them. */
class AddressSetTest {

    private static final String IPV4 = "198.51.100.";
    private static final String IPV6 = "2001:db8::";

    /**
     * A block of that universe.
     *
     * @param first its first address
     * @param bits how many of the last eight are fixed
     */
    record Block(int first, int bits) {

        String ipv4() {
            return IPV4 + first + "/" + (24 + bits);
        }

        String ipv6() {
            return IPV6 + Integer.toHexString(first) + "/" + (120 + bits);
        }

        static Block parse(String prefix) {
            int slash = prefix.indexOf('/');
            int length = Integer.parseInt(prefix.substring(slash + 1));
            String last = prefix.substring(0, slash).replaceFirst("^.*[.:]", "");
            boolean six = prefix.contains(":");
            return new Block(last.isEmpty() ? 0 : Integer.parseInt(last, six ? 16 : 10), length - (six ? 120 : 24));
        }

        BitSet addresses() {
            BitSet set = new BitSet(256);
            int size = 256 >> bits;
            int start = first - first % size;
            set.set(start, start + size);
            return set;
        }
    }

    @Property
    void whatRemainsIsExactlyWhatIsNotAdmitted(
            @ForAll("blocks") List<Block> published, @ForAll("blocks") List<Block> admitted) {
        BitSet expected = union(published);
        expected.andNot(union(admitted));
        Remainder rest = remainder(published, admitted);
        assertEquals(expected, union(rest.ipv4().stream().map(Block::parse).toList()));
        assertEquals(expected, union(rest.ipv6().stream().map(Block::parse).toList()));
    }

    @Property
    void itIsSaidInTheFewestPrefixes(@ForAll("blocks") List<Block> published, @ForAll("blocks") List<Block> admitted) {
        BitSet expected = union(published);
        expected.andNot(union(admitted));
        int fewest = fewest(expected, 0, 256);
        Remainder rest = remainder(published, admitted);
        assertEquals(fewest, rest.ipv4().size(), rest::toString);
        assertEquals(fewest, rest.ipv6().size(), rest::toString);
    }

    @Example
    void theFamiliesDoNotMix() {
        AddressSet published = AddressSet.of(List.of("52.112.0.0/14", "2603:1063::/38"));
        assertEquals(
                new Remainder(List.of("52.112.0.0/14"), List.of()),
                published.without(AddressSet.of(List.of("::/0"))).inPrefixes());
        assertEquals(
                new Remainder(List.of(), List.of("2603:1063::/38")),
                published.without(AddressSet.of(List.of("0.0.0.0/0"))).inPrefixes());
        assertEquals(
                Remainder.NONE,
                published.without(AddressSet.of(AddressText.EVERYTHING)).inPrefixes());
    }

    /** Blocks form a tree: one that is wholly in the set is one prefix, else each half needs its own. */
    private static int fewest(BitSet set, int from, int to) {
        int inside = set.get(from, to).cardinality();
        if (inside == 0 || inside == to - from) {
            return inside == 0 ? 0 : 1;
        }
        int middle = (from + to) / 2;
        return fewest(set, from, middle) + fewest(set, middle, to);
    }

    private static Remainder remainder(List<Block> published, List<Block> admitted) {
        return both(published).without(both(admitted)).inPrefixes();
    }

    private static AddressSet both(List<Block> blocks) {
        return AddressSet.of(blocks.stream()
                .flatMap(block -> List.of(block.ipv4(), block.ipv6()).stream())
                .toList());
    }

    private static BitSet union(List<Block> blocks) {
        BitSet all = new BitSet(256);
        blocks.forEach(block -> all.or(block.addresses()));
        return all;
    }

    /** Any address of a block may stand for it: firewalls take it so. */
    @Provide
    Arbitrary<List<Block>> blocks() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 255),
                        Arbitraries.integers().between(0, 8))
                .as(Block::new)
                .list()
                .ofMaxSize(12);
    }
}
