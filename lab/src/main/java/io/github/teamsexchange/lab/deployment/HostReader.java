package io.github.teamsexchange.lab.deployment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads one host. */
final class HostReader {

    private static final int HIGHEST_PORT = 65_535;

    private HostReader() {}

    static HostPlan read(String name, JsonPart part) {
        NameReader.requireName(name, part);
        part.only(
                "role",
                "connection",
                "certificate",
                "paths",
                "ports",
                "http",
                "authentication",
                "oauth",
                "autodiscover");
        return new HostPlan(
                name,
                part.required("role").word(Role.class),
                part.optional("certificate")
                        .map(p -> p.word(CertificateKind.class))
                        .orElse(CertificateKind.GOOD),
                listener(part),
                part.optional("http").map(HostReader::clear).orElseGet(() -> listener(part, Set.of())),
                frontEnd(part));
    }

    private static Listener listener(JsonPart part) {
        return listener(part, part.optional("ports").map(HostReader::ports).orElse(Set.of()));
    }

    /** What a host says of connections and paths goes for both its sides, unless it says something about http. */
    private static Listener clear(JsonPart part) {
        return listener(part.only("connection", "paths", "requireTls"), Set.of());
    }

    private static Listener listener(JsonPart part, Set<Integer> ports) {
        return new Listener(
                part.optional("connection").map(p -> p.word(Connection.class)).orElse(Connection.ACCEPT),
                part.optional("paths").map(PathReader::rules).orElse(List.of()),
                ports);
    }

    private static Set<Integer> ports(JsonPart part) {
        return part.items().stream().map(port -> port.number(1, HIGHEST_PORT)).collect(Collectors.toUnmodifiableSet());
    }

    private static FrontEndPlan frontEnd(JsonPart part) {
        Optional<JsonPart> requireTls = part.optional("http").flatMap(http -> http.optional("requireTls"));
        return new FrontEndPlan(
                part.optional("authentication").map(JsonPart::texts),
                part.optional("oauth").map(JsonPart::flag),
                requireTls.map(JsonPart::flag).orElse(true),
                part.optional("autodiscover").map(AutodiscoverReader::read).orElse(AutodiscoverPlan.USUAL));
    }
}
