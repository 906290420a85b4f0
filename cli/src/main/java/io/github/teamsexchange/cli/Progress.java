package io.github.teamsexchange.cli;

import io.github.teamsexchange.DiagnosticsListener;
import io.github.teamsexchange.Judgement;
import io.github.teamsexchange.check.Question;
import java.io.PrintWriter;
import java.net.URI;

/** One line on the terminal that says how far the run is; it is gone when the report comes. */
final class Progress implements DiagnosticsListener, AutoCloseable {

    private static final String CLEAR = "\r\u001b[K";

    private final PrintWriter err;
    private boolean active;
    private int judged;

    Progress(PrintWriter err, boolean active) {
        this.err = err;
        this.active = active;
    }

    @Override
    public synchronized void runStarted(Question question) {
        show("looking at " + question.mailbox().domain());
    }

    @Override
    public synchronized void checkFinished(Question question, Judgement judgement) {
        judged++;
        show(judged + " judged, last " + judgement.check());
    }

    @Override
    public synchronized void retrying(URI uri, int attempt, String why) {
        show("asking " + uri.getHost() + " again (attempt " + attempt + ")");
    }

    private void show(String words) {
        if (active) {
            err.print(CLEAR + words + " …");
            err.flush();
        }
    }

    @Override
    public synchronized void close() {
        if (active) {
            err.print(CLEAR);
            err.flush();
            active = false;
        }
    }
}
