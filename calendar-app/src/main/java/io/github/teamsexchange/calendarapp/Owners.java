package io.github.teamsexchange.calendarapp;

import io.github.teamsexchange.calendarapp.facts.TeamsUser;
import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.check.Shown;
import io.github.teamsexchange.connectors.exports.ExportSource;
import java.util.List;

/** Says whose an export was taken to be, where it does not tell (contract §6, owner). */
final class Owners {

    private Owners() {}

    static Finding name(Finding finding, Question question, TeamsUser user) {
        return user.ownerAssumed() ? assumed(finding, question, user.source()) : finding;
    }

    static Finding assumed(Finding finding, Question question, ExportSource source) {
        return finding.detail(
                "assumed",
                List.of("Nothing says whom " + Shown.files(source.files()) + " describes; taken for "
                        + question.mailbox().address()));
    }
}
