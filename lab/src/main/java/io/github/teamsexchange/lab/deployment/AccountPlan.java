package io.github.teamsexchange.lab.deployment;

import java.util.List;
import java.util.Optional;

/**
 * Somebody who can sign in.
 *
 * @param name the account's name in the deployment file, which the journal uses
 * @param signInNames all forms in which the user name may come: {@code DOMAIN\\user}, UPN, SMTP address
 * @param password empty if the account has none
 * @param tokens bearer tokens that stand for the account
 * @param mailbox the SMTP address of its mailbox, in lower case
 */
public record AccountPlan(
        String name, List<String> signInNames, Optional<String> password, List<String> tokens, String mailbox) {

    /** Copies the lists. */
    public AccountPlan {
        signInNames = List.copyOf(signInNames);
        tokens = List.copyOf(tokens);
    }

    /** The form of the user name for whoever needs one only. */
    public String signInName() {
        return signInNames.get(0);
    }

    @Override
    public String toString() {
        return "account " + name;
    }
}
