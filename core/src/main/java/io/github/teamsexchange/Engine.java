package io.github.teamsexchange;

import io.github.teamsexchange.port.Ports;
import java.time.Clock;

/**
 * What the runs of one engine share.
 *
 * @param ports the only way out
 * @param probes who collects which fact
 * @param workers the threads
 * @param limits how long things may take
 * @param listener hears what happens
 * @param clock tells the time
 * @param lifetime ends with the engine
 */
record Engine(
        Ports ports,
        Probes probes,
        Workers workers,
        Limits limits,
        GuardedListener listener,
        Clock clock,
        Cancellation lifetime) {}
