package io.github.teamsexchange.lab.site;

import io.github.teamsexchange.lab.http.Headers;
import io.github.teamsexchange.lab.http.Reply;
import io.github.teamsexchange.lab.http.Request;
import java.util.List;

/**
 * What one kind of server answers: its endpoints by path, and what it says to everything else. A further endpoint is a
 * further route.
 *
 * @param routes the first that covers a path answers
 * @param otherwise answers when none does
 */
record Site(List<Route> routes, Endpoint otherwise) {

    /** A web server that knows nothing of Exchange. */
    static final Site WEB_SERVER = new Site(
            List.of(), request -> new Reply.Answer(404, Headers.of("Content-Type", "text/html"), Pages.NOT_FOUND));

    /** Answers requests for one thing. */
    @FunctionalInterface
    interface Endpoint {
        Reply answer(Request request);
    }

    /**
     * An endpoint's place.
     *
     * @param prefix in lower case, without a final slash; covers whole segments
     * @param endpoint what answers there
     */
    record Route(String prefix, Endpoint endpoint) {
        boolean covers(String path) {
            return path.equals(prefix) || path.startsWith(prefix + "/");
        }
    }

    Reply answer(Request request) {
        return routes.stream()
                .filter(route -> route.covers(request.lowerPath()))
                .findFirst()
                .map(Route::endpoint)
                .orElse(otherwise)
                .answer(request);
    }
}
