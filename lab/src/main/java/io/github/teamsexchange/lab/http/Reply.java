package io.github.teamsexchange.lab.http;

import java.time.Duration;

/** What comes back: an answer, or something worse. */
public sealed interface Reply {

    /**
     * A proper answer.
     *
     * @param status the status code
     * @param headers without Content-Length, Date and Connection, which the server adds
     * @param body sent as UTF-8
     */
    record Answer(int status, Headers headers, String body) implements Reply {

        /** An answer without a body. */
        public static Answer empty(int status, Headers headers) {
            return new Answer(status, headers, "");
        }
    }

    /**
     * A reply that comes late.
     *
     * @param time how late
     * @param reply what comes then
     */
    record Late(Duration time, Reply reply) implements Reply {}

    /**
     * CONNECT succeeded: from here on the connection belongs to somebody else.
     *
     * @param next who goes on with it
     */
    record Tunnel(WireHandler next) implements Reply {}

    /**
     * The answer breaks off.
     *
     * @param whole the answer that was meant
     */
    record Cut(Answer whole) implements Reply {}

    /** Ways to answer that are no answer. */
    enum Broken implements Reply {
        /** Nothing, until somebody closes the connection. */
        SILENCE,
        /** The connection is reset. */
        RESET,
        /** Bytes that are not HTTP. */
        GARBAGE,
        /** A body without end, as far as a client is concerned. */
        FLOOD
    }

    /** The status that goes out; 0 if none does. */
    static int statusOf(Reply reply) {
        if (reply instanceof Answer answer) {
            return answer.status();
        } else if (reply instanceof Late late) {
            return statusOf(late.reply());
        } else if (reply instanceof Cut cut) {
            return cut.whole().status();
        }
        return reply instanceof Tunnel || reply == Broken.FLOOD ? 200 : 0;
    }
}
