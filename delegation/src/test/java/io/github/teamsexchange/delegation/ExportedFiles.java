package io.github.teamsexchange.delegation;

import io.github.teamsexchange.check.DiscoveryRules;
import io.github.teamsexchange.check.Edition;
import io.github.teamsexchange.check.IssueType;
import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.check.MicrosoftCloud;
import io.github.teamsexchange.check.NotObserved;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.check.Vantage;
import io.github.teamsexchange.connectors.exports.Exports;
import io.github.teamsexchange.delegation.facts.CalendarPermissions;
import io.github.teamsexchange.delegation.facts.KnownRecipients;
import io.github.teamsexchange.delegation.facts.SendOnBehalf;
import io.github.teamsexchange.port.Ports;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * Files as administrators save them, and what the probes read off them.
 *
 * @param folder where they lie
 */
record ExportedFiles(Path folder) {

    static final Mailbox BOSS = Mailbox.of("boss@contoso.test").delegatedTo("pa@contoso.test");

    ExportedFiles with(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
        return this;
    }

    KnownRecipients recipients() {
        return new KnownRecipientsProbe().collect(question(), GivenFacts.of(), ports());
    }

    CalendarPermissions permissions() throws NotObserved {
        return new CalendarPermissionsProbe().collect(question(), GivenFacts.of(recipients()), ports());
    }

    SendOnBehalf sendOnBehalf() throws NotObserved {
        return new SendOnBehalfProbe().collect(question(), GivenFacts.of(), ports());
    }

    static Question question() {
        URI online = URI.create("https://outlook.office365.com");
        return new Question(
                IssueType.DELEGATION,
                BOSS,
                Edition.V2023,
                Instant.parse("2026-11-24T10:00:00Z"),
                Vantage.OUTSIDE,
                new MicrosoftCloud(online, online, online),
                DiscoveryRules.DEFAULT);
    }

    /** The same question, judged by another revision of the article. */
    static Question under(Edition edition, Question question) {
        return new Question(
                question.issue(),
                question.mailbox(),
                edition,
                question.asOf(),
                question.vantage(),
                question.cloud(),
                question.discovery());
    }

    private Ports ports() {
        return new Ports(
                call -> {
                    throw new AssertionError("these probes ask no web server");
                },
                (name, type) -> {
                    throw new AssertionError("these probes ask no name server");
                },
                (host, port) -> {
                    throw new AssertionError("these probes look at no certificate");
                },
                Exports.read(List.of(folder)));
    }
}
