package io.github.teamsexchange.lab.proxy;

import io.github.teamsexchange.lab.http.Headers;
import io.github.teamsexchange.lab.http.Reply;
import io.github.teamsexchange.lab.http.Request;
import io.github.teamsexchange.lab.http.RequestHandler;
import io.github.teamsexchange.lab.http.WireHandler;
import java.util.function.BiFunction;

/**
 * A forward proxy that needs no network: it hands tunnels to the lab's own https side and plain requests to its http
 * side, in the same process. Port 80 means http, every other port https.
 */
public final class ForwardProxy implements RequestHandler {

    /** Where http is spoken. */
    public static final int HTTP_PORT = 80;

    private static final int HTTPS_PORT = 443;

    private final BiFunction<String, Integer, Destination> destinations;
    private final WireHandler https;
    private final WireHandler http;
    private final RequestHandler plain;

    /**
     * Connects to the lab's sides.
     *
     * @param destinations what becomes of a try to reach a host at a port
     * @param https serves tunnels
     * @param http serves tunnels to port 80
     * @param plain serves absolute http addresses
     */
    public ForwardProxy(
            BiFunction<String, Integer, Destination> destinations,
            WireHandler https,
            WireHandler http,
            RequestHandler plain) {
        this.destinations = destinations;
        this.https = https;
        this.http = http;
        this.plain = plain;
    }

    @Override
    public Reply reply(Request request) {
        Destination destination = destinations.apply(request.host(), port(request));
        return switch (destination) {
            case REACHED -> reached(request);
            case SILENT -> Reply.Broken.SILENCE;
            default -> explained(destination);
        };
    }

    private Reply reached(Request request) {
        if (!isTunnel(request)) {
            return plain.reply(request);
        }
        return new Reply.Tunnel(port(request) == HTTP_PORT ? http : https);
    }

    private static int port(Request request) {
        return isTunnel(request) ? request.port().orElse(HTTPS_PORT) : HTTP_PORT;
    }

    private static boolean isTunnel(Request request) {
        return request.method().equals("CONNECT");
    }

    private static Reply explained(Destination destination) {
        Headers headers = destination
                .explanation()
                .map(why -> Headers.of("Proxy-Status", why))
                .orElse(Headers.NONE);
        return Reply.Answer.empty(destination.status(), headers);
    }
}
