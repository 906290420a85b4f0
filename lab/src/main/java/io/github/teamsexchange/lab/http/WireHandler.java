package io.github.teamsexchange.lab.http;

import java.io.IOException;

/** Deals with a connection until it is of no more use. */
@FunctionalInterface
public interface WireHandler {

    /**
     * Returns when the connection may be closed.
     *
     * @throws IOException if the peer went away or broke the protocol
     */
    void handle(Wire wire) throws IOException;
}
