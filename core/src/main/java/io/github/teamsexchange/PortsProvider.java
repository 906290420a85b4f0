package io.github.teamsexchange;

import io.github.teamsexchange.port.PortListener;
import io.github.teamsexchange.port.Ports;

/**
 * Makes the ports of an engine. Found by {@link java.util.ServiceLoader}; has a public constructor without parameters
 * and keeps no state.
 */
public interface PortsProvider {

    /**
     * Opens ports for one engine; opens no connection yet.
     *
     * @throws IllegalArgumentException if a setting makes no sense; one line that says what, where and what to do
     */
    Session open(Settings settings, PortListener listener);

    /** The ports of one engine, and all that they hold. */
    interface Session extends AutoCloseable {

        /** The ports; usable by many threads until closed. */
        Ports ports();

        /** Frees every thread and connection. */
        @Override
        void close();
    }
}
