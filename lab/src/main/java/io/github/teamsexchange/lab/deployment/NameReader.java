package io.github.teamsexchange.lab.deployment;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.xbill.DNS.Address;
import org.xbill.DNS.Name;
import org.xbill.DNS.TextParseException;

/** Reads what DNS says about one name. */
final class NameReader {

    private static final int MAX_8_BITS = 255;
    private static final int MAX_16_BITS = 65_535;

    private NameReader() {}

    static NamePlan read(String name, JsonPart part) {
        requireName(name, part);
        part.only("fault", "cname", "addresses", "srv", "mx", "txt");
        return new NamePlan(
                name,
                part.optional("fault").map(fault -> fault.word(NamePlan.Fault.class)),
                part.optional("cname").map(NameReader::name),
                list(part, "addresses", NameReader::address),
                list(part, "srv", NameReader::service),
                list(part, "mx", NameReader::exchanger),
                list(part, "txt", NameReader::characterString));
    }

    private static <T> List<T> list(JsonPart part, String name, Function<JsonPart, T> reader) {
        return part.optional(name)
                .map(list -> list.items().stream().map(reader).toList())
                .orElse(List.of());
    }

    private static NamePlan.Service service(JsonPart part) {
        part.only("priority", "weight", "port", "target");
        return new NamePlan.Service(
                number(part, "priority"), number(part, "weight"), number(part, "port"), name(part.required("target")));
    }

    private static NamePlan.Exchanger exchanger(JsonPart part) {
        part.only("preference", "host");
        return new NamePlan.Exchanger(number(part, "preference"), name(part.required("host")));
    }

    static void requireName(String name, JsonPart part) {
        try {
            Name.fromString(name, Name.root);
        } catch (TextParseException e) {
            throw part.wrong("'" + name + "' is no host name: " + e.getMessage());
        }
    }

    private static String name(JsonPart part) {
        requireName(part.text(), part);
        return part.text();
    }

    private static String address(JsonPart part) {
        String text = part.text();
        if (Address.toByteArray(text, Address.IPv4) == null && Address.toByteArray(text, Address.IPv6) == null) {
            throw part.wrong("'" + text + "' is no IP address");
        }
        return text;
    }

    /** RFC 1035 counts such a string's length in one byte. */
    private static String characterString(JsonPart part) {
        if (part.text().getBytes(StandardCharsets.UTF_8).length > MAX_8_BITS) {
            throw part.wrong("longer than " + MAX_8_BITS + " bytes");
        }
        return part.text();
    }

    private static int number(JsonPart part, String name) {
        return part.required(name).number(0, MAX_16_BITS);
    }
}
