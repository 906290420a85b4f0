package io.github.teamsexchange.connectors;

import io.github.teamsexchange.port.Failure;
import java.net.IDN;
import java.net.URI;
import java.util.Optional;

/** Tells addresses that can be asked from those that only look so: redirects and answers are others' to write. */
final class AskableAddress {

    private static final int MAX_PORT = 65_535;
    private static final int MAX_NAME = 253;

    private AskableAddress() {}

    /** Why an absolute address cannot be asked; empty if it can. */
    static Optional<Failure> objection(URI address) {
        if (address.getPort() == 0 || address.getPort() > MAX_PORT) {
            return refused(address, "there is no port " + address.getPort());
        }
        return canBeName(address.getHost())
                ? Optional.empty()
                : refused(address, "its host cannot be a name in the DNS");
    }

    private static boolean canBeName(String host) {
        try {
            return IDN.toASCII(host).length() <= MAX_NAME;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Optional<Failure> refused(URI address, String why) {
        String host = address.getHost();
        String shown = host.length() <= MAX_NAME ? host : host.substring(0, MAX_NAME) + "…";
        return Optional.of(new Failure(Failure.Kind.NOT_ALLOWED, shown + " cannot be asked: " + why));
    }
}
