package io.github.teamsexchange.connectors;

import io.github.teamsexchange.port.Failure;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.net.http.HttpTimeoutException;
import javax.net.ssl.SSLException;

/** What an exception of a socket means. */
final class SocketFailures {

    private SocketFailures() {}

    static Failure of(IOException failure, String host) {
        if (failure instanceof HttpTimeoutException || failure instanceof SocketTimeoutException) {
            return new Failure(Failure.Kind.TIMEOUT, host + " did not answer in time");
        }
        if (Messages.isCausedBy(failure, NoRouteToHostException.class) || Messages.mention(failure, "unreachable")) {
            return new Failure(Failure.Kind.CONNECT_UNREACHABLE, "there is no way to " + host + " from here");
        }
        if (Messages.mention(failure, "refused")) {
            return new Failure(Failure.Kind.CONNECT_REFUSED, host + " refuses the connection");
        }
        if (Messages.mention(failure, "timed out")) {
            return new Failure(Failure.Kind.TIMEOUT, host + " did not answer in time");
        }
        if (isReset(failure)) {
            return new Failure(Failure.Kind.CONNECT_RESET, host + " ended the connection: " + Messages.of(failure));
        }
        if (Messages.isCausedBy(failure, SSLException.class)) {
            return new Failure(Failure.Kind.TLS_PROTOCOL, "no TLS connection to " + host + ": " + Messages.of(failure));
        }
        if (Messages.isCausedBy(failure, ProtocolException.class) || Messages.mention(failure, "invalid")) {
            return new Failure(Failure.Kind.HTTP_MALFORMED, host + " does not answer in HTTP: " + Messages.of(failure));
        }
        return failure instanceof ConnectException
                ? new Failure(Failure.Kind.CONNECT_UNREACHABLE, host + " cannot be reached: " + Messages.of(failure))
                : new Failure(Failure.Kind.CONNECT_RESET, host + " did not answer in full: " + Messages.of(failure));
    }

    private static boolean isReset(IOException failure) {
        return Messages.mention(failure, "reset")
                || Messages.mention(failure, "broken pipe")
                || Messages.mention(failure, "remote host terminated")
                || Messages.isCausedBy(failure, EOFException.class);
    }
}
