package io.github.teamsexchange.calendarapp;

import io.github.teamsexchange.autodiscover.facts.HostingSide;
import io.github.teamsexchange.autodiscover.facts.MailboxLocation;
import io.github.teamsexchange.calendarapp.facts.ServicePlans;
import io.github.teamsexchange.calendarapp.facts.ServicePlans.Plan;
import io.github.teamsexchange.check.Check;
import io.github.teamsexchange.check.CheckSpec;
import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.IssueType;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.check.Remedy;
import io.github.teamsexchange.check.Status;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The user's licenses hold Teams and an Exchange mailbox (protocols §6.4 and §8.1); the article takes it for granted.
 */
@CheckSpec(
        id = "calendar-app.license",
        title = "The user is licensed for Teams and Exchange",
        issues = IssueType.CALENDAR_APP,
        needs = ServicePlans.class,
        wants = MailboxLocation.class,
        judges = ServicePlans.class,
        after = "calendar-app.coexistence-mode")
public final class LicenseCoversTeamsAndExchange implements Check {

    /** Plans of Exchange that hold no mailbox. */
    private static final List<String> NO_MAILBOX = List.of("EXCHANGE_S_FOUNDATION", "EXCHANGE_S_ARCHIVE");

    /** Made by the service loader. */
    public LicenseCoversTeamsAndExchange() {}

    @Override
    public Finding examine(Question question, Evidence evidence) {
        ServicePlans plans = evidence.get(ServicePlans.class);
        boolean online = HostingSide.isOnline(evidence);
        Finding teams = judge("Teams", plans, LicenseCoversTeamsAndExchange::isTeams, Status.FAIL);
        Finding exchange =
                judge("Exchange", plans, LicenseCoversTeamsAndExchange::isExchange, online ? Status.FAIL : Status.WARN);
        Finding finding = worse(teams, exchange)
                .detail("teamsPlans", names(plans, LicenseCoversTeamsAndExchange::isTeams))
                .detail("exchangePlans", names(plans, LicenseCoversTeamsAndExchange::isExchange))
                .detail("files", plans.source().files());
        return plans.ownerAssumed() ? Owners.assumed(finding, question, plans.source()) : finding;
    }

    private static Finding judge(String service, ServicePlans plans, Predicate<Plan> fitting, Status without) {
        List<Plan> found = plans.all().stream().filter(fitting).toList();
        if (found.stream().anyMatch(plan -> isStatus(plan, "Success"))) {
            return Finding.pass("The licenses hold a plan of %s that is switched on", service);
        }
        if (!plans.complete()) {
            return Finding.inconclusive(
                            "The export does not tell all service plans, and none of those it tells is one of %s that is"
                                    + " switched on",
                            service)
                    .remedy(Remedy.instruction(
                            "Export the licenses with Get-MgUserLicenseDetail and Export-Clixml -Depth 5:"
                                    + " the plans are objects, which other forms leave out."));
        }
        if (found.stream()
                .anyMatch(plan -> plan.status().toLowerCase(Locale.ROOT).startsWith("pending"))) {
            return Finding.warn("The plan of %s is still being set up", service);
        }
        return Finding.of(
                        without,
                        found.isEmpty()
                                ? "None of the user's licenses holds a plan of %s"
                                : "The plan of %s in the user's licenses is switched off",
                        service)
                .remedy(Remedy.instruction(
                                "In the Microsoft 365 admin center, under Users, Active users, Licenses and apps,"
                                        + " give the user a license with " + service
                                        + " and leave that app switched on. It can take a day to work.")
                        .link("https://learn.microsoft.com/microsoft-365/admin/manage/assign-licenses-to-users"));
    }

    /** The worse one first; what is healthy is not mentioned beside what is not. */
    private static Finding worse(Finding one, Finding other) {
        List<Status> order = List.of(Status.FAIL, Status.INCONCLUSIVE, Status.WARN, Status.PASS);
        boolean swap = order.indexOf(other.status()) < order.indexOf(one.status());
        Finding first = swap ? other : one;
        Finding second = swap ? one : other;
        if (first.status() == Status.PASS) {
            return Finding.pass("The user's licenses hold plans of Teams and Exchange that are switched on");
        }
        String more = second.status() == Status.PASS ? "" : "; besides: " + second.summary();
        return Finding.of(first.status(), "%s%s", first.summary(), more)
                .remedies(Stream.concat(first.remedies().stream(), second.remedies().stream())
                        .distinct()
                        .toList());
    }

    private static boolean isTeams(Plan plan) {
        String name = plan.name().toUpperCase(Locale.ROOT);
        return name.equals("TEAMS1") || name.startsWith("TEAMS_GOV") || name.startsWith("TEAMS_AR_");
    }

    private static boolean isExchange(Plan plan) {
        String name = plan.name().toUpperCase(Locale.ROOT);
        return name.startsWith("EXCHANGE_S_") && NO_MAILBOX.stream().noneMatch(name::startsWith);
    }

    private static boolean isStatus(Plan plan, String status) {
        return plan.status().equalsIgnoreCase(status);
    }

    private static List<String> names(ServicePlans plans, Predicate<Plan> fitting) {
        return plans.all().stream()
                .filter(fitting)
                .map(plan -> plan.name() + " (" + plan.status() + ")")
                .distinct()
                .toList();
    }
}
