package io.github.teamsexchange.cli;

import io.github.teamsexchange.check.IssueType;
import io.github.teamsexchange.check.Status;
import io.github.teamsexchange.lab.EvidenceForm;
import io.github.teamsexchange.lab.Scenario;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A check that cannot judge from exports of one form what it judges from the objects themselves: INCONCLUSIVE wherever
 * a scenario declares that it passes, warns or fails.
 *
 * @param form the form that does not carry a value
 * @param check the check that needs the value
 * @param cause what the finding's summary must say of it
 * @param where the scenarios in which the finding rests on that value
 */
record Uncarried(EvidenceForm form, String check, String cause, Where where) {

    /**
     * Some scenarios.
     *
     * @param names their names, or those of all others
     * @param listed true for those named, false for all others
     */
    record Where(Set<String> names, boolean listed) {

        static Where in(String... names) {
            return new Where(Set.of(names), true);
        }

        /** Everywhere but in scenarios whose cause is another value, which the form does carry. */
        static Where except(String... names) {
            return new Where(Set.of(names), false);
        }
    }

    private static final String LIST = "cannot be told apart into its entries";

    /** Plans are objects, of which these forms show the type. */
    private static final String PLANS = "The export does not tell all service plans";

    /** Every difference that there is between a form and the objects. */
    static final List<Uncarried> TABLE = List.of(
            new Uncarried(
                    EvidenceForm.CSV,
                    "ews-policy.organization",
                    LIST,
                    Where.except(
                            "ews-org-disabled",
                            "mailbox-in-exchange-online",
                            "mailbox-in-exchange-online-ews-not-set",
                            "mailbox-in-exchange-online-ews-off",
                            "two-causes-permission-and-ews")),
            new Uncarried(
                    EvidenceForm.CSV,
                    "ews-policy.mailbox",
                    LIST,
                    Where.in(
                            "ews-mailbox-empty-allow-list",
                            "ews-mailbox-entry-missing",
                            "ews-mailbox-stray-blank",
                            "ews-mailbox-block-list",
                            "two-causes-both-ews-lists")),
            new Uncarried(
                    EvidenceForm.CSV,
                    "delegation.calendar-permission",
                    "The export does not tell what",
                    Where.except()),
            new Uncarried(
                    EvidenceForm.CSV,
                    "delegation.send-on-behalf",
                    "The export does not tell GrantSendOnBehalfTo",
                    Where.except()),
            new Uncarried(
                    EvidenceForm.CSV,
                    "calendar-app.app-setup-policy",
                    "The export does not tell the apps",
                    Where.except()),
            new Uncarried(EvidenceForm.CSV, "calendar-app.license", PLANS, Where.except()),
            new Uncarried(EvidenceForm.LIST_TEXT, "calendar-app.license", PLANS, Where.except()));

    private static final EnumSet<Status> JUDGED = EnumSet.of(Status.PASS, Status.WARN, Status.FAIL);

    /** The row for a finding that cannot be had from a form. */
    static Optional<Uncarried> find(EvidenceForm form, Scenario scenario, IssueType issue, String check) {
        return TABLE.stream()
                .filter(row -> row.form() == form && row.check().equals(check))
                .filter(row -> row.concerns(scenario, issue))
                .findFirst();
    }

    /** What a diagnosis finds from exports of a form. */
    static Map<String, Status> expected(EvidenceForm form, Scenario scenario, IssueType issue) {
        Map<String, Status> expected = new TreeMap<>(scenario.expectation(issue).findings());
        expected.replaceAll(
                (check, status) -> find(form, scenario, issue, check).isPresent() ? Status.INCONCLUSIVE : status);
        return expected;
    }

    /** Tells whether it changes a finding at all, and whether each scenario that it names makes a difference to it. */
    boolean isNeeded() {
        boolean changes = Scenario.all().stream()
                .anyMatch(scenario -> scenario.expectedIssues().stream().anyMatch(issue -> concerns(scenario, issue)));
        return changes
                && where.names().stream()
                        .map(Scenario::named)
                        .allMatch(scenario ->
                                scenario.expectedIssues().stream().anyMatch(issue -> isJudged(scenario, issue)));
    }

    private boolean concerns(Scenario scenario, IssueType issue) {
        return isJudged(scenario, issue) && where.names().contains(scenario.name()) == where.listed();
    }

    private boolean isJudged(Scenario scenario, IssueType issue) {
        return Optional.ofNullable(scenario.expectation(issue).findings().get(check))
                .filter(JUDGED::contains)
                .isPresent();
    }
}
