package io.github.teamsexchange.autodiscover.client;

import java.lang.reflect.InvocationTargetException;

/** A thread for each candidate: a virtual one where the JVM has them, else a daemon. */
final class CandidateThreads {

    private CandidateThreads() {}

    static Thread start(Runnable work) {
        try {
            // Java 21 has them; this code is compiled for 17.
            return (Thread)
                    Thread.class.getMethod("startVirtualThread", Runnable.class).invoke(null, work);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            Thread thread = new Thread(work, "teams-exchange-autodiscover");
            thread.setDaemon(true);
            thread.start();
            return thread;
        }
    }
}
