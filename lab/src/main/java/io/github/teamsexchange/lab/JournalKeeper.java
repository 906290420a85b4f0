package io.github.teamsexchange.lab;

import io.github.teamsexchange.lab.dns.Resolver;
import io.github.teamsexchange.lab.http.Headers;
import io.github.teamsexchange.lab.http.Reply;
import io.github.teamsexchange.lab.http.Request;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/** Writes down what the lab's servers are asked. Safe for use by many threads. */
final class JournalKeeper {

    private static final Set<String> SECRET = Set.of("authorization", "proxy-authorization", "cookie");
    private static final String WITHHELD = "(withheld)";

    private final Queue<JournalEntry> entries = new ConcurrentLinkedQueue<>();

    Journal snapshot() {
        return new Journal(List.copyOf(entries));
    }

    void request(Request request, Reply reply) {
        entries.add(new JournalEntry.WebRequest(
                request.wire().id(),
                request.wire().tls(),
                request.method(),
                request.host(),
                request.line().target(),
                withoutSecrets(request.headers()),
                Reply.statusOf(reply),
                Reply.accountOf(reply)));
    }

    /** At the proxy: a tunnel, or a request in the clear. */
    void proxied(Request request, Reply reply) {
        if (request.method().equals("CONNECT")) {
            entries.add(
                    new JournalEntry.Tunnel(request.wire().id(), request.line().target(), Reply.statusOf(reply)));
        } else {
            request(request, reply);
        }
    }

    void query(Resolver.Question question, String outcome) {
        entries.add(new JournalEntry.NameQuery(question.name(), question.type(), outcome));
    }

    private static Map<String, List<String>> withoutSecrets(Headers headers) {
        return headers.fields().stream()
                .collect(Collectors.groupingBy(
                        Headers.Field::name,
                        () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER),
                        Collectors.mapping(JournalKeeper::withoutSecret, Collectors.toList())));
    }

    /** The scheme of credentials may be seen, and whether they are empty; the rest may not. */
    private static String withoutSecret(Headers.Field field) {
        if (!SECRET.contains(field.name().toLowerCase(Locale.ROOT))) {
            return field.value();
        }
        String scheme = field.value().split(" ", 2)[0];
        if (scheme.equals(field.value())) {
            return scheme.equalsIgnoreCase("Bearer") ? scheme : WITHHELD;
        }
        return field.name().equalsIgnoreCase("Cookie") ? WITHHELD : scheme + " " + WITHHELD;
    }
}
