package io.github.teamsexchange.autodiscover.facts;

import io.github.teamsexchange.check.Fact;
import io.github.teamsexchange.port.Failure;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How Exchange Online's Autodiscover V2 was asked for the mailbox's EWS address, hop by hop, and how that ended
 * (article, common step 2; protocols §1.5).
 *
 * @param hops every address that was asked, in order; at least one
 * @param ending how it ended, at the last hop
 */
public record RoutingAttempt(List<URI> hops, Ending ending) implements Fact {

    /** Copies the hops. */
    public RoutingAttempt {
        hops = List.copyOf(hops);
        Objects.requireNonNull(ending, "ending");
        if (hops.isEmpty()) {
            throw new IllegalArgumentException("an attempt asks at least one address");
        }
    }

    /** The last address that was asked. */
    public URI lastHop() {
        return hops.get(hops.size() - 1);
    }

    /** How an attempt ends. */
    public sealed interface Ending {}

    /**
     * An EWS address was given.
     *
     * @param url the address, absolute
     */
    public record Address(URI url) implements Ending {}

    /**
     * An answer came in the right form, but its address is missing or is none.
     *
     * @param text what stood there; empty for nothing
     */
    public record NoAddress(String text) implements Ending {}

    /**
     * A redirect led to an address that had been asked before.
     *
     * @param repeated that address
     */
    public record Loop(URI repeated) implements Ending {}

    /**
     * Redirects went on past the limit.
     *
     * @param limit how many hops were followed
     */
    public record TooManyHops(int limit) implements Ending {}

    /**
     * A redirect that a careful client does not follow.
     *
     * @param target where it points, as sent
     * @param why one clause: what is wrong with it
     */
    public record RefusedRedirect(String target, String why) implements Ending {}

    /**
     * The server answered, but with an error.
     *
     * @param status the HTTP status
     * @param errorCode Autodiscover's own code, if the answer holds one
     * @param server who answered
     */
    public record Rejected(int status, Optional<String> errorCode, AnsweringServer server) implements Ending {}

    /**
     * The server answered with success, but not as Autodiscover does: a login page, another application.
     *
     * @param what one clause: what was found instead, or which element is missing
     * @param server who answered
     */
    public record NotAutodiscover(String what, AnsweringServer server) implements Ending {}

    /**
     * The server could not be asked.
     *
     * @param failure why
     */
    public record Unreached(Failure failure) implements Ending {}
}
