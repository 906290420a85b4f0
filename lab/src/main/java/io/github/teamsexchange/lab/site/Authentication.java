package io.github.teamsexchange.lab.site;

import io.github.teamsexchange.lab.deployment.AccountPlan;
import io.github.teamsexchange.lab.deployment.Accounts;
import io.github.teamsexchange.lab.http.Request;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Finds out who sends a request, from its credentials: Basic and Bearer.
 *
 * @param accounts everybody who can sign in
 */
record Authentication(Accounts accounts) {

    /**
     * The account that the request's credentials prove; empty for a stranger and for wrong credentials.
     *
     * @param schemes those that are taken, besides Bearer where OAuth is on
     */
    Optional<AccountPlan> account(Request request, List<String> schemes, boolean oauth) {
        String header = request.headers().first("Authorization").orElse("");
        int blank = header.indexOf(' ');
        if (blank < 0) {
            return Optional.empty();
        }
        String scheme = header.substring(0, blank);
        String secret = header.substring(blank + 1).strip();
        if (scheme.equalsIgnoreCase("Basic") && schemes.stream().anyMatch(scheme::equalsIgnoreCase)) {
            return basic(secret);
        }
        return scheme.equalsIgnoreCase("Bearer") && oauth ? accounts.holding(secret) : Optional.empty();
    }

    private Optional<AccountPlan> basic(String secret) {
        String pair;
        try {
            pair = new String(Base64.getDecoder().decode(secret), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        int colon = pair.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : accounts.signingInAs(pair.substring(0, colon))
                        .filter(account -> account.password()
                                .filter(pair.substring(colon + 1)::equals)
                                .isPresent());
    }
}
