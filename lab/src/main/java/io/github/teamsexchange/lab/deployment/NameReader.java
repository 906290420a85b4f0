package io.github.teamsexchange.lab.deployment;

import java.util.List;
import java.util.function.Function;

/** Reads what DNS says about one name. */
final class NameReader {

    private static final int MAX_16_BITS = 65_535;

    private NameReader() {}

    static NamePlan read(String name, JsonPart part) {
        part.only("fault", "cname", "addresses", "srv", "mx", "txt");
        return new NamePlan(
                name,
                part.optional("fault").map(fault -> fault.word(NamePlan.Fault.class)),
                part.optional("cname").map(JsonPart::text),
                list(part, "addresses", JsonPart::text),
                list(part, "srv", NameReader::service),
                list(part, "mx", NameReader::exchanger),
                list(part, "txt", JsonPart::text));
    }

    private static <T> List<T> list(JsonPart part, String name, Function<JsonPart, T> reader) {
        return part.optional(name)
                .map(list -> list.items().stream().map(reader).toList())
                .orElse(List.of());
    }

    private static NamePlan.Service service(JsonPart part) {
        part.only("priority", "weight", "port", "target");
        return new NamePlan.Service(
                number(part, "priority"),
                number(part, "weight"),
                number(part, "port"),
                part.required("target").text());
    }

    private static NamePlan.Exchanger exchanger(JsonPart part) {
        part.only("preference", "host");
        return new NamePlan.Exchanger(
                number(part, "preference"), part.required("host").text());
    }

    private static int number(JsonPart part, String name) {
        return part.required(name).number(0, MAX_16_BITS);
    }
}
