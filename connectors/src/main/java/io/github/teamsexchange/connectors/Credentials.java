package io.github.teamsexchange.connectors;

import io.github.teamsexchange.Settings;
import io.github.teamsexchange.port.HostPatterns;
import io.github.teamsexchange.port.HttpCall;
import io.github.teamsexchange.port.HttpOutcome;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Decides which secret, if any, a request carries: only over https, only in a scheme that this very origin has asked
 * for, only at hosts that may have it. Safe for use by many threads.
 */
final class Credentials {

    private static final HostPatterns MICROSOFT = new HostPatterns(List.of(
            "outlook.office365.com",
            "autodiscover-s.outlook.com",
            "graph.microsoft.com",
            "login.microsoftonline.com",
            "outlook.office365.us",
            "autodiscover-s.office365.us",
            "outlook-dod.office365.us",
            "graph.microsoft.us",
            "dod-graph.microsoft.us",
            "login.microsoftonline.us"));

    private final Settings settings;
    private final HostPatterns allowed;
    private final ChallengedOrigins challenged = new ChallengedOrigins();

    Credentials(Settings settings) {
        this.settings = settings;
        this.allowed = settings.discovery().consented();
    }

    /** What goes along from the start, because this origin asked for it before. */
    Optional<Authorization> known(HttpCall call) {
        return mayHave(call) ? challenged.schemeOf(call).flatMap(scheme -> secret(call, scheme)) : Optional.empty();
    }

    /** What answers a challenge; empty if there is nothing that may be sent. */
    Optional<Authorization> answering(HttpCall call, HttpOutcome.Answered challenge) {
        if (challenge.status() != 401 || !mayHave(call)) {
            return Optional.empty();
        }
        Optional<Authorization> answer = secret(call, "Bearer")
                .filter(token -> offers(challenge, token))
                .or(() -> secret(call, "Basic").filter(password -> offers(challenge, password)));
        answer.ifPresent(authorization -> challenged.note(call, authorization.scheme()));
        return answer;
    }

    private boolean mayHave(HttpCall call) {
        URI uri = call.uri();
        return "https".equalsIgnoreCase(uri.getScheme())
                && switch (call.credentials()) {
                    case NONE -> false;
                    case EXCHANGE ->
                        !MICROSOFT.cover(uri)
                                && (allowed.cover(uri)
                                        || HostPatterns.ofDomain(call.mailDomain())
                                                .cover(uri));
                    case ONLINE ->
                        MICROSOFT.cover(uri)
                                || isHostOf(uri, settings.cloud().exchangeOnline())
                                || isHostOf(uri, settings.cloud().graph());
                };
    }

    private Optional<Authorization> secret(HttpCall call, String scheme) {
        boolean online = call.credentials() == HttpCall.Credentials.ONLINE;
        if (scheme.equals("Bearer")) {
            return settings.secret(online ? "online.token" : "exchange.token")
                    .map(token -> new Authorization(scheme, token));
        }
        return online
                ? Optional.empty()
                : settings.secret("exchange.password")
                        .map(password ->
                                new Authorization(scheme, basic(settings.text("exchange.username"), password)));
    }

    private static boolean offers(HttpOutcome.Answered challenge, Authorization authorization) {
        return challenge.challenges().stream().anyMatch(offered -> offered.is(authorization.scheme()));
    }

    private static String basic(String name, String password) {
        return Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isHostOf(URI address, URI service) {
        return String.valueOf(address.getHost()).equalsIgnoreCase(service.getHost());
    }

    /**
     * The value of an {@code Authorization} header; shows its scheme and nothing else.
     *
     * @param scheme such as {@code Basic}
     * @param secret what follows the scheme
     */
    record Authorization(String scheme, String secret) {

        String header() {
            return scheme + " " + secret;
        }

        @Override
        public String toString() {
            return scheme + " ***";
        }
    }
}
