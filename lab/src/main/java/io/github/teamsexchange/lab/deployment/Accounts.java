package io.github.teamsexchange.lab.deployment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Everybody who can sign in.
 *
 * @param all in the file's order
 */
public record Accounts(List<AccountPlan> all) {

    /** Copies the list. */
    public Accounts {
        all = List.copyOf(all);
    }

    /** The account with a sign-in name of any form, whatever its case. */
    public Optional<AccountPlan> signingInAs(String signInName) {
        String lower = signInName.toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(account -> account.signInNames().contains(lower))
                .findFirst();
    }

    /** The account that a bearer token stands for. */
    public Optional<AccountPlan> holding(String token) {
        return all.stream().filter(account -> account.tokens().contains(token)).findFirst();
    }

    /** The account of a name in the file. */
    public Optional<AccountPlan> named(String name) {
        return all.stream().filter(account -> account.name().equals(name)).findFirst();
    }
}
