package io.github.teamsexchange;

import io.github.teamsexchange.check.Probe;
import io.github.teamsexchange.port.Configuration;
import io.github.teamsexchange.port.Ports;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** Makes an engine. Not for use by several threads. */
public final class EngineBuilder {

    private Optional<Settings> settings = Optional.empty();
    private Optional<Checks> checks = Optional.empty();
    private Optional<Ports> ports = Optional.empty();
    private Optional<Configuration> configuration = Optional.empty();
    private final List<Probe<?>> probes = new ArrayList<>();
    private DiagnosticsListener listener = DiagnosticsListener.NONE;
    private Clock clock = Clock.systemUTC();
    private ClassLoader loader = ClassLoaders.context();
    private boolean escalation;

    EngineBuilder() {}

    /** Uses these settings; without them {@link Settings#fromSurroundings()}. */
    public EngineBuilder settings(Settings chosen) {
        settings = Optional.of(chosen);
        return this;
    }

    /** Uses these checks; without them {@link Checks#discovered(ClassLoader)}. */
    public EngineBuilder checks(Checks chosen) {
        checks = Optional.of(chosen);
        return this;
    }

    /** Uses one more probe besides those that {@link ServiceLoader} finds. */
    public EngineBuilder probe(Probe<?> probe) {
        probes.add(probe);
        return this;
    }

    /** Uses these ports, and leaves closing them to the caller; without them a {@link PortsProvider} is found. */
    public EngineBuilder ports(Ports chosen) {
        ports = Optional.of(chosen);
        return this;
    }

    /** Uses these configuration objects instead of what the ports offer. */
    public EngineBuilder configuration(Configuration chosen) {
        configuration = Optional.of(chosen);
        return this;
    }

    /** Lets somebody hear what happens. */
    public EngineBuilder listener(DiagnosticsListener chosen) {
        listener = chosen;
        return this;
    }

    /** Tells the time by this clock; without it the system's. */
    public EngineBuilder clock(Clock chosen) {
        clock = chosen;
        return this;
    }

    /** Looks for providers through this class loader; without it the thread's context class loader. */
    public EngineBuilder classLoader(ClassLoader chosen) {
        loader = chosen;
        return this;
    }

    /** Puts the escalation package into every report, not only where no problem was found. */
    public EngineBuilder escalation() {
        escalation = true;
        return this;
    }

    /**
     * Makes the engine.
     *
     * @throws IllegalStateException if there are no checks, or nothing offers ports
     * @throws IllegalArgumentException if a setting makes no sense
     */
    public DiagnosticsEngine build() {
        Checks chosen = checks.orElseGet(() -> Checks.discovered(loader));
        if (chosen.selected().isEmpty() && chosen.loadProblems().isEmpty()) {
            throw new IllegalStateException("There are no checks to run: "
                    + (chosen.deselected().isEmpty()
                            ? "put the modules that hold them on the class path or module path"
                                    + " (a shaded jar must merge META-INF/services)"
                            : "every one of the " + chosen.deselected().size() + " known checks is left out"));
        }
        Settings used = settings.orElseGet(Settings::fromSurroundings);
        GuardedListener guarded = new GuardedListener(listener);
        PortsProvider.Session session = session(used, guarded);
        return new DiagnosticsEngine(used, chosen, session, engine(used, session, guarded), escalation);
    }

    private Engine engine(Settings used, PortsProvider.Session session, GuardedListener guarded) {
        Ports opened = session.ports();
        return new Engine(
                configuration.map(opened::with).orElse(opened),
                Probes.discovered(loader, probes),
                new Workers(),
                Limits.of(used),
                guarded,
                clock,
                new Cancellation());
    }

    private PortsProvider.Session session(Settings used, GuardedListener guarded) {
        return ports.<PortsProvider.Session>map(BorrowedPorts::new)
                .orElseGet(() -> provider().open(used, guarded));
    }

    private PortsProvider provider() {
        return ServiceLoader.load(PortsProvider.class, loader)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "Nothing offers ports: put the module teams-exchange-connectors on the class path or module path,"
                                + " or give the builder ports of your own"));
    }

    private record BorrowedPorts(Ports ports) implements PortsProvider.Session {
        @Override
        public void close() {
            // They are their owner's to close.
        }
    }
}
