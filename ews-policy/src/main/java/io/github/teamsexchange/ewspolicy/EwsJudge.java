package io.github.teamsexchange.ewspolicy;

import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.IssueType;
import io.github.teamsexchange.check.Shown;
import io.github.teamsexchange.connectors.exports.ExportSource;
import io.github.teamsexchange.ewspolicy.facts.AccessPolicy;
import io.github.teamsexchange.ewspolicy.facts.EwsEnabled;
import io.github.teamsexchange.ewspolicy.facts.EwsSettings;

/**
 * Judges the EWS settings of one level for one issue; organization and mailbox are judged alike (article, delegation,
 * calendar and presence steps 3 and 4).
 *
 * @param level which organization or mailbox
 * @param issue whose agents must get through
 */
record EwsJudge(EwsLevel level, IssueType issue) {

    private static final String NOT_SET = "not set";

    /** Judges; each part's summary is a reason still, which {@link #conclude} makes a sentence of. */
    Finding reasons(EwsSettings settings, ExportSource source) {
        return Reasons.both(enabled(settings.enabled()), policy(settings)).detail("files", source.files());
    }

    Finding conclude(Finding reasons) {
        String opening = switch (reasons.status()) {
            case PASS -> "EWS is open to Teams for %s: %s";
            case WARN -> "EWS seems open to Teams for %s, but have a look: %s";
            case FAIL -> "EWS is closed to Teams for %s: %s";
            default -> "Whether EWS is open to Teams for %s cannot be told: %s";
        };
        return new Finding(
                reasons.status(),
                Finding.of(reasons.status(), opening, level.subject(), reasons.summary())
                        .summary(),
                reasons.details(),
                reasons.remedies());
    }

    private Finding enabled(EwsEnabled enabled) {
        return switch (enabled) {
            case TRUE -> Finding.pass("EwsEnabled is True").detail("ewsEnabled", true);
            case NULL -> Finding.pass("EwsEnabled is not set").detail("ewsEnabled", NOT_SET);
            case FALSE ->
                Finding.fail("EwsEnabled is False").detail("ewsEnabled", false).remedy(EwsRemedies.switchOn(level));
            case NOT_EXPORTED ->
                Finding.inconclusive("the export leaves out EwsEnabled").remedy(level.export());
            case UNREADABLE ->
                Finding.inconclusive("the export's EwsEnabled is neither true, false nor null")
                        .remedy(level.export());
        };
    }

    private Finding policy(EwsSettings settings) {
        AccessPolicy policy = settings.policy();
        TeamsAgents agents = TeamsAgents.of(issue);
        return switch (policy.kind()) {
            case NOT_SET ->
                Finding.pass("no policy restricts clients by their agent").detail("policy", NOT_SET);
            case ENFORCE_ALLOW_LIST ->
                new AllowListJudge(level, agents).judge(settings.allowList()).detail("policy", "EnforceAllowList");
            case ENFORCE_BLOCK_LIST ->
                new BlockListJudge(level, agents).judge(settings.blockList()).detail("policy", "EnforceBlockList");
            case NOT_EXPORTED ->
                Finding.inconclusive("the export leaves out EwsApplicationAccessPolicy")
                        .remedy(level.export());
            case UNKNOWN ->
                Finding.inconclusive(
                                "EwsApplicationAccessPolicy was exported as %s, and what that means is not documented",
                                Shown.quoted(policy.text()))
                        .detail("policy", policy.text())
                        .remedy(level.export());
        };
    }
}
