package io.github.teamsexchange.presence;

import io.github.teamsexchange.check.Remedy;
import io.github.teamsexchange.check.Status;
import io.github.teamsexchange.check.Vantage;
import io.github.teamsexchange.port.Failure;
import io.github.teamsexchange.presence.facts.RestAttempt.Answered;
import io.github.teamsexchange.presence.facts.RestAttempt.Unreached;
import java.net.URI;
import java.util.List;

/** How to get the REST API published. */
final class RestRemedies {

    private static final String HYBRID = "https://learn.microsoft.com/microsoftteams/exchange-teams-interact";

    private RestRemedies() {}

    static List<Remedy> preAuthentication(URI address) {
        return List.of(Remedy.instruction("See to it that the reverse proxy passes " + address
                        + " through to Exchange without asking for a sign-in itself (pre-authentication): Teams comes with a token"
                        + " that only Exchange understands.")
                .link(HYBRID));
    }

    static List<Remedy> notPublished(Answered answer, Vantage vantage) {
        if (vantage == Vantage.INSIDE) {
            return fromOutside();
        }
        if (answer.status() == 404) {
            return List.of(Remedy.instruction(
                            "Publish the path /api of " + answer.address().getHost()
                                    + " in the reverse proxy or firewall, as /EWS is, and see to it that the servers behind it are Exchange"
                                    + " 2016 CU3 or later.")
                    .link(HYBRID));
        }
        return preAuthentication(answer.address());
    }

    static List<Remedy> unreached(Status status, Unreached attempt, Vantage vantage) {
        String host = attempt.address().getHost();
        Failure failure = attempt.failure();
        if (status == Status.INCONCLUSIVE) {
            return vantage == Vantage.OUTSIDE ? admitted(host) : fromOutside();
        }
        if (failure.isDns()) {
            return List.of(
                    Remedy.instruction(
                            "Publish " + host
                                    + " in the public DNS, or set the external URL of the EWS virtual directory to a name that is there."));
        }
        if (failure.isTls()) {
            return List.of(Remedy.instruction("Give " + host
                    + " a certificate that is valid now, holds this name, comes from a public certification authority and is sent"
                    + " with its intermediates; offer TLS 1.2 or later."));
        }
        if (isAnswer(failure)) {
            return preAuthentication(attempt.address());
        }
        return List.of(Remedy.instruction(
                "Open TCP port 443 of " + host + " to the internet, at least to Microsoft's published addresses."));
    }

    /** Somebody is there and speaks, but not as Exchange does. */
    static boolean isAnswer(Failure failure) {
        return switch (failure.kind()) {
            case HTTP_MALFORMED, BODY_TOO_LARGE, BODY_BROKEN -> true;
            default -> false;
        };
    }

    private static List<Remedy> admitted(String host) {
        return List.of(Remedy.instruction("Look at the firewall in front of " + host
                + ": if it admits only Microsoft, this is what it looks like from anywhere else, and its allow list must hold all of"
                + " Microsoft's published addresses; if it is to admit everybody, find out why nothing comes back."));
    }

    private static List<Remedy> fromOutside() {
        return List.of(Remedy.instruction(
                "Run the diagnosis from a machine on the internet, and say so with vantage = outside. A firewall that admits only"
                        + " Microsoft's addresses looks like this too: then check its allow list instead."));
    }
}
