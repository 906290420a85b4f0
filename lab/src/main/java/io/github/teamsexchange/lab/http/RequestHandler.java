package io.github.teamsexchange.lab.http;

/** Decides what comes back for a request. Called by many threads at once. */
@FunctionalInterface
public interface RequestHandler {

    /** What comes back. */
    Reply reply(Request request);
}
