package io.github.teamsexchange.lab.deployment;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the accounts. */
final class AccountReader {

    private final Set<String> mailboxes;
    private final Set<String> taken = new HashSet<>();

    /**
     * Reads accounts of people with mailboxes.
     *
     * @param mailboxes all addresses, in lower case
     */
    AccountReader(Set<String> mailboxes) {
        this.mailboxes = mailboxes;
    }

    Accounts read(JsonPart part) {
        return new Accounts(
                part.members().entrySet().stream().map(this::account).toList());
    }

    private AccountPlan account(Map.Entry<String, JsonPart> member) {
        JsonPart part = member.getValue().only("user", "upn", "mailbox", "password", "tokens");
        String mailbox = mailbox(part.required("mailbox"));
        Optional<String> user = part.optional("user").map(AccountReader::user);
        Optional<String> upn = part.optional("upn").map(JsonPart::text);
        List<String> names = Stream.of(upn, Optional.of(mailbox), user)
                .flatMap(Optional::stream)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        requireFree(names, part);
        return new AccountPlan(
                member.getKey(),
                names,
                part.optional("password").map(JsonPart::text),
                part.optional("tokens").map(JsonPart::texts).orElse(List.of()),
                mailbox);
    }

    private String mailbox(JsonPart part) {
        String address = part.text().toLowerCase(Locale.ROOT);
        if (!mailboxes.contains(address)) {
            throw part.wrong("no mailbox has the address '" + address + "'");
        }
        return address;
    }

    private static String user(JsonPart part) {
        String[] words = part.text().split("\\\\", -1);
        if (words.length != 2 || words[0].isEmpty() || words[1].isEmpty()) {
            throw part.wrong("a user is written DOMAIN\\user");
        }
        return part.text();
    }

    private void requireFree(List<String> names, JsonPart part) {
        for (String name : names) {
            if (!taken.add(name)) {
                throw part.wrong("another account signs in as '" + name + "', too");
            }
        }
    }
}
