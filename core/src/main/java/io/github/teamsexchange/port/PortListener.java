package io.github.teamsexchange.port;

import java.net.URI;

/** Hears how the ports are doing. Called by many threads; must return at once and not throw. */
public interface PortListener {

    /** A listener that hears nothing. */
    PortListener NONE = new PortListener() {};

    /**
     * A request is about to be sent again.
     *
     * @param attempt the number of the coming attempt, from 2
     * @param why what came of the last one
     */
    default void retrying(URI uri, int attempt, String why) {}

    /** A host failed so often that it is left in peace for a while. */
    default void breakerOpened(String host) {}

    /** A host is asked again. */
    default void breakerClosed(String host) {}
}
