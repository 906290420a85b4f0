package io.github.teamsexchange.lab.http;

import java.io.IOException;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Speaks HTTP/1.1 on connections: request after request, as long as both sides like. */
public final class HttpConnection implements WireHandler {

    private final Connections connections;
    private final RequestHandler handler;
    private final BiConsumer<Request, Reply> journal;

    /**
     * Speaks for a handler.
     *
     * @param connections for waiting
     * @param handler decides what comes back
     * @param journal is told before a reply goes out, so that whoever sees the reply finds it there
     */
    public HttpConnection(Connections connections, RequestHandler handler, BiConsumer<Request, Reply> journal) {
        this.connections = connections;
        this.handler = handler;
        this.journal = journal;
    }

    @Override
    public void handle(Wire wire) throws IOException {
        RequestReader reader = new RequestReader(wire);
        Responder responder = new Responder(wire, connections);
        try {
            Optional<Request> request = reader.next();
            while (request.isPresent() && answer(request.get(), responder)) {
                request = reader.next();
            }
        } catch (MalformedRequestException e) {
            responder.refuse(e);
        }
    }

    private boolean answer(Request request, Responder responder) throws IOException {
        Reply reply = handler.reply(request);
        journal.accept(request, reply);
        return responder.write(request, reply);
    }
}
