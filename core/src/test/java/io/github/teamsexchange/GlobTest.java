package io.github.teamsexchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class GlobTest {

    @Test
    void aStarIsAnyRunOfCharacters() {
        assertTrue(Glob.matches("ews-policy.*", "ews-policy.mailbox"));
        assertTrue(Glob.matches("*", "anything"));
    }

    @Property
    void agreesWithARegularExpression(@ForAll("globs") String glob, @ForAll("texts") String text) {
        Pattern pattern = Pattern.compile(glob.replace(".", "\\.").replace("*", ".*"));
        assertEquals(pattern.matcher(text).matches(), Glob.matches(glob, text));
    }

    @Provide
    Arbitrary<String> globs() {
        return Arbitraries.strings().withChars("ab.*").ofMaxLength(8);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ab.").ofMaxLength(10);
    }
}
