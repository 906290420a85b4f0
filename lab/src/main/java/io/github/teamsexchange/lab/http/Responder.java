package io.github.teamsexchange.lab.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Writes replies to requests on one connection. */
final class Responder {

    private static final int FLOOD_BLOCK = 1 << 16;
    private static final long FLOOD_BLOCKS = 1 << 14;

    private final Wire wire;
    private final Connections connections;

    Responder(Wire wire, Connections connections) {
        this.wire = wire;
        this.connections = connections;
    }

    /** Writes a reply; true if the connection can be used again. */
    boolean write(Request request, Reply reply) throws IOException {
        if (reply instanceof Reply.Answer answer) {
            return answer(request, answer);
        } else if (reply instanceof Reply.Late late) {
            return connections.pause(late.time()) && write(request, late.reply());
        } else if (reply instanceof Reply.Personal personal) {
            return write(request, personal.reply());
        } else if (reply instanceof Reply.Tunnel tunnel) {
            send("HTTP/1.1 200 Connection established\r\n\r\n");
            tunnel.next().handle(wire);
        } else if (reply instanceof Reply.Cut cut) {
            byte[] body = bytes(cut.whole().body());
            send(head(cut.whole(), body.length + 1L, false));
            wire.out().write(body, 0, body.length / 2);
            wire.out().flush();
        } else if (reply instanceof Reply.Broken broken) {
            fail(broken);
        }
        return false;
    }

    /** Answers a request that could not be read. */
    void refuse(MalformedRequestException why) throws IOException {
        byte[] body = bytes(Reasons.of(why.status()));
        send(head(Reply.Answer.empty(why.status(), Headers.of("Content-Type", "text/plain")), body.length, false));
        wire.out().write(body);
        wire.out().flush();
    }

    private boolean answer(Request request, Reply.Answer answer) throws IOException {
        boolean again = request.line().version().equals("HTTP/1.1")
                && !request.headers().says("Connection", "close");
        byte[] body = bytes(answer.body());
        wire.out().write(bytes(head(answer, body.length, again)));
        if (!request.method().equals("HEAD")) {
            wire.out().write(body);
        }
        wire.out().flush();
        return again;
    }

    private void fail(Reply.Broken broken) throws IOException {
        switch (broken) {
            case SILENCE -> wire.keepSilent();
            case RESET -> wire.reset();
            case GARBAGE -> send("\u0000\u0001\u0002 this is not the protocol you are looking for\n\n");
            case FLOOD -> flood(wire.out());
        }
    }

    private void flood(OutputStream out) throws IOException {
        send(head(
                Reply.Answer.empty(200, Headers.of("Content-Type", "text/plain")), FLOOD_BLOCK * FLOOD_BLOCKS, false));
        byte[] block = new byte[FLOOD_BLOCK];
        for (long i = 0; i < FLOOD_BLOCKS; i++) {
            out.write(block);
        }
        out.flush();
    }

    private static String head(Reply.Answer answer, long length, boolean again) {
        StringBuilder head = new StringBuilder("HTTP/1.1 ")
                .append(answer.status())
                .append(' ')
                .append(Reasons.of(answer.status()))
                .append("\r\n");
        answer.headers()
                .and("Content-Length", Long.toString(length))
                .and("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC)))
                .and("Connection", again ? "keep-alive" : "close")
                .fields()
                .forEach(field -> head.append(field.name())
                        .append(": ")
                        .append(field.value())
                        .append("\r\n"));
        return head.append("\r\n").toString();
    }

    private void send(String text) throws IOException {
        wire.out().write(bytes(text));
        wire.out().flush();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
