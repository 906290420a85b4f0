package io.github.teamsexchange.port;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a server showed of its identity. */
public sealed interface TlsOutcome {

    /**
     * The server showed a certificate.
     *
     * @param protocol the protocol version agreed on, such as {@code TLSv1.3}
     * @param chain the server's own certificate first, as sent; at least one
     * @param refusal why a careful client refuses it; empty if it does not
     */
    record Shown(String protocol, List<X509Certificate> chain, Optional<Failure> refusal) implements TlsOutcome {

        /** Copies the chain and rejects an empty one. */
        public Shown {
            Objects.requireNonNull(protocol, "protocol");
            Objects.requireNonNull(refusal, "refusal");
            chain = List.copyOf(chain);
            if (chain.isEmpty()) {
                throw new IllegalArgumentException("a chain holds at least the server's own certificate");
            }
        }
    }

    /**
     * It did not come to that.
     *
     * @param failure why
     */
    record Failed(Failure failure) implements TlsOutcome {

        /** Rejects a missing failure. */
        public Failed {
            Objects.requireNonNull(failure, "failure");
        }
    }
}
