package io.github.teamsexchange.connectors.exports;

import io.github.teamsexchange.port.ExportedValue;
import java.util.ArrayList;
import java.util.List;

/** A property's value in Format-List text while its lines come in. */
final class ListValue {

    private final StringBuilder text;
    private final int column;
    private int lineLength;
    private int lastWordLength;
    private boolean brokenWord;

    ListValue(String first, int column, int lineLength) {
        this.text = new StringBuilder(first.strip());
        this.column = column;
        this.lineLength = lineLength;
        this.lastWordLength = lengthOfLastWord(first.strip());
    }

    /** Where the value begins in its line. */
    int column() {
        return column;
    }

    /** Adds a line: one that was wrapped for width belongs to the same line, else it is one of the value's own. */
    void goOn(String line, boolean afterBlank, int width) {
        String word = line.split(" ", 2)[0];
        boolean wrapped = !afterBlank && lineLength + 1 + withItsBlank(word, line) > width;
        if (text.length() > 0) {
            brokenWord |= wrapped && lineLength == width && isWide(word, width);
            text.append(wrapped || isInList() ? " " : afterBlank ? "\n\n" : "\n");
        }
        text.append(line);
        lineLength = column + line.length();
        lastWordLength = lengthOfLastWord(line);
    }

    /** Where a word is followed by another one, the blank between them must fit, too. */
    private static int withItsBlank(String word, String line) {
        return word.length() < line.length() ? word.length() + 1 : word.length();
    }

    /** A word that is wider than a line is broken anywhere; two that were parted at their blank look the same. */
    private boolean isWide(String word, int width) {
        return lastWordLength + word.length() > width - column && text.charAt(text.length() - 1) != ',';
    }

    private static int lengthOfLastWord(String line) {
        return line.length() - line.lastIndexOf(' ') - 1;
    }

    private boolean isInList() {
        return text.charAt(0) == '{' && text.charAt(text.length() - 1) != '}';
    }

    ExportedValue value() {
        String shown = text.toString();
        if (brokenWord) {
            return new ExportedValue.Lost("a word in it is wider than the display, which may have broken it anywhere");
        }
        if (shown.isEmpty()) {
            return new ExportedValue.Null();
        }
        if (!shown.startsWith("{")) {
            return PlainValues.of(shown);
        }
        return shown.endsWith("}")
                ? items(shown.substring(1, shown.length() - 1).strip())
                : new ExportedValue.Lost("the list has no end: the capture was cut off");
    }

    private static ExportedValue items(String inside) {
        boolean cut = inside.endsWith("...") || inside.endsWith("…");
        String rest = cut ? inside.replaceFirst("(\\.\\.\\.|…)$", "").strip().replaceFirst(",$", "") : inside;
        List<ExportedValue> items = new ArrayList<>();
        for (String item : rest.isEmpty() ? new String[0] : rest.split(", ")) {
            items.add(new ExportedValue.Text(item.strip()));
        }
        return new ExportedValue.Items(items, cut);
    }
}
