package io.github.teamsexchange.check;

import io.github.teamsexchange.port.Failure;

/**
 * Where the diagnosis runs, as seen from the network under examination. What is published on the internet cannot be
 * judged from inside, and a firewall that admits only Microsoft looks like a time-out from anywhere else.
 */
public enum Vantage {
    /** On the internet, like Microsoft's services. */
    OUTSIDE,
    /** Nobody said. */
    UNKNOWN,
    /** In the network that hosts the Exchange servers. */
    INSIDE;

    /** Weighs a decided answer that proves something wrong: a 404, a redirect to a login page. */
    public Status weighAnswer() {
        return this == INSIDE ? Status.INCONCLUSIVE : Status.FAIL;
    }

    /** Weighs a failure to get any answer. */
    public Status weigh(Failure failure) {
        return switch (failure.kind()) {
            case DNS_NO_SUCH_NAME,
                    DNS_NO_RECORD,
                    TLS_SELF_SIGNED,
                    TLS_UNTRUSTED,
                    TLS_WRONG_NAME,
                    TLS_EXPIRED,
                    TLS_NOT_YET_VALID,
                    TLS_PROTOCOL,
                    HTTP_MALFORMED,
                    BODY_TOO_LARGE -> weighAnswer();
            case CONNECT_REFUSED, CONNECT_RESET, BODY_BROKEN -> weighRefusal();
            case TIMEOUT, DNS_FAILED, PROXY_FAILED, CONNECT_UNREACHABLE, CIRCUIT_OPEN, RATE_LIMITED, NOT_ALLOWED ->
                Status.INCONCLUSIVE;
        };
    }

    private Status weighRefusal() {
        return switch (this) {
            case OUTSIDE -> Status.FAIL;
            case UNKNOWN -> Status.WARN;
            case INSIDE -> Status.INCONCLUSIVE;
        };
    }
}
