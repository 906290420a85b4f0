package io.github.teamsexchange.ewspolicy;

import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.IssueType;
import io.github.teamsexchange.connectors.exports.EntryList;
import io.github.teamsexchange.ewspolicy.facts.OnlineOrganizationEws;
import java.time.Instant;

/**
 * Judges Exchange Online's switch and ids by the date, as for a mailbox in Exchange Online.
 *
 * @param asOf the date
 * @param issue only the calendar's application id is known to matter
 * @param cloud whether the mailbox is in Exchange Online, where that id decides
 */
record RetirementJudge(Instant asOf, IssueType issue, boolean cloud) {

    Finding judge(OnlineOrganizationEws online) {
        if (Retirement.isOver(asOf)) {
            return Finding.fail("Exchange Online has shut EWS down for good on %s", Retirement.day(Retirement.SHUTDOWN))
                    .remedy(Retirement.over());
        }
        return switch (online.enabled()) {
            case FALSE ->
                Finding.fail("EWS is switched off in Exchange Online: EwsEnabled is False")
                        .remedy(Retirement.switchOn());
            case NULL -> notSet();
            case TRUE ->
                switchedOn(online.allowedAppIds())
                        .detail("allowedAppIds", online.allowedAppIds().entries());
            case NOT_EXPORTED ->
                Finding.inconclusive("The export of Exchange Online leaves out EwsEnabled")
                        .remedy(Retirement.export());
            case UNREADABLE ->
                Finding.inconclusive("The EwsEnabled of Exchange Online is neither true, false nor null")
                        .remedy(Retirement.export());
        };
    }

    private Finding notSet() {
        String day = Retirement.day(Retirement.DISABLEMENT);
        if (Retirement.disablementHasBegun(asOf)) {
            return Finding.warn(
                            "EWS is probably blocked in Exchange Online: EwsEnabled is not set, which Microsoft has been"
                                    + " turning into False since %s",
                            day)
                    .remedy(Retirement.switchOn())
                    .remedy(Retirement.export());
        }
        if (Retirement.disablementIsNear(asOf)) {
            return Finding.warn(
                            "Exchange Online serves EWS, but EwsEnabled is not set, which Microsoft turns into False from"
                                    + " %s on",
                            day)
                    .remedy(Retirement.switchOn());
        }
        return Finding.pass("Exchange Online serves EWS; EwsEnabled must be set before %s", day);
    }

    private Finding switchedOn(EntryList ids) {
        boolean listsTeams = ids.entries().contains(TeamsAgents.TEAMS_APP_ID);
        if (teamsIdDecides() && !listsTeams && (ids.isUnknown() || ids.state() == EntryList.State.CUT_SHORT)) {
            return Finding.inconclusive("EWS is switched on in Exchange Online, but the export does not show all of"
                            + " EwsAllowedAppIDs, so it cannot be told whether Teams may use it")
                    .remedy(Retirement.export());
        }
        if (teamsIdDecides() && !listsTeams && !ids.holdsNothing()) {
            return Finding.fail("EwsAllowedAppIDs of Exchange Online leaves out Teams (%s)", TeamsAgents.TEAMS_APP_ID)
                    .remedy(Retirement.admitTeams());
        }
        if (Retirement.shutdownIsNear(asOf)) {
            return Finding.warn(
                            "Exchange Online serves EWS until %s and no longer", Retirement.day(Retirement.SHUTDOWN))
                    .remedy(Retirement.moveOn());
        }
        if (ids.entries().isEmpty() && Retirement.disablementIsNear(asOf)) {
            return Finding.warn(
                            "EWS is switched on in Exchange Online, but the export shows no EwsAllowedAppIDs, on which it"
                                    + " depends from %s on",
                            Retirement.day(Retirement.DISABLEMENT))
                    .remedy(Retirement.export());
        }
        return Finding.pass("Exchange Online serves EWS until %s", Retirement.day(Retirement.SHUTDOWN));
    }

    private boolean teamsIdDecides() {
        return issue == IssueType.CALENDAR_APP && cloud;
    }
}
