package io.github.teamsexchange.ewspolicy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgentPatternTest {

    private static final LetterCase EXACT = LetterCase.AS_WRITTEN;
    private static final LetterCase FOLDED = LetterCase.IGNORED;

    @ParameterizedTest
    @CsvSource({
        "'*', '', true",
        "'', '', true",
        "'', a, false",
        "OWA/*, OWA/15, true",
        "OWA/*, xOWA/15, false",
        "SkypeSpaces/*, Teams CalendarSkypeSpaces/1.0a$*+, false",
        "*SkypeSpaces/*, Teams CalendarSkypeSpaces/1.0a$*+, true",
        "Teams CalendarSkypeSpaces/1.0a$*+, Teams CalendarSkypeSpaces/1.0a$*+, true",
        "*Teams/*, Teams CalendarSkypeSpaces/1.0a$*+, false",
        "a.c, abc, false",
        "'* x', x, false",
        "*ab*ab, abab, true",
        "*ab*ab, aab, false",
    })
    void matchesWholeAgents(String pattern, String agent, boolean expected) {
        assertEquals(expected, new AgentPattern(pattern).matches(agent, EXACT));
    }

    @ParameterizedTest
    @CsvSource({
        "*, *Teams/*, true",
        "*Teams*, *Teams/*, true",
        "*Teams/*, *Teams*, false",
        "*Teams/*, Teams/*, true",
        "Teams/*, *Teams/*, false",
        "*Microsoft.Skype.Presence.App/*, '* Microsoft.Skype.Presence.App/*', true",
        "'* Microsoft.Skype.Presence.App/*', *Microsoft.Skype.Presence.App/*, false",
        "**, *, true",
        "*?*, *, false",
    })
    void containsWholeLanguages(String wide, String narrow, boolean expected) {
        assertEquals(expected, new AgentPattern(wide).contains(new AgentPattern(narrow), EXACT));
    }

    @Test
    void foldsOnlyTheLettersThatAnAgentCanHold() {
        assertTrue(new AgentPattern("skypeSPACES/*").matches("SkypeSpaces/1", FOLDED));
        assertFalse(new AgentPattern("skypeSPACES/*").matches("SkypeSpaces/1", EXACT));
        assertFalse(new AgentPattern("\u212Aey").matches("key", FOLDED), "the Kelvin sign is no k");
        assertFalse(new AgentPattern("[").matches("{", FOLDED), "only letters differ by case");
        assertFalse(new AgentPattern("@").matches("`", FOLDED), "only letters differ by case");
    }

    @Test
    void staysBoundedOnHostilePatterns() {
        AgentPattern hostile = new AgentPattern("*a".repeat(2_000) + "b");
        String agent = "a".repeat(20_000);
        assertFalse(assertTimeoutPreemptively(Duration.ofSeconds(20), () -> hostile.matches(agent, FOLDED)));
    }

    @Property
    void matchingAgreesWithItsDefinition(@ForAll("patterns") String pattern, @ForAll("agents") String agent) {
        assertEquals(BruteForce.matches(pattern, agent), new AgentPattern(pattern).matches(agent, EXACT));
    }

    /**
     * Agents as long as the narrower pattern are enough: if it is not contained, then its own text with a strange
     * character in the place of each wildcard is an agent that the wider one misses.
     */
    @Property
    void containmentAgreesWithEnumeration(@ForAll("patterns") String wide, @ForAll("patterns") String narrow) {
        boolean expected = BruteForce.agents("ab#", narrow.length())
                .filter(agent -> BruteForce.matches(narrow, agent))
                .allMatch(agent -> BruteForce.matches(wide, agent));
        assertEquals(expected, new AgentPattern(wide).contains(new AgentPattern(narrow), EXACT));
    }

    /** Agents as long as both patterns together are enough: a common agent needs no more than the letters of both. */
    @Property
    void intersectionAgreesWithEnumeration(@ForAll("shortPatterns") String one, @ForAll("shortPatterns") String other) {
        boolean expected = BruteForce.agents("ab", one.length() + other.length())
                .anyMatch(agent -> BruteForce.matches(one, agent) && BruteForce.matches(other, agent));
        assertEquals(expected, new AgentPattern(one).intersects(new AgentPattern(other), EXACT));
    }

    @Property
    void ignoringCaseIsComparingInSmallLetters(
            @ForAll("mixedCase") String one, @ForAll("mixedCase") String other, @ForAll("mixedCase") String agent) {
        AgentPattern pattern = new AgentPattern(one);
        AgentPattern second = new AgentPattern(other);
        AgentPattern small = new AgentPattern(small(one));
        AgentPattern smallSecond = new AgentPattern(small(other));
        assertEquals(small.matches(small(agent), EXACT), pattern.matches(agent, FOLDED));
        assertEquals(small.contains(smallSecond, EXACT), pattern.contains(second, FOLDED));
        assertEquals(small.intersects(smallSecond, EXACT), pattern.intersects(second, FOLDED));
    }

    @Property
    void whatHoldsAsWrittenHoldsIgnoringCase(@ForAll("mixedCase") String one, @ForAll("mixedCase") String other) {
        AgentPattern pattern = new AgentPattern(one);
        AgentPattern second = new AgentPattern(other);
        assertTrue(!pattern.matches(other, EXACT) || pattern.matches(other, FOLDED));
        assertTrue(!pattern.contains(second, EXACT) || pattern.contains(second, FOLDED));
        assertTrue(!pattern.intersects(second, EXACT) || pattern.intersects(second, FOLDED));
    }

    @Property
    void containmentIsAnOrder(
            @ForAll("patterns") String first, @ForAll("patterns") String second, @ForAll("patterns") String third) {
        AgentPattern a = new AgentPattern(first);
        AgentPattern b = new AgentPattern(second);
        AgentPattern c = new AgentPattern(third);
        assertTrue(a.contains(a, EXACT), "reflexive");
        assertTrue(!a.contains(b, EXACT) || !b.contains(c, EXACT) || a.contains(c, EXACT), "transitive");
        assertTrue(new AgentPattern("*").contains(a, EXACT), "greatest");
        if (a.contains(b, EXACT) && b.contains(a, EXACT)) {
            assertEquals(single(first), single(second), "equal languages are equal but for repeated wildcards");
        }
    }

    /** Random triples rarely nest; narrowed ones always do. */
    @Property
    void replacingAWildcardNarrows(@ForAll("patterns") String pattern, @ForAll("patterns") String filling) {
        AgentPattern wide = new AgentPattern(pattern);
        AgentPattern narrow = new AgentPattern(pattern.replace("*", filling));
        assertTrue(wide.contains(narrow, EXACT));
        assertTrue(wide.intersects(narrow, EXACT), "no language is empty");
    }

    @Property
    void intersectionIsMutualAndMonotone(
            @ForAll("patterns") String first, @ForAll("patterns") String second, @ForAll("patterns") String third) {
        AgentPattern a = new AgentPattern(first);
        AgentPattern b = new AgentPattern(second);
        AgentPattern c = new AgentPattern(third);
        assertEquals(a.intersects(b, EXACT), b.intersects(a, EXACT));
        assertTrue(!a.contains(b, EXACT) || a.intersects(b, EXACT));
        assertTrue(!b.contains(c, EXACT) || !a.intersects(c, EXACT) || a.intersects(b, EXACT));
    }

    @Property
    void aLiteralIsAPatternOfOneAgent(@ForAll("patterns") String pattern, @ForAll("letters") String agent) {
        AgentPattern any = new AgentPattern(pattern);
        AgentPattern literal = new AgentPattern(agent);
        assertEquals(any.matches(agent, EXACT), any.contains(literal, EXACT));
        assertEquals(any.matches(agent, EXACT), any.intersects(literal, EXACT));
        assertEquals(any.matches(agent, EXACT), literal.intersects(any, EXACT));
    }

    @Provide
    Arbitrary<String> patterns() {
        return words("aab**", 6);
    }

    @Provide
    Arbitrary<String> shortPatterns() {
        return words("ab*", 4);
    }

    @Provide
    Arbitrary<String> agents() {
        return words("aab*", 9);
    }

    @Provide
    Arbitrary<String> letters() {
        return words("ab", 6);
    }

    @Provide
    Arbitrary<String> mixedCase() {
        return words("aAbB[{*", 5);
    }

    private static Arbitrary<String> words(String characters, int longest) {
        return Arbitraries.of(characters.chars().mapToObj(c -> (char) c).toList())
                .list()
                .ofMaxSize(longest)
                .map(list -> list.stream().collect(StringBuilder::new, StringBuilder::append, StringBuilder::append))
                .map(StringBuilder::toString);
    }

    private static String small(String text) {
        return text.replace('A', 'a').replace('B', 'b');
    }

    private static String single(String pattern) {
        return pattern.replaceAll("[*]+", "*");
    }
}
