package io.github.teamsexchange.lab.deployment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A hybrid deployment: what there is and what is wrong with it.
 *
 * @param hosts by name
 * @param names what DNS says besides the hosts' own addresses, by name
 * @param mailboxes by address
 * @param accounts who can sign in
 * @param server the organization's Exchange servers
 * @param configuration what Exchange and Teams PowerShell would show
 * @param network what stands between Microsoft and the organization
 */
public record Deployment(
        Map<String, HostPlan> hosts,
        Map<String, NamePlan> names,
        Map<String, MailboxPlan> mailboxes,
        Accounts accounts,
        ServerPlan server,
        ConfigurationObjects configuration,
        NetworkPlan network) {

    /** The host of a name, whatever its case. */
    public Optional<HostPlan> host(String name) {
        return Optional.ofNullable(hosts.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The mailbox of an address, whatever its case: its own one or the one that mail is routed to. */
    public Optional<MailboxPlan> mailbox(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        MailboxPlan own = mailboxes.get(lower);
        return own != null
                ? Optional.of(own)
                : mailboxes.values().stream()
                        .filter(mailbox ->
                                mailbox.routing().filter(lower::equals).isPresent())
                        .findFirst();
    }

    /** All addresses, in the file's order. */
    public List<String> addresses() {
        return List.copyOf(mailboxes.keySet());
    }

    /** Reads a deployment. */
    public static Deployment read(JsonPart part) {
        return new DeploymentReader(part).read();
    }
}
