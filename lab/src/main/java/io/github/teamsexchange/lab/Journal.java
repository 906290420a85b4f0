package io.github.teamsexchange.lab;

import java.util.List;
import java.util.Locale;

/**
 * What a lab was asked up to a moment, in order; does not change any more.
 *
 * @param entries the oldest first
 */
public record Journal(List<JournalEntry> entries) {

    /** Copies the entries. */
    public Journal {
        entries = List.copyOf(entries);
    }

    /** The web requests, in order. */
    public List<JournalEntry.WebRequest> requests() {
        return only(JournalEntry.WebRequest.class);
    }

    /** The web requests to one host, in order. */
    public List<JournalEntry.WebRequest> requestsTo(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return requests().stream()
                .filter(request -> request.host().equals(lower))
                .toList();
    }

    /** The tunnels asked for, in order. */
    public List<JournalEntry.Tunnel> tunnels() {
        return only(JournalEntry.Tunnel.class);
    }

    /** The questions to the name server, in order. */
    public List<JournalEntry.NameQuery> queries() {
        return only(JournalEntry.NameQuery.class);
    }

    private <E extends JournalEntry> List<E> only(Class<E> kind) {
        return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
