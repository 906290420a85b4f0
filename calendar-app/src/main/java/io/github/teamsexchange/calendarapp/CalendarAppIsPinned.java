package io.github.teamsexchange.calendarapp;

import io.github.teamsexchange.calendarapp.facts.AppSetupPolicies;
import io.github.teamsexchange.calendarapp.facts.AppSetupPolicies.Policy;
import io.github.teamsexchange.calendarapp.facts.AssignedPolicy;
import io.github.teamsexchange.calendarapp.facts.TeamsUser;
import io.github.teamsexchange.check.ArticleStep;
import io.github.teamsexchange.check.Check;
import io.github.teamsexchange.check.CheckSpec;
import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.check.Remedy;
import io.github.teamsexchange.check.Shell;
import io.github.teamsexchange.check.Shown;
import io.github.teamsexchange.connectors.exports.EntryList;
import java.util.Optional;

/** The user's app setup policy shows the Calendar app (article, calendar step 1; protocols §6.1). */
@CheckSpec(
        id = "calendar-app.app-setup-policy",
        title = "The user's app setup policy shows the Calendar app",
        steps = ArticleStep.CALENDAR_1,
        needs = {TeamsUser.class, AppSetupPolicies.class},
        judges = AppSetupPolicies.class)
public final class CalendarAppIsPinned implements Check {

    /** The Calendar app, as the article names it. */
    private static final String CALENDAR = "ef56c0de-36fc-4ef8-b417-3d82ba9d073c";

    private static final String GLOBAL = "Global";

    /** Made by the service loader. */
    public CalendarAppIsPinned() {}

    @Override
    public Finding examine(Question question, Evidence evidence) {
        TeamsUser user = evidence.get(TeamsUser.class);
        AppSetupPolicies policies = evidence.get(AppSetupPolicies.class);
        return Owners.name(
                judge(question, user, policies)
                        .detail("files", policies.source().files()),
                question,
                user);
    }

    private static Finding judge(Question question, TeamsUser user, AppSetupPolicies policies) {
        if (user.appSetup().state() == AssignedPolicy.State.UNTOLD) {
            return Finding.inconclusive("The export of the user does not tell which app setup policy counts")
                    .remedy(TeamsExports.userAgain(question.mailbox()));
        }
        boolean named = user.appSetup().state() == AssignedPolicy.State.NAMED;
        String name = named ? user.appSetup().name() : GLOBAL;
        Finding finding = policies.named(name)
                .map(policy -> judge(policy, name))
                .orElseGet(() -> Finding.inconclusive(
                                "The app setup policy %s of %s was not exported",
                                Shown.quoted(name), question.mailbox().userPrincipalName())
                        .remedy(Remedy.command(
                                Shell.TEAMS_POWERSHELL,
                                "Export the policy and hand the file over as evidence.",
                                "Get-CsTeamsAppSetupPolicy -Identity {} | Export-Clixml -Depth 5 -Path"
                                        + " Get-CsTeamsAppSetupPolicy-teams.xml",
                                name)));
        return finding.detail("policy", name).detail("from", named ? "user" : "tenant");
    }

    private static Finding judge(Policy policy, String name) {
        boolean pinned = policy.pinned().entries().contains(CALENDAR);
        Finding finding = pinned
                ? Finding.pass("The app setup policy %s shows the Calendar app", Shown.quoted(name))
                : missing(policy, name);
        Finding listed = finding.detail("pinned", policy.pinned().entries());
        Optional<Boolean> userPinning = policy.userPinning();
        return userPinning.isPresent() ? listed.detail("userPinning", userPinning.get()) : listed;
    }

    private static Finding missing(Policy policy, String name) {
        if (policy.pinned().state() == EntryList.State.CUT_SHORT) {
            return Finding.inconclusive(
                            "The display of the apps in the policy %s was cut short before it showed the Calendar app",
                            Shown.quoted(name))
                    .remedy(TeamsExports.again(AppSetupPoliciesProbe.CMDLET));
        }
        if (policy.pinned().isUnknown()) {
            return Finding.inconclusive("The export does not tell the apps in the policy %s", Shown.quoted(name))
                    .remedy(TeamsExports.again(AppSetupPoliciesProbe.CMDLET));
        }
        boolean self = policy.userPinning().orElse(false);
        return Finding.fail(
                        "The app setup policy %s does not show the Calendar app%s",
                        Shown.quoted(name), self ? "; users may pin it themselves" : "")
                .remedy(Remedy.instruction(
                                "In the Teams admin center, under Teams apps, Setup policies, open the policy "
                                        + Shown.quoted(name)
                                        + " and add the Calendar app to the pinned apps. It can take a day to reach the user.")
                        .link("https://learn.microsoft.com/microsoftteams/teams-app-setup-policies"));
    }
}
