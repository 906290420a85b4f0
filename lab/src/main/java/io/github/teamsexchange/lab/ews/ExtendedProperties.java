package io.github.teamsexchange.lab.ews;

import io.github.teamsexchange.lab.xml.Element;
import io.github.teamsexchange.lab.xml.Markup;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The properties of a calendar item that only MAPI has names for: a tag, or a number or a name in a set. Some clients
 * list and search by nothing else.
 *
 * @param entry the item
 */
record ExtendedProperties(CalendarEntry entry) {

    private static final String NEVER_CHANGED = "2026-01-01T00:00:00Z";

    /** The ones that a client asked for and that there are. */
    List<Markup> show(List<Element> paths) {
        return paths.stream().flatMap(path -> show(path).stream()).toList();
    }

    /** The value at the end of a path, if there is one. */
    Optional<String> value(Element path) {
        return switch (key(path)) {
            case "0x1a" -> Optional.of("IPM.Appointment");
            case "0x36" ->
                Optional.of(
                        Integer.toString(entry.event().details().sensitivity().number()));
            case "0x37", "0x3001" -> Optional.of(entry.subject());
            case "0xe23" -> Optional.of(Integer.toString(entry.number() + 1));
            case "0x3007", "0x3008" -> Optional.of(NEVER_CHANGED);
            case "Appointment/0x8223" -> Optional.of("false");
            default -> Optional.empty();
        };
    }

    private Optional<Markup> show(Element path) {
        return value(path).map(value -> Markup.of("t:ExtendedProperty", echo(path), Markup.text("t:Value", value)));
    }

    private static Markup echo(Element path) {
        Markup echo = Markup.of("t:ExtendedFieldURI");
        for (Map.Entry<String, String> attribute : new TreeMap<>(path.attributes()).entrySet()) {
            echo = echo.with(attribute.getKey(), attribute.getValue());
        }
        return echo;
    }

    private static String key(Element path) {
        Optional<String> tag = path.attribute("PropertyTag");
        return tag.isPresent()
                ? hexadecimal(tag.get())
                : path.attribute("DistinguishedPropertySetId").orElse("") + "/"
                        + hexadecimal(path.attribute("PropertyId").orElse(""));
    }

    private static String hexadecimal(String number) {
        try {
            return "0x" + Integer.toHexString(Integer.decode(number));
        } catch (NumberFormatException e) {
            return number.toLowerCase(Locale.ROOT);
        }
    }
}
