package io.github.teamsexchange.port;

import java.util.Objects;

/**
 * Why something could not be had from the world.
 *
 * @param kind what kind of obstacle it was
 * @param detail one line for a human: what was tried and what came of it; never holds a secret
 */
public record Failure(Kind kind, String detail) {

    /** The kinds of obstacle, by their stable names: they appear in reports. */
    public enum Kind {
        /** A resolver answered that the name does not exist. */
        DNS_NO_SUCH_NAME,
        /** The name exists but has no record of the type asked for. */
        DNS_NO_RECORD,
        /** No resolver answered in time, or the one that did could not know. */
        DNS_FAILED,
        /** The host refused the connection. */
        CONNECT_REFUSED,
        /** The connection was reset, or closed before an answer came. */
        CONNECT_RESET,
        /** There is no route to the host, or no network at all. */
        CONNECT_UNREACHABLE,
        /** Nothing came back in time, neither while connecting nor afterwards. */
        TIMEOUT,
        /** The certificate is signed by itself. */
        TLS_SELF_SIGNED,
        /** No certification authority that this machine trusts vouches for the certificate. */
        TLS_UNTRUSTED,
        /** The certificate is for other names. */
        TLS_WRONG_NAME,
        /** The certificate's time is over. */
        TLS_EXPIRED,
        /** The certificate's time has not begun. */
        TLS_NOT_YET_VALID,
        /** The peers found no protocol version or cipher in common, or the peer speaks no TLS. */
        TLS_PROTOCOL,
        /** A proxy in between could not or would not connect, and did not say why. */
        PROXY_FAILED,
        /** The answer is not HTTP. */
        HTTP_MALFORMED,
        /** The body is larger than the limit. */
        BODY_TOO_LARGE,
        /** The body ended early or could not be decompressed. */
        BODY_BROKEN,
        /** Not asked: this host failed so often lately that it is left in peace for a while. */
        CIRCUIT_OPEN,
        /** Not asked: more questions wait for this host than it may be asked in time. */
        RATE_LIMITED,
        /** Not asked: the address is not one this port may visit. */
        NOT_ALLOWED
    }

    /** Rejects missing parts. */
    public Failure {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(detail, "detail");
    }

    /** Tells whether a certificate or the TLS handshake was the obstacle. */
    public boolean isTls() {
        return kind.name().startsWith("TLS_");
    }

    /** Tells whether name resolution was the obstacle. */
    public boolean isDns() {
        return kind.name().startsWith("DNS_");
    }
}
