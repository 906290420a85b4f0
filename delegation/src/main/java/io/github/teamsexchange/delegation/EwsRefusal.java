package io.github.teamsexchange.delegation;

import io.github.teamsexchange.check.Absence;
import io.github.teamsexchange.check.NotObserved;
import io.github.teamsexchange.check.Obstacle;
import io.github.teamsexchange.connectors.ews.EwsAnswer;
import io.github.teamsexchange.port.Failure;
import io.github.teamsexchange.port.HttpOutcome;
import java.net.URI;

/** Why EWS did not tell what it was asked: never a judgement, because it is our own identity that was refused. */
final class EwsRefusal {

    private static final String CREDENTIALS = "Set exchange.username and exchange.password (or exchange.token) to the"
            + " delegator's own account, or to one with full access to the delegator's mailbox";

    private static final String ONLINE =
            "Set online.token to a token of the delegator, or of an application that may open"
                    + " the delegator's mailbox";

    private EwsRefusal() {}

    static NotObserved of(EwsAnswer<?> answer, URI endpoint, boolean online) {
        String supply = online ? ONLINE : CREDENTIALS;
        if (answer instanceof EwsAnswer.NotEws<?> other) {
            return notAdmitted(other.answer(), endpoint, supply);
        } else if (answer instanceof EwsAnswer.Coded<?> coded) {
            return absence(
                    Obstacle.NOT_ALLOWED,
                    endpoint + " says " + coded.code() + (coded.message().isEmpty() ? "" : ": " + coded.message()),
                    supply);
        } else if (answer instanceof EwsAnswer.Malformed<?> malformed) {
            return absence(
                    Obstacle.UNREADABLE, endpoint + " gives an answer that cannot be read: " + malformed.what(), "");
        } else if (answer instanceof EwsAnswer.Unreached<?> unreached) {
            return unreached(unreached.failure(), endpoint);
        }
        throw new IllegalArgumentException("that is an answer");
    }

    private static NotObserved notAdmitted(HttpOutcome.Answered answer, URI endpoint, String supply) {
        if (answer.status() == 401 && answer.authorizedBy().isEmpty()) {
            return absence(
                    Obstacle.NOT_SUPPLIED,
                    "EWS wants a sign-in, and no credentials were supplied that may be sent to " + endpoint.getHost()
                            + " in a way it offers",
                    supply);
        }
        if (answer.status() == 401) {
            return absence(Obstacle.NOT_ALLOWED, endpoint + " refuses the supplied credentials (401)", supply);
        }
        if (answer.status() == 403) {
            return absence(
                    Obstacle.NOT_ALLOWED,
                    endpoint + " answers 403 to our own agent, which says nothing about Teams",
                    supply);
        }
        return absence(Obstacle.UNREADABLE, endpoint + " answers " + answer.status() + " and no EWS", "");
    }

    private static NotObserved unreached(Failure failure, URI endpoint) {
        Obstacle obstacle = failure.kind() == Failure.Kind.TIMEOUT ? Obstacle.TIMED_OUT : Obstacle.UNREACHABLE;
        return absence(
                obstacle,
                endpoint + " cannot be asked: " + failure.detail(),
                "Run the diagnosis from where EWS can be reached");
    }

    private static NotObserved absence(Obstacle obstacle, String explanation, String supply) {
        return new NotObserved(new Absence(obstacle, explanation, supply));
    }
}
