package io.github.teamsexchange.ewspolicy;

import io.github.teamsexchange.autodiscover.facts.MailboxLocation;
import io.github.teamsexchange.check.DiscoveryRules;
import io.github.teamsexchange.check.Edition;
import io.github.teamsexchange.check.IssueType;
import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.check.MicrosoftCloud;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.check.Vantage;
import io.github.teamsexchange.connectors.exports.EntryList;
import io.github.teamsexchange.connectors.exports.ExportSource;
import io.github.teamsexchange.ewspolicy.facts.AccessPolicy;
import io.github.teamsexchange.ewspolicy.facts.EwsEnabled;
import io.github.teamsexchange.ewspolicy.facts.EwsSettings;
import io.github.teamsexchange.port.Side;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Facts and questions in few words, for tables. */
final class Given {

    static final Mailbox ALEX = Mailbox.of("alex@contoso.test");
    static final ExportSource ON_PREMISES =
            new ExportSource(Side.ON_PREMISES, false, List.of("on-premises/Get-OrganizationConfig.xml"));
    static final ExportSource ONLINE =
            new ExportSource(Side.EXCHANGE_ONLINE, false, List.of("exchange-online/Get-OrganizationConfig.xml"));

    private Given() {}

    static Question question(IssueType issue, Mailbox mailbox) {
        return question(issue, mailbox, "2026-11-24");
    }

    static Question question(IssueType issue, Mailbox mailbox, String day) {
        URI anywhere = URI.create("https://online.test");
        return new Question(
                issue,
                mailbox,
                Edition.V2023,
                Instant.parse(day + "T00:00:00Z"),
                Vantage.OUTSIDE,
                new MicrosoftCloud(anywhere, anywhere, anywhere),
                DiscoveryRules.DEFAULT);
    }

    /**
     * {@code allow {a, b}}, {@code block null}, {@code none}, {@code -} for not exported, else a policy nobody knows.
     */
    static EwsSettings settings(EwsEnabled enabled, String policy) {
        String word = policy.split(" ", 2)[0];
        EntryList list = policy.contains(" ") ? list(policy.substring(policy.indexOf(' ') + 1)) : list("null");
        EntryList noList = EntryList.without(EntryList.State.NULL);
        return new EwsSettings(
                enabled,
                new AccessPolicy(kind(word), kind(word) == AccessPolicy.Kind.UNKNOWN ? word : ""),
                word.equals("allow") ? list : noList,
                word.equals("block") ? list : noList);
    }

    /**
     * {@code null}, {@code -} for not exported, {@code ?} for unreadable, <code>{a, b}</code>, <code>{a, b...}</code>.
     */
    static EntryList list(String text) {
        return switch (text) {
            case "null" -> EntryList.without(EntryList.State.NULL);
            case "-" -> EntryList.without(EntryList.State.NOT_EXPORTED);
            case "?" -> EntryList.without(EntryList.State.UNREADABLE);
            default -> entries(text.substring(1, text.length() - 1));
        };
    }

    static MailboxLocation location(String word) {
        return switch (word) {
            case "on-premises" -> Locations.onPremises();
            case "online" -> Locations.exchangeOnline();
            default -> Locations.unknown();
        };
    }

    private static EntryList entries(String inner) {
        boolean cutShort = inner.endsWith("...");
        String shown = cutShort ? inner.substring(0, inner.length() - 3) : inner;
        List<String> entries =
                shown.isEmpty() ? List.of() : Stream.of(shown.split(", ")).toList();
        return new EntryList(cutShort ? EntryList.State.CUT_SHORT : EntryList.State.COMPLETE, entries);
    }

    private static AccessPolicy.Kind kind(String word) {
        return switch (word) {
            case "none" -> AccessPolicy.Kind.NOT_SET;
            case "allow" -> AccessPolicy.Kind.ENFORCE_ALLOW_LIST;
            case "block" -> AccessPolicy.Kind.ENFORCE_BLOCK_LIST;
            case "-" -> AccessPolicy.Kind.NOT_EXPORTED;
            default -> AccessPolicy.Kind.UNKNOWN;
        };
    }
}
