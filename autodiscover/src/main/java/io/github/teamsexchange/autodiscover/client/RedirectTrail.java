package io.github.teamsexchange.autodiscover.client;

import io.github.teamsexchange.autodiscover.facts.Outcome;
import io.github.teamsexchange.autodiscover.facts.RedirectRule;
import io.github.teamsexchange.check.Mailbox;
import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where one candidate has been: it goes nowhere twice, and not on for ever. Not for use by several threads. */
final class RedirectTrail {

    /** The limit that Exchange's own clients keep (protocols §1.2). */
    static final int LIMIT = 10;

    private final RedirectPolicy policy;
    private final Set<String> visited;
    private final String address;
    private int redirects;

    private RedirectTrail(RedirectPolicy policy, Set<String> visited, String address, int redirects) {
        this.policy = policy;
        this.visited = new HashSet<>(visited);
        this.address = address;
        this.redirects = redirects;
    }

    /** A trail that begins with a mail address. */
    static RedirectTrail of(RedirectPolicy policy, String address) {
        RedirectTrail trail = new RedirectTrail(policy, Set.of(), address, 0);
        trail.visited.add(lower(address));
        return trail;
    }

    /** A trail of its own that has been where this one has. */
    RedirectTrail fork() {
        return new RedirectTrail(policy, visited, address, redirects);
    }

    /** The same trail, going on with another mail address. */
    RedirectTrail forkTo(String other) {
        return new RedirectTrail(policy, visited, other, redirects);
    }

    /** Notes an address that nobody redirected to. */
    void begin(URI start) {
        visited.add(key(start));
    }

    /** What becomes of a redirect: {@link Outcome.Redirected} if it is to be followed, else why it is not. */
    Outcome follow(URI from, String location) {
        URI target;
        try {
            target = from.resolve(location.strip());
        } catch (IllegalArgumentException e) {
            return new Outcome.RedirectRefused(RedirectRule.MALFORMED, WireText.shownTarget(location));
        }
        Optional<RedirectRule> broken =
                location.isBlank() ? Optional.of(RedirectRule.MALFORMED) : policy.refusal(target);
        return broken.<Outcome>map(rule -> new Outcome.RedirectRefused(rule, WireText.shownTarget(location)))
                .orElseGet(() ->
                        step(key(target), WireText.shownTarget(target.toString()), new Outcome.Redirected(target)));
    }

    /** What becomes of a redirect to a mail address: {@link Outcome.AddressRedirected} if it is to be followed. */
    Outcome followAddress(String other) {
        Mailbox mailbox;
        try {
            mailbox = Mailbox.of(other);
        } catch (IllegalArgumentException e) {
            return new Outcome.Malformed("its element RedirectAddr holds no mail address");
        }
        return policy.refusalOfDomain(mailbox.domain())
                .<Outcome>map(rule -> new Outcome.RedirectRefused(rule, WireText.shownTarget(other)))
                .orElseGet(() -> step(lower(other), other, new Outcome.AddressRedirected(other)));
    }

    private Outcome step(String key, String shown, Outcome onwards) {
        if (!visited.add(key)) {
            return new Outcome.Loop(shown);
        }
        return ++redirects > LIMIT ? new Outcome.TooManyRedirects(LIMIT) : onwards;
    }

    /** The same address may rightly be asked about two mailboxes; Exchange's paths are case-blind. */
    private String key(URI address) {
        return lower(this.address) + " " + lower(address.toString());
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
