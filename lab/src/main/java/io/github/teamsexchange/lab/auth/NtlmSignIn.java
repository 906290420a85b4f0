package io.github.teamsexchange.lab.auth;

import io.github.teamsexchange.lab.deployment.AccountPlan;
import io.github.teamsexchange.lab.deployment.Accounts;
import io.github.teamsexchange.lab.http.Headers;
import io.github.teamsexchange.lab.http.Request;
import io.github.teamsexchange.lab.http.Session;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Signs connections in by NTLM: whoever has proved once who it is need not do so again on the same connection. */
final class NtlmSignIn {

    private static final int NONCE_LENGTH = 8;

    private final Accounts accounts;
    private final String server;
    private final SecureRandom random = new SecureRandom();

    NtlmSignIn(Accounts accounts, String server) {
        this.accounts = accounts;
        this.server = server;
    }

    /** Who has signed in to a host on a connection. */
    record SignedIn(String host, AccountPlan account) {}

    static Optional<AccountPlan> signedIn(Request request) {
        return session(request)
                .recall(SignedIn.class)
                .filter(who -> who.host().equals(request.host()))
                .map(SignedIn::account);
    }

    /** Whoever negotiates anew is nobody until that has succeeded. */
    Headers challenge(String scheme, Request request) {
        byte[] nonce = new byte[NONCE_LENGTH];
        random.nextBytes(nonce);
        NtlmChallenge challenge = new NtlmChallenge(request.host(), nonce);
        session(request).forget(SignedIn.class);
        session(request).remember(challenge);
        String text = Base64.getEncoder().encodeToString(challenge.message(server, Instant.now()));
        return Headers.of("WWW-Authenticate", (scheme.equals("ntlm") ? "NTLM " : "Negotiate ") + text);
    }

    /** A challenge is good for one answer. */
    Optional<AccountPlan> finish(NtlmMessage answer, Request request) {
        Session session = session(request);
        Optional<NtlmChallenge> challenge =
                session.recall(NtlmChallenge.class).filter(asked -> asked.host().equals(request.host()));
        session.forget(NtlmChallenge.class);
        session.forget(SignedIn.class);
        Optional<AccountPlan> account =
                challenge.flatMap(asked -> account(answer).filter(who -> hasProved(who, answer, asked)));
        account.ifPresent(who -> session.remember(new SignedIn(request.host(), who)));
        return account;
    }

    private Optional<AccountPlan> account(NtlmMessage answer) {
        String user = answer.user().orElse("");
        String domain = answer.domain().orElse("");
        return accounts.signingInAs(domain.isEmpty() ? user : domain + "\\" + user)
                .or(() -> accounts.signingInAs(user));
    }

    /** Clients differ in which spelling of the domain goes into the key, so domain controllers try them. */
    private static boolean hasProved(AccountPlan account, NtlmMessage answer, NtlmChallenge challenge) {
        String user = answer.user().orElse("");
        String domain = answer.domain().orElse("");
        byte[] response = answer.response().orElse(new byte[0]);
        return account.password().stream()
                .flatMap(password ->
                        List.of(domain, domain.toUpperCase(Locale.ROOT), domain.toLowerCase(Locale.ROOT), "").stream()
                                .map(spelling -> NtlmV2.key(password, user, spelling)))
                .anyMatch(key -> NtlmV2.isProved(response, key, challenge.nonce()));
    }

    private static Session session(Request request) {
        return request.wire().session();
    }
}
