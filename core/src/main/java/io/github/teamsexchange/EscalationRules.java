package io.github.teamsexchange;

import io.github.teamsexchange.check.IssueType;
import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.check.Question;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The last step of each of the article's parts: delegation 5, calendar 6, presence 5. */
final class EscalationRules {

    private EscalationRules() {}

    static Escalation forQuestion(Question question, Instant now) {
        List<String> names = new ArrayList<>();
        names.add(question.mailbox().userPrincipalName());
        if (question.issue() == IssueType.DELEGATION) {
            question.mailbox().delegate().map(Mailbox::userPrincipalName).ifPresent(names::add);
        }
        return new Escalation(question.issue(), names, now, attachments(question.issue()));
    }

    private static List<Escalation.Attachment> attachments(IssueType issue) {
        List<Escalation.Attachment> attachments = new ArrayList<>();
        if (issue == IssueType.DELEGATION) {
            attachments.add(new Escalation.Attachment(
                    "Teams Meeting Add-in logs",
                    "%appdata%\\microsoft\\teams\\meeting-addin on the delegate's machine"));
        }
        attachments.add(new Escalation.Attachment(
                "Teams client debug logs",
                issue == IssueType.DELEGATION
                        ? "collected on the delegate's machine: https://learn.microsoft.com/microsoftteams/log-files"
                        : "collected on the user's machine: https://learn.microsoft.com/microsoftteams/log-files"));
        attachments.add(new Escalation.Attachment("This report", "the output of this run, best as JSON"));
        return attachments;
    }
}
