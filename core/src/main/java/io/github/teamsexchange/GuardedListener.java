package io.github.teamsexchange;

import io.github.teamsexchange.check.Fact;
import io.github.teamsexchange.check.Question;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/** Keeps a listener's failures out of the run. */
final class GuardedListener implements DiagnosticsListener {

    private final DiagnosticsListener listener;
    private final AtomicBoolean broken = new AtomicBoolean();

    GuardedListener(DiagnosticsListener listener) {
        this.listener = listener;
    }

    @Override
    public void runStarted(Question question) {
        tell(() -> listener.runStarted(question));
    }

    @Override
    public void runFinished(Report report) {
        tell(() -> listener.runFinished(report));
    }

    @Override
    public void checkStarted(Question question, String check) {
        tell(() -> listener.checkStarted(question, check));
    }

    @Override
    public void checkFinished(Question question, Judgement judgement) {
        tell(() -> listener.checkFinished(question, judgement));
    }

    @Override
    public void factGathered(Class<? extends Fact> kind, boolean found, Duration elapsed) {
        tell(() -> listener.factGathered(kind, found, elapsed));
    }

    @Override
    public void exchanged(Exchange exchange) {
        tell(() -> listener.exchanged(exchange));
    }

    @Override
    public void retrying(URI uri, int attempt, String why) {
        tell(() -> listener.retrying(uri, attempt, why));
    }

    @Override
    public void breakerOpened(String host) {
        tell(() -> listener.breakerOpened(host));
    }

    @Override
    public void breakerClosed(String host) {
        tell(() -> listener.breakerClosed(host));
    }

    private void tell(Runnable event) {
        if (broken.get()) {
            return;
        }
        try {
            event.run();
        } catch (Throwable e) { // whatever a stranger's method throws
            Thrown.passOnIfFatal(e);
            broken.set(true);
        }
    }
}
