package io.github.teamsexchange.cli;

import io.github.teamsexchange.port.ExportedObject;
import io.github.teamsexchange.port.ExportedValue;
import io.github.teamsexchange.port.Side;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generated configuration objects, harmless and hostile. */
final class ExportedValues {

    /** What exports are made of, and what could be taken for a part of one. */
    private static final List<String> PIECES = List.of(
            "'",
            "\"",
            "\u2018",
            "\u201b",
            "`",
            "$",
            "{",
            "}",
            "[",
            "]",
            "(",
            ")",
            ",",
            ", ",
            ";",
            ":",
            " : ",
            "...",
            "…",
            "\r\n",
            "\n",
            "\r",
            "\t",
            " ",
            "\u0000",
            "\u001b",
            "\u0085",
            "\u2028",
            "\uFFFD",
            "\uFFFE",
            "\uFEFF",
            "_x000D_",
            "_X000a_",
            "_x005F_",
            "_x",
            "\uD83D\uDE00",
            "é",
            "日",
            "<",
            ">",
            "&",
            "&amp;",
            "<![CDATA[",
            "]]>",
            "\\",
            "\\u0041",
            "/*",
            "//",
            "#TYPE",
            "True",
            "null",
            "0",
            "-1",
            "EwsEnabled : True",
            "Get-CASMailbox",
            "[PS] C:\\>",
            "PS>",
            "x'; Remove-Mailbox \"y\" $(calc) #",
            "o'brien`$x&{calc}|y@contoso.test");

    /** Words of one line; none is, or could be joined to, the brackets and colons of a list. */
    private static final List<String> WORDS = List.of(
            "a",
            "True",
            "Get-CASMailbox",
            "PS>",
            "*Teams/*",
            "o'brien",
            "\"quoted\"",
            "1.5",
            "é日\uD83D\uDE00",
            "x;y",
            "a,b",
            "contoso.test/Users/Boss:\\Kalender",
            "CN=Autodiscover",
            "_x000D_",
            "-",
            "C:\\Windows>",
            "(Default",
            "Site)");

    private static final List<String> NAMES = List.of("Alpha", "Beta", "Gamma", "Delta");

    private ExportedValues() {}

    /** Any text that no export takes for the name of a type or for a hashtable, which stand for what was lost. */
    static Arbitrary<String> hostileTexts() {
        Arbitrary<String> pieces = Arbitraries.of(PIECES).list().ofMaxSize(6).map(list -> String.join("", list));
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(12).filter(ExportedValues::isUnicode);
        return Arbitraries.oneOf(pieces, any).filter(text -> !text.contains("@{"));
    }

    /** Texts of one line without brackets around them, often longer than a line of the display. */
    static Arbitrary<String> plainTexts() {
        return Arbitraries.of(WORDS).list().ofMaxSize(24).map(words -> String.join(" ", words));
    }

    static Arbitrary<List<ExportedObject>> objects(Arbitrary<ExportedValue> values) {
        Arbitrary<ExportedObject> objects = Combinators.combine(
                        Arbitraries.of(Side.values()),
                        Arbitraries.of(NAMES).set().ofMinSize(2),
                        values.list().ofSize(4))
                .as(ExportedValues::object);
        return objects.list().ofMinSize(1).ofMaxSize(4);
    }

    /**
     * Values of all kinds; what is nested in an object of several stays above the depth that ConvertTo-Json is told.
     */
    static Arbitrary<ExportedValue> nestedValues(Arbitrary<String> texts) {
        Arbitrary<ExportedValue> single =
                Arbitraries.oneOf(singleValues(texts), Arbitraries.just(new ExportedValue.Lost("depth")));
        Arbitrary<ExportedValue> inner =
                Arbitraries.oneOf(single, lists(single, Arbitraries.just(false)), structures(texts, single));
        return Arbitraries.oneOf(single, lists(inner, Arbitraries.of(false, true)), structures(texts, inner));
    }

    /** Values as a line can show them: objects, and lists of what is in one line itself. */
    static Arbitrary<ExportedValue> shownValues(Arbitrary<String> texts) {
        Arbitrary<ExportedValue> single = singleValues(texts);
        Arbitrary<ExportedValue> items =
                single.filter(value -> !value.line().equals(Optional.of("")) || value instanceof ExportedValue.Null);
        return Arbitraries.oneOf(
                single,
                Arbitraries.just(new ExportedValue.Lost("depth")),
                lists(items, Arbitraries.of(false, true)),
                structures(texts, single));
    }

    private static Arbitrary<ExportedValue> lists(Arbitrary<ExportedValue> items, Arbitrary<Boolean> cutShort) {
        return Combinators.combine(items.list().ofMaxSize(20), cutShort).as(ExportedValue.Items::new);
    }

    private static Arbitrary<ExportedValue> structures(Arbitrary<String> texts, Arbitrary<ExportedValue> values) {
        return Combinators.combine(texts.optional(), Arbitraries.maps(Arbitraries.of(NAMES), values))
                .as(ExportedValue.Structure::new);
    }

    private static Arbitrary<ExportedValue> singleValues(Arbitrary<String> texts) {
        return Arbitraries.oneOf(
                Arbitraries.just(new ExportedValue.Null()),
                texts.map(ExportedValue.Text::new),
                Arbitraries.of(true, false).map(ExportedValue.Flag::new),
                Arbitraries.longs().map(BigDecimal::valueOf).map(ExportedValue.Number::new),
                Arbitraries.integers().map(n -> new ExportedValue.Number(BigDecimal.valueOf(n, 2))));
    }

    private static ExportedObject object(Side side, Set<String> names, List<ExportedValue> values) {
        Map<String, ExportedValue> properties = new TreeMap<>();
        names.forEach(name -> properties.put(name, values.get(NAMES.indexOf(name))));
        String cmdlet = side == Side.TEAMS ? "Get-CsTenant" : "Get-CASMailbox";
        return new ExportedObject(cmdlet, side, false, "generated", "", properties);
    }

    private static boolean isUnicode(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).equals(text);
    }
}
