package io.github.teamsexchange.lab.http;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

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

        /** The same answer with more header fields. */
        public Answer with(Headers more) {
            return new Answer(status, headers.and(more), body);
        }

        /** A redirect, with the page that IIS sends along. */
        public static Answer moved(int status, String location) {
            String page = "<html><head><title>Object moved</title></head><body><h2>Object moved to <a href=\""
                    + location.replace("&", "&amp;")
                    + "\">here</a>.</h2></body></html>";
            return new Answer(
                    status, Headers.of("Content-Type", "text/html; charset=utf-8", "Location", location), page);
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
     * A reply to somebody who has proved who it is.
     *
     * @param account the name of the account
     * @param reply what comes
     */
    record Personal(String account, Reply reply) implements Reply {}

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
        } else if (reply instanceof Cut cut) {
            return cut.whole().status();
        } else if (reply instanceof Tunnel || reply == Broken.FLOOD) {
            return 200;
        }
        return inside(reply).map(Reply::statusOf).orElse(0);
    }

    /** The account that a reply is for, if somebody has signed in. */
    static Optional<String> accountOf(Reply reply) {
        return reply instanceof Personal personal
                ? Optional.of(personal.account())
                : inside(reply).flatMap(Reply::accountOf);
    }

    private static Optional<Reply> inside(Reply reply) {
        if (reply instanceof Late late) {
            return Optional.of(late.reply());
        }
        return reply instanceof Personal personal ? Optional.of(personal.reply()) : Optional.empty();
    }

    /** The reply with the answer in it, if there is one, replaced. */
    static Reply changed(Reply reply, Function<Answer, Reply> change) {
        if (reply instanceof Answer answer) {
            return change.apply(answer);
        } else if (reply instanceof Late late) {
            return new Late(late.time(), changed(late.reply(), change));
        } else if (reply instanceof Personal personal) {
            return new Personal(personal.account(), changed(personal.reply(), change));
        }
        return reply;
    }
}
