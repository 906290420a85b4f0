package io.github.teamsexchange.lab.deployment;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads path rules. */
final class PathReader {

    private static final int LONGEST_DELAY_MILLIS = 600_000;
    private static final int LONGEST_RETRY_SECONDS = 86_400;
    private static final int FOUND = 302;
    private static final Set<Integer> REDIRECTS = Set.of(301, FOUND, 303, 307, 308);

    private PathReader() {}

    static List<PathRule> rules(JsonPart part) {
        return part.members().entrySet().stream()
                .map(rule -> rule(rule.getKey(), rule.getValue()))
                .toList();
    }

    private static PathRule rule(String prefix, JsonPart part) {
        if (!prefix.equals("/") && (!prefix.startsWith("/") || prefix.endsWith("/"))) {
            throw part.wrong("a path begins with a slash and does not end with one");
        }
        part.only("answer", "redirectTo", "status", "delayMillis", "unavailable", "fault");
        List<Behaviour> behaviours = behaviours(part);
        Optional<JsonPart> delay = part.optional("delayMillis");
        if (behaviours.size() > 1 || (behaviours.isEmpty() && delay.isEmpty())) {
            throw part.wrong("exactly one of answer, redirectTo, unavailable, fault is expected, or only delayMillis");
        }
        return new PathRule(
                prefix,
                delay.map(millis -> Duration.ofMillis(millis.number(0, LONGEST_DELAY_MILLIS)))
                        .orElse(Duration.ZERO),
                behaviours.stream().findFirst());
    }

    private static List<Behaviour> behaviours(JsonPart part) {
        Optional<JsonPart> status = part.optional("status");
        Optional<JsonPart> redirect = part.optional("redirectTo");
        if (status.isPresent() && redirect.isEmpty()) {
            throw status.get().wrong("a status goes with redirectTo only");
        }
        return List.<Optional<? extends Behaviour>>of(
                        part.optional("answer").map(PathReader::answer),
                        redirect.map(target -> new Behaviour.Redirect(
                                header(target.text(), target),
                                status.map(PathReader::redirectStatus).orElse(FOUND))),
                        part.optional("unavailable").map(PathReader::unavailable),
                        part.optional("fault").map(fault -> fault.word(Behaviour.Fault.class)))
                .stream()
                .<Behaviour>flatMap(Optional::stream)
                .toList();
    }

    private static int redirectStatus(JsonPart part) {
        int status = part.number(0, 999);
        if (!REDIRECTS.contains(status)) {
            throw part.wrong("one of 301, 302, 303, 307, 308 is expected");
        }
        return status;
    }

    private static Behaviour answer(JsonPart part) {
        part.only("status", "headers", "body");
        return new Behaviour.Answer(
                part.required("status").number(200, 599),
                part.optional("headers").map(PathReader::headers).orElse(Map.of()),
                part.optional("body").map(JsonPart::text).orElse(""));
    }

    private static Map<String, List<String>> headers(JsonPart part) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        part.members().forEach((name, values) -> headers.put(header(name, values), headerValues(values)));
        return headers;
    }

    private static List<String> headerValues(JsonPart part) {
        return part.texts().stream().map(text -> header(text, part)).toList();
    }

    /** A line break in a header would begin another one. */
    static String header(String text, JsonPart part) {
        if (text.chars().anyMatch(c -> c < ' ' || c > '~')) {
            throw part.wrong("a header holds printable ASCII only");
        }
        return text;
    }

    private static Behaviour unavailable(JsonPart part) {
        part.only("times", "retryAfterSeconds");
        return new Behaviour.Unavailable(
                part.required("times").number(1, Integer.MAX_VALUE),
                part.required("retryAfterSeconds").number(0, LONGEST_RETRY_SECONDS));
    }
}
