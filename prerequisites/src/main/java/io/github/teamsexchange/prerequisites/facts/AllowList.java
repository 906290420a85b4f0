package io.github.teamsexchange.prerequisites.facts;

import io.github.teamsexchange.check.Fact;
import java.util.List;
import java.util.Objects;

/**
 * The addresses that a firewall or reverse proxy admits, as its list says.
 *
 * @param file the list's name
 * @param entries what was understood, in the list's order; at least one
 * @param leftovers what was not
 */
public record AllowList(String file, List<Entry> entries, List<Leftover> leftovers) implements Fact {

    /** Copies the lists and rejects one of which nothing was understood. */
    public AllowList {
        Objects.requireNonNull(file, "file");
        entries = List.copyOf(entries);
        leftovers = List.copyOf(leftovers);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("something was understood");
        }
    }

    /**
     * One line that was understood.
     *
     * @param line its number, from 1
     * @param prefixes what it admits, as prefixes such as {@code 52.112.0.0/14}
     */
    public record Entry(int line, List<String> prefixes) {
        /** Copies the prefixes. */
        public Entry {
            prefixes = List.copyOf(prefixes);
        }
    }

    /**
     * One line that was not understood.
     *
     * @param line its number, from 1
     * @param text what it says: one line of visible characters, cut if it is long
     * @param refuses whether it seems to refuse addresses rather than to admit them
     */
    public record Leftover(int line, String text, boolean refuses) {
        /** Rejects a missing text. */
        public Leftover {
            Objects.requireNonNull(text, "text");
        }
    }
}
