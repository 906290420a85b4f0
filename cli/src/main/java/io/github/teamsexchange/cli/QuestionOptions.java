package io.github.teamsexchange.cli;

import io.github.teamsexchange.Checks;
import io.github.teamsexchange.Settings;
import io.github.teamsexchange.check.IssueType;
import io.github.teamsexchange.check.Mailbox;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that say what is asked. */
final class QuestionOptions {

    @Parameters(arity = "0..1", paramLabel = "MAILBOX", description = "The SMTP address of the mailbox.")
    private @Nullable String mailbox;

    @Option(names = "--delegate", paramLabel = "UPN", description = "Whom the mailbox is delegated to.")
    private @Nullable String delegate;

    @Option(names = "--upn", paramLabel = "UPN", description = "The user principal name, if it is not the address.")
    private @Nullable String upn;

    @Option(names = "--check", paramLabel = "GLOB", description = "Run only checks whose id matches; repeatable.")
    private List<String> only = new ArrayList<>();

    @Option(names = "--skip", paramLabel = "GLOB", description = "Leave out checks whose id matches; repeatable.")
    private List<String> skipped = new ArrayList<>();

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            description = "Judge dates as of this time (2026-11-24T10:00:00Z).")
    private @Nullable String asOf;

    @Option(names = "--edition", paramLabel = "2023|2025", description = "Which revision of the article to apply.")
    private @Nullable String edition;

    @Option(names = "--symptom-since", paramLabel = "INSTANT", description = "Since when the symptom is seen.")
    private @Nullable String symptomSince;

    @Option(names = "--timeout", paramLabel = "DURATION", description = "How long the whole run may take (30s, 5m).")
    private @Nullable String timeout;

    @Option(names = "--escalation", description = "Put the package for Microsoft Support into the report in any case.")
    private boolean escalation;

    /**
     * The mailbox to diagnose.
     *
     * @param misplaced what an option without a value swallowed, if that looks like a mailbox
     */
    Mailbox mailbox(Optional<String> misplaced) {
        String address = Optional.ofNullable(mailbox)
                .or(() -> misplaced)
                .orElseThrow(() -> new UsageException("Say which mailbox to diagnose, by its SMTP address"));
        Mailbox named = Mailbox.of(address);
        String signIn = upn;
        Mailbox signed = signIn == null ? named : named.userPrincipalName(signIn);
        String other = delegate;
        return other == null ? signed : signed.delegatedTo(other);
    }

    /** Tells whether a mailbox stands where it should. */
    boolean namesMailbox() {
        return mailbox != null;
    }

    Settings applyTo(Settings settings) {
        Map<String, String> changes = new LinkedHashMap<>();
        put(changes, "as-of", asOf);
        put(changes, "edition", edition);
        put(changes, "symptom.since", symptomSince);
        put(changes, "run.timeout", timeout);
        return settings.with(changes);
    }

    Checks select(Checks checks, IssueType issue) {
        Checks chosen = only.isEmpty() ? checks : checks.only(only.toArray(String[]::new));
        Checks left = skipped.isEmpty() ? chosen : chosen.without(skipped.toArray(String[]::new));
        if (left.infos().stream().noneMatch(info -> info.issues().contains(issue))) {
            String missed = only.isEmpty() ? "" : "none matches --check " + String.join(" --check ", only);
            String all = skipped.isEmpty() ? "" : (missed.isEmpty() ? "" : " or ") + "all are skipped";
            throw new UsageException("No check is left to run: " + missed + all + "; 'diagnose checks' lists them");
        }
        return left;
    }

    boolean escalation() {
        return escalation;
    }

    private static void put(Map<String, String> changes, String key, @Nullable String value) {
        if (value != null) {
            changes.put(key, value);
        }
    }
}
