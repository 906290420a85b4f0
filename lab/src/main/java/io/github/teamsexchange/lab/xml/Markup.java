package io.github.teamsexchange.lab.xml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An element to be sent. Names carry their prefixes; whoever writes the root declares these.
 *
 * @param name with its prefix, if any
 * @param attributes by name, in order
 * @param children the elements in it; none if it has text
 * @param text the characters in it
 */
public record Markup(String name, Map<String, String> attributes, List<Markup> children, String text) {

    /** Copies the collections, in order. */
    public Markup {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        children = List.copyOf(children);
    }

    /** An element with others in it. */
    public static Markup of(String name, Markup... children) {
        return of(name, List.of(children));
    }

    /** An element with others in it. */
    public static Markup of(String name, Collection<Markup> children) {
        return new Markup(name, Map.of(), List.copyOf(children), "");
    }

    /** An element with text in it. */
    public static Markup text(String name, Object text) {
        return new Markup(name, Map.of(), List.of(), text.toString());
    }

    /** This element with one more attribute. */
    public Markup with(String attribute, Object value) {
        Map<String, String> more = new LinkedHashMap<>(attributes);
        more.put(attribute, value.toString());
        return new Markup(name, more, children, text);
    }

    /** This element with more others in it. */
    public Markup and(Collection<Markup> more) {
        List<Markup> all = new ArrayList<>(children);
        all.addAll(more);
        return new Markup(name, attributes, all, text);
    }

    /** A document of which this is the root. */
    public String document() {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
        write(out);
        return out.toString();
    }

    private void write(StringBuilder out) {
        out.append('<').append(name);
        attributes.forEach((attribute, value) -> out.append(' ')
                .append(attribute)
                .append("=\"")
                .append(escaped(value))
                .append('"'));
        if (children.isEmpty() && text.isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>').append(escaped(text));
        children.forEach(child -> child.write(out));
        out.append("</").append(name).append('>');
    }

    /** Characters that XML 1.0 does not know, even escaped, become a question mark. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\t', '\n', '\r' -> out.append("&#").append(c).append(';');
                default -> out.appendCodePoint(isCharacter(c) ? c : '?');
            }
        });
        return out.toString();
    }

    private static boolean isCharacter(int c) {
        return (c >= ' ' && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
