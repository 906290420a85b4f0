package io.github.teamsexchange.port;

import java.util.Objects;

/** A file that the user handed over and that is no export. */
public sealed interface Document {

    /** The file as the user would recognise it. */
    String name();

    /**
     * It was read in full.
     *
     * @param name the file as the user would recognise it
     * @param text all it holds
     */
    record Text(String name, String text) implements Document {
        /** Rejects missing parts. */
        public Text {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(text, "text");
        }

        /** Names the file and not what it holds, which may be long. */
        @Override
        public String toString() {
            return "Text[" + name + "]";
        }
    }

    /**
     * It could not be read in full, so nothing of it is used.
     *
     * @param name the file as the user would recognise it
     * @param why one clause: what is wrong with it
     */
    record Unreadable(String name, String why) implements Document {
        /** Rejects missing parts. */
        public Unreadable {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(why, "why");
        }
    }
}
