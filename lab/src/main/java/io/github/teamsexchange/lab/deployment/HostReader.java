package io.github.teamsexchange.lab.deployment;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one host and its path rules. */
final class HostReader {

    private static final int LONGEST_DELAY_MILLIS = 600_000;

    private HostReader() {}

    static HostPlan read(String name, JsonPart part) {
        NameReader.requireName(name, part);
        part.only("role", "connection", "certificate", "paths");
        return new HostPlan(
                name,
                part.required("role").word(Role.class),
                part.optional("connection").map(p -> p.word(Connection.class)).orElse(Connection.ACCEPT),
                part.optional("certificate")
                        .map(p -> p.word(CertificateKind.class))
                        .orElse(CertificateKind.GOOD),
                part.optional("paths").map(HostReader::rules).orElse(List.of()));
    }

    private static List<PathRule> rules(JsonPart part) {
        return part.members().entrySet().stream()
                .map(rule -> rule(rule.getKey(), rule.getValue()))
                .toList();
    }

    private static PathRule rule(String prefix, JsonPart part) {
        if (!prefix.equals("/") && (!prefix.startsWith("/") || prefix.endsWith("/"))) {
            throw part.wrong("a path begins with a slash and does not end with one");
        }
        part.only("answer", "redirectTo", "delayMillis", "unavailable", "fault");
        if (part.members().size() != 1) {
            throw part.wrong("exactly one of answer, redirectTo, delayMillis, unavailable, fault is expected");
        }
        return new PathRule(prefix, behaviour(part));
    }

    private static Behaviour behaviour(JsonPart part) {
        Optional<JsonPart> answer = part.optional("answer");
        Optional<JsonPart> delay = part.optional("delayMillis");
        Optional<JsonPart> unavailable = part.optional("unavailable");
        Optional<JsonPart> redirect = part.optional("redirectTo");
        if (answer.isPresent()) {
            return answer(answer.get());
        } else if (delay.isPresent()) {
            return new Behaviour.Delay(Duration.ofMillis(delay.get().number(0, LONGEST_DELAY_MILLIS)));
        } else if (unavailable.isPresent()) {
            return unavailable(unavailable.get());
        } else if (redirect.isPresent()) {
            return new Behaviour.Redirect(redirect.get().text());
        }
        return part.required("fault").word(Behaviour.Fault.class);
    }

    private static Behaviour answer(JsonPart part) {
        part.only("status", "headers", "body");
        return new Behaviour.Answer(
                part.required("status").number(200, 599),
                part.optional("headers").map(HostReader::headers).orElse(Map.of()),
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
    private static String header(String text, JsonPart part) {
        if (text.chars().anyMatch(c -> c < ' ' || c > '~')) {
            throw part.wrong("a header holds printable ASCII only");
        }
        return text;
    }

    private static Behaviour unavailable(JsonPart part) {
        part.only("times", "retryAfterSeconds");
        return new Behaviour.Unavailable(
                part.required("times").number(1, Integer.MAX_VALUE),
                part.required("retryAfterSeconds").number(0, 86_400));
    }
}
