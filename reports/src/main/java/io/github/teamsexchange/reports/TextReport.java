package io.github.teamsexchange.reports;

import io.github.teamsexchange.Exchange;
import io.github.teamsexchange.Judgement;
import io.github.teamsexchange.Report;
import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.check.Remedy;
import io.github.teamsexchange.check.Status;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The report as an administrator reads it at three in the morning: the verdict, the root cause and how to mend it, then
 * all findings, then what they rest on.
 *
 * <p>Whatever servers and files put into a report, the text holds no control character but line feeds and its own
 * colours.
 */
public final class TextReport {

    /** What a finding rests on that no evidence says: good news must not hide it. */
    private static final String ASSUMED = "assumed";

    private final Report report;
    private final TextLines lines;

    private TextReport(Report report, TextStyle style) {
        this.report = report;
        this.lines = new TextLines(style);
    }

    /** Renders a report; ends with a line feed. */
    public static String render(Report report, TextStyle style) {
        return new TextReport(report, style).render();
    }

    private String render() {
        writeVerdict();
        report.rootCause().ifPresent(this::writeRootCause);
        writeFindings();
        writeEvidence();
        writeDeselected();
        writeEscalation();
        return lines.text();
    }

    private void writeVerdict() {
        lines.title(TextWords.issue(report.question().issue()) + " of "
                + report.question().mailbox().address()
                + report.question()
                        .mailbox()
                        .delegate()
                        .map(Mailbox::address)
                        .map(delegate -> ", delegated to " + delegate)
                        .orElse(""));
        lines.verdict(report.verdict(), TextWords.verdict(report));
    }

    private void writeRootCause(Judgement cause) {
        lines.blank();
        lines.heading("Root cause: " + cause.check());
        lines.paragraph(2, cause.summary() + ".");
        writeRemedies(cause.remedies(), 2);
    }

    private void writeFindings() {
        lines.blank();
        lines.heading("Findings");
        Optional<Judgement> cause = report.rootCause();
        for (Judgement judgement : report.judgements()) {
            lines.finding(judgement.status(), judgement.check(), TextWords.step(judgement));
            lines.paragraph(6, judgement.summary() + ".");
            boolean told = cause.filter(judgement::equals).isPresent();
            if (!told && judgement.status() != Status.PASS) {
                writeRemedies(judgement.remedies(), 6);
            }
            writeDetails(judgement);
        }
    }

    /** What is well needs no details but what it assumes, and what was tried. */
    private void writeDetails(Judgement judgement) {
        boolean well = judgement.status() == Status.PASS || judgement.status() == Status.NOT_APPLICABLE;
        judgement.details().forEach((name, value) -> {
            if (!well || name.equals(ASSUMED) || DetailTree.isTree(value)) {
                writeDetail(name, value, !well);
            }
        });
        if (!well && !judgement.evidence().isEmpty()) {
            lines.paragraph(6, "evidence: " + String.join(", ", judgement.evidence()));
        }
    }

    private void writeDetail(String name, Object value, boolean whole) {
        if (DetailTree.isTree(value)) {
            lines.paragraph(6, name + ":");
            new DetailTree(lines, whole).write(6, value);
        } else if (value instanceof Collection<?> items && TextWords.isLong(items)) {
            lines.paragraph(6, name + ":");
            items.forEach(item -> lines.bullet(8, TextWords.value(item)));
        } else {
            lines.paragraph(6, name + ": " + TextWords.value(value));
        }
    }

    private void writeRemedies(List<Remedy> remedies, int indent) {
        for (Remedy remedy : remedies) {
            lines.bullet(indent, remedy.text());
            remedy.shell().ifPresent(shell -> {
                lines.paragraph(indent + 2, "In " + TextWords.shell(shell) + ":");
                lines.command(indent + 4, remedy.command());
            });
            remedy.link().ifPresent(link -> lines.command(indent + 2, link.toString()));
        }
    }

    private void writeEvidence() {
        if (report.evidence().isEmpty()) {
            return;
        }
        lines.blank();
        lines.heading("Evidence");
        for (Exchange exchange : report.evidence()) {
            String attempts = exchange.attempts() > 1 ? " (" + exchange.attempts() + " attempts)" : "";
            lines.command(2, exchange.id() + "  " + exchange.source());
            lines.paragraph(6, exchange.summary() + attempts);
        }
    }

    private void writeDeselected() {
        if (!report.deselected().isEmpty()) {
            lines.blank();
            lines.paragraph(0, "Left out on request: " + String.join(", ", report.deselected()) + ".");
        }
    }

    private void writeEscalation() {
        report.escalation().ifPresent(escalation -> {
            lines.blank();
            lines.heading("If the problem persists, send this to Microsoft Support");
            lines.bullet(2, "User principal names: " + String.join(", ", escalation.userPrincipalNames()));
            lines.bullet(
                    2,
                    "Time of this run (UTC): " + escalation.utcTime().truncatedTo(ChronoUnit.SECONDS)
                            + "; add when the issue was last seen");
            escalation.attachments().forEach(a -> lines.bullet(2, a.what() + ": " + a.where()));
        });
    }
}
