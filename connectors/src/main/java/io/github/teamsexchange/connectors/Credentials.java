package io.github.teamsexchange.connectors;

import io.github.teamsexchange.Settings;
import io.github.teamsexchange.port.HttpCall;
import io.github.teamsexchange.port.HttpOutcome;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Decides which secret, if any, answers a server's challenge: only over https, only where the server asked for that
 * scheme, only at hosts that may have it.
 */
final class Credentials {

    private static final List<String> MICROSOFT = List.of(
            "outlook.office365.com",
            "graph.microsoft.com",
            "login.microsoftonline.com",
            "outlook.office365.us",
            "outlook-dod.office365.us",
            "graph.microsoft.us",
            "dod-graph.microsoft.us",
            "login.microsoftonline.us");

    private final Settings settings;
    private final List<String> allowed;

    Credentials(Settings settings) {
        this.settings = settings;
        this.allowed = settings.list("redirects.allow").stream()
                .map(pattern -> pattern.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The header that answers a challenge; empty if there is none that may be sent. */
    Map<String, String> answering(HttpCall call, HttpOutcome.Answered challenge) {
        if (challenge.status() != 401 || !"https".equalsIgnoreCase(call.uri().getScheme()) || !mayHave(call)) {
            return Map.of();
        }
        return secret(call.credentials(), challenge.headers("www-authenticate"))
                .map(value -> Map.of("Authorization", value))
                .orElse(Map.of());
    }

    private boolean mayHave(HttpCall call) {
        String host = host(call.uri());
        return switch (call.credentials()) {
            case NONE -> false;
            case EXCHANGE -> allowed.stream().anyMatch(pattern -> covers(pattern, host));
            case ONLINE ->
                MICROSOFT.contains(host)
                        || host.equals(host(settings.cloud().exchangeOnline()))
                        || host.equals(host(settings.cloud().graph()));
        };
    }

    private Optional<String> secret(HttpCall.Credentials whose, List<String> challenges) {
        Optional<String> token =
                settings.secret(whose == HttpCall.Credentials.ONLINE ? "online.token" : "exchange.token");
        if (token.isPresent() && offers(challenges, "bearer")) {
            return token.map(text -> "Bearer " + text);
        }
        Optional<String> password = settings.secret("exchange.password");
        return whose == HttpCall.Credentials.EXCHANGE && password.isPresent() && offers(challenges, "basic")
                ? Optional.of(basic(settings.text("exchange.username"), password.get()))
                : Optional.empty();
    }

    private static boolean offers(List<String> challenges, String scheme) {
        return challenges.stream()
                .map(challenge -> challenge.toLowerCase(Locale.ROOT))
                .anyMatch(challenge -> challenge.equals(scheme)
                        || challenge.startsWith(scheme + " ")
                        || challenge.matches("(?s).*,\\s*" + scheme + "(\\s.*|$)"));
    }

    private static String basic(String name, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** {@code *.contoso.com} covers every host below contoso.com, and nothing else. */
    private static boolean covers(String pattern, String host) {
        return pattern.startsWith("*.") ? host.endsWith(pattern.substring(1)) : host.equals(pattern);
    }

    private static String host(URI address) {
        return String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
    }
}
