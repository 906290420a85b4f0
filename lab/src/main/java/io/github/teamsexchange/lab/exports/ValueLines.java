package io.github.teamsexchange.lab.exports;

import java.util.ArrayList;
import java.util.List;

/**
 * A value broken to a width: at its own line breaks, then at blanks, and in the middle of a word that is wider than a
 * line. Not for reuse.
 */
final class ValueLines {

    private final int width;
    private final List<String> lines = new ArrayList<>();
    private StringBuilder line = new StringBuilder();

    private ValueLines(int width) {
        this.width = width;
    }

    static List<String> of(String value, int width) {
        ValueLines lines = new ValueLines(width);
        for (String own : value.split("\r\n|\r|\n", -1)) {
            for (String word : own.split("(?<=[ \t])", -1)) {
                lines.add(word);
            }
            lines.end();
        }
        return lines.lines;
    }

    /** A word takes the blank behind it along. */
    private void add(String word) {
        if (word.length() > width) {
            word.codePoints().mapToObj(Character::toString).forEach(this::addPiece);
        } else {
            addPiece(word);
        }
    }

    private void addPiece(String piece) {
        if (line.length() + piece.length() > width) {
            end();
        }
        line.append(piece);
    }

    private void end() {
        lines.add(line.toString());
        line = new StringBuilder();
    }
}
