package io.github.teamsexchange.lab.auth;

import io.github.teamsexchange.lab.http.Headers;
import io.github.teamsexchange.lab.http.Request;
import java.util.List;
import java.util.Optional;

/**
 * The ways to sign in that a host offers.
 *
 * @param schemes besides OAuth, in their order; one with parameters is shown as it is and not taken
 * @param bearer the challenge for tokens; empty if OAuth is switched off
 * @param toEverybody whether tokens are asked for even if none came
 */
public record Offer(List<String> schemes, Optional<String> bearer, boolean toEverybody) {

    /** Copies the list. */
    public Offer {
        schemes = List.copyOf(schemes);
    }

    /** Tells whether a scheme is offered, in any case. */
    boolean has(String scheme) {
        return schemes.stream().anyMatch(scheme::equalsIgnoreCase);
    }

    /** The challenges to whoever sends a request. */
    public Headers challenges(Request request) {
        Headers headers = Headers.NONE;
        if (bearer.isPresent() && (toEverybody || request.headers().says("Authorization", "Bearer"))) {
            headers = headers.and("WWW-Authenticate", bearer.get());
        }
        for (String scheme : schemes) {
            headers = headers.and("WWW-Authenticate", challenge(scheme, request.host()));
        }
        return headers;
    }

    /** The challenges to whoever sent a token that is not good. */
    Headers invalidToken(Request request) {
        return new Offer(schemes, bearer.map(text -> text + ", error=\"invalid_token\""), true)
                .challenges(request)
                .and("x-ms-diagnostics", "2000003;reason=\"The token is invalid.\";error_category=\"invalid_token\"");
    }

    private static String challenge(String scheme, String host) {
        return scheme.equals("Basic") ? "Basic realm=\"" + host + "\"" : scheme;
    }
}
