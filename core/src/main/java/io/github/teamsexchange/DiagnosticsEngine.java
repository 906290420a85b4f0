package io.github.teamsexchange;

import io.github.teamsexchange.check.IssueType;
import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.check.Question;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;

/**
 * Runs diagnoses, many if need be. Safe for use by many threads; two engines know nothing of each other. Closing it
 * ends all that it does and frees every thread and connection.
 */
public final class DiagnosticsEngine implements AutoCloseable {

    private final Settings settings;
    private final Checks checks;
    private final PortsProvider.Session session;
    private final Engine engine;
    private final boolean escalation;
    private final SharedFacts shared = new SharedFacts(System::nanoTime);
    private final Set<Run> running = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    DiagnosticsEngine(
            Settings settings, Checks checks, PortsProvider.Session session, Engine engine, boolean escalation) {
        this.settings = settings;
        this.checks = checks;
        this.session = session;
        this.engine = engine;
        this.escalation = escalation;
    }

    /**
     * Diagnoses one mailbox and waits for the report.
     *
     * @throws IllegalStateException if the engine is closed, or none of its checks belongs to that issue
     * @throws CancellationException if the calling thread was interrupted (it stays interrupted) or the engine was
     *     closed meanwhile
     */
    public Report run(IssueType issue, Mailbox mailbox) {
        if (!checks.belongTo(issue)) {
            throw new IllegalStateException(
                    "None of the chosen checks belongs to " + issue + ", so a run would say nothing");
        }
        Run run = new Run(engine, shared, question(issue, mailbox), checks, escalation);
        running.add(run);
        try {
            if (closed) {
                throw new IllegalStateException("The engine is closed");
            }
            return run.start().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            CancellationException cancelled = new CancellationException("The diagnosis was interrupted");
            run.cancel(cancelled);
            throw cancelled;
        } catch (ExecutionException e) {
            throw broken(Thrown.unwrap(e));
        } finally {
            running.remove(run);
        }
    }

    /** The checks this engine runs. */
    public Checks checks() {
        return checks;
    }

    @Override
    public void close() {
        closed = true;
        running.forEach(run -> run.cancel(new CancellationException("The engine was closed")));
        engine.workers().close();
        session.close();
    }

    private Question question(IssueType issue, Mailbox mailbox) {
        return new Question(
                issue,
                mailbox,
                settings.edition(),
                settings.instant("as-of").orElseGet(() -> engine.clock().instant()),
                settings.vantage(),
                settings.cloud(),
                settings.discovery());
    }

    private static RuntimeException broken(Throwable thrown) {
        Thrown.passOnIfFatal(thrown);
        return thrown instanceof RuntimeException known ? known : new IllegalStateException("The run broke", thrown);
    }
}
