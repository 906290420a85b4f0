package io.github.teamsexchange.lab.auth;

import io.github.teamsexchange.lab.deployment.AccountPlan;
import io.github.teamsexchange.lab.deployment.Accounts;
import io.github.teamsexchange.lab.http.Request;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds out who sends a request, as one host does. Safe for use by many threads. */
public final class Authentication {

    private final Accounts accounts;
    private final Offer offer;
    private final NtlmSignIn ntlm;

    /**
     * Stands at a host's door.
     *
     * @param accounts who can sign in
     * @param offer how
     * @param server the server's name as NTLM tells it
     */
    public Authentication(Accounts accounts, Offer offer, String server) {
        this.accounts = accounts;
        this.offer = offer;
        this.ntlm = new NtlmSignIn(accounts, server);
    }

    /** Lets a request in or not. */
    public Admission admit(Request request) {
        Optional<Credentials> credentials =
                request.headers().first("Authorization").map(Credentials::of);
        if (credentials.isEmpty()) {
            return admitted(NtlmSignIn.signedIn(request), request);
        }
        return switch (credentials.get().scheme()) {
            case "basic" -> admitted(basic(credentials.get()), request);
            case "bearer" -> bearer(credentials.get(), request);
            case "ntlm", "negotiate" -> ntlm(credentials.get(), request);
            default -> refused(request);
        };
    }

    private Optional<AccountPlan> basic(Credentials credentials) {
        if (!offer.has("Basic")) {
            return Optional.empty();
        }
        return credentials
                .bytes()
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .filter(pair -> pair.indexOf(':') > 0)
                .flatMap(this::withPassword);
    }

    private Optional<AccountPlan> withPassword(String pair) {
        int colon = pair.indexOf(':');
        return accounts.signingInAs(pair.substring(0, colon))
                .filter(account -> account.password().equals(Optional.of(pair.substring(colon + 1))));
    }

    /** An empty token is a question, not an attempt. */
    private Admission bearer(Credentials credentials, Request request) {
        if (offer.bearer().isEmpty() || credentials.text().isEmpty()) {
            return refused(request);
        }
        return accounts.holding(credentials.text())
                .<Admission>map(Admission.Admitted::new)
                .orElseGet(() -> new Admission.Refused(offer.invalidToken(request)));
    }

    /** Kerberos tickets are as good as none: the lab has nobody who could issue them. */
    private Admission ntlm(Credentials credentials, Request request) {
        Optional<NtlmMessage> message =
                credentials.bytes().flatMap(NtlmMessage::of).filter(known -> offer.has(credentials.scheme()));
        if (message.filter(NtlmMessage::isNegotiation).isPresent()) {
            return new Admission.Refused(ntlm.challenge(credentials.scheme(), request));
        }
        return admitted(message.flatMap(answer -> ntlm.finish(answer, request)), request);
    }

    private Admission admitted(Optional<AccountPlan> account, Request request) {
        return account.<Admission>map(Admission.Admitted::new).orElseGet(() -> refused(request));
    }

    private Admission refused(Request request) {
        return new Admission.Refused(offer.challenges(request));
    }
}
