package io.github.teamsexchange.lab.auth;

import io.github.teamsexchange.lab.deployment.AccountPlan;
import io.github.teamsexchange.lab.http.Headers;

/** What becomes of whoever asks for admission. */
public sealed interface Admission {

    /**
     * It has proved who it is.
     *
     * @param account whose credentials it has
     */
    record Admitted(AccountPlan account) implements Admission {}

    /**
     * It has not.
     *
     * @param challenges what goes along with the 401
     */
    record Refused(Headers challenges) implements Admission {}
}
