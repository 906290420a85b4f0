package io.github.teamsexchange.calendarapp;

import io.github.teamsexchange.calendarapp.facts.AssignedPolicy;
import io.github.teamsexchange.calendarapp.facts.TeamsUser;
import io.github.teamsexchange.calendarapp.facts.UpgradePolicies;
import io.github.teamsexchange.check.ArticleStep;
import io.github.teamsexchange.check.Check;
import io.github.teamsexchange.check.CheckSpec;
import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.check.Remedy;
import io.github.teamsexchange.check.Shell;
import io.github.teamsexchange.check.Shown;
import java.util.Optional;

/** The coexistence mode that counts for the user allows Teams meetings (article, calendar step 2; protocols §6.2). */
@CheckSpec(
        id = "calendar-app.coexistence-mode",
        title = "The coexistence mode allows Teams meetings",
        steps = ArticleStep.CALENDAR_2,
        needs = TeamsUser.class,
        wants = UpgradePolicies.class,
        judges = TeamsUser.class)
public final class CoexistenceAllowsMeetings implements Check {

    private static final String USER = "user";
    private static final String TENANT = "tenant";

    /** Made by the service loader. */
    public CoexistenceAllowsMeetings() {}

    @Override
    public Finding examine(Question question, Evidence evidence) {
        TeamsUser user = evidence.get(TeamsUser.class);
        Optional<UpgradePolicies> policies = evidence.find(UpgradePolicies.class);
        String from = user.effectiveMode().isEmpty() && user.upgrade().state() == AssignedPolicy.State.DEFAULT
                ? TENANT
                : USER;
        Finding finding = mode(user, policies)
                .map(mode -> CoexistenceMode.of(mode)
                        .map(known -> judge(known, user, question, from))
                        .orElseGet(() -> Finding.inconclusive(
                                        "The coexistence mode %s is none that is documented", Shown.quoted(mode))
                                .remedy(TeamsExports.userAgain(question.mailbox())))
                        .detail("mode", mode)
                        .detail("from", from))
                .orElseGet(() -> untold(user, question));
        return Owners.name(finding.detail("files", user.source().files()), question, user);
    }

    /** What Teams works out for the user counts; else the user's policy; else the organization's. */
    private static Optional<String> mode(TeamsUser user, Optional<UpgradePolicies> policies) {
        String name = user.upgrade().name();
        return user.effectiveMode().or(() -> switch (user.upgrade().state()) {
            case NAMED ->
                policies.flatMap(all -> all.mode(name))
                        .or(() -> CoexistenceMode.ofBuiltIn(name).map(CoexistenceMode::word));
            case DEFAULT -> policies.flatMap(all -> all.mode(UpgradePolicies.DEFAULT));
            case UNTOLD -> Optional.empty();
        });
    }

    private static Finding judge(CoexistenceMode mode, TeamsUser user, Question question, String from) {
        String whose = from.equals(USER)
                ? "The coexistence mode of " + question.mailbox().userPrincipalName()
                : "The organization's coexistence mode";
        if (!mode.allowsMeetings()) {
            return Finding.fail("%s is %s, in which Teams schedules no meetings", whose, mode.shown())
                    .remedy(change(question));
        }
        boolean odd = mode != CoexistenceMode.TEAMS_ONLY && user.inCloud().orElse(false);
        return odd
                ? Finding.warn(
                                "%s is %s, which allows meetings but is out of date: users homed in the cloud are to be Teams only since"
                                        + " Skype for Business Online was retired",
                                whose, mode.shown())
                        .remedy(change(question))
                : Finding.pass("%s is %s, which allows Teams meetings", whose, mode.shown());
    }

    private static Finding untold(TeamsUser user, Question question) {
        if (user.upgrade().state() == AssignedPolicy.State.UNTOLD) {
            return Finding.inconclusive("The export of the user does not tell which coexistence mode counts")
                    .remedy(TeamsExports.userAgain(question.mailbox()));
        }
        boolean named = user.upgrade().state() == AssignedPolicy.State.NAMED;
        return Finding.inconclusive(
                        named
                                ? "The upgrade policy %s was not exported"
                                : "The user has no coexistence mode of their own, and the organization's was not exported%s",
                        named ? Shown.quoted(user.upgrade().name()) : "")
                .remedy(TeamsExports.again(UpgradePoliciesProbe.CMDLET));
    }

    private static Remedy change(Question question) {
        return Remedy.command(
                        Shell.TEAMS_POWERSHELL,
                        "Makes the user Teams only; in the Teams admin center it is the coexistence mode under Users, Account, or for"
                                + " the whole organization under Teams upgrade. It can take a day to work.",
                        "Grant-CsTeamsUpgradePolicy -Identity {} -PolicyName UpgradeToTeams",
                        question.mailbox().userPrincipalName())
                .onlyIf(
                        "the user does not need Skype for Business any more and is homed in the cloud: who is homed in Skype"
                                + " for Business Server is moved first, with Move-CsUser")
                .link("https://learn.microsoft.com/microsoftteams/setting-your-coexistence-and-upgrade-settings");
    }
}
