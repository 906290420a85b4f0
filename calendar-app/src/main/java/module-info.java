import io.github.teamsexchange.calendarapp.AppSetupPoliciesProbe;
import io.github.teamsexchange.calendarapp.CalendarAppIsPinned;
import io.github.teamsexchange.calendarapp.CalendarReadingProbe;
import io.github.teamsexchange.calendarapp.CoexistenceAllowsMeetings;
import io.github.teamsexchange.calendarapp.LicenseCoversTeamsAndExchange;
import io.github.teamsexchange.calendarapp.ServicePlansProbe;
import io.github.teamsexchange.calendarapp.TeamsCanReadTheCalendar;
import io.github.teamsexchange.calendarapp.TeamsUserProbe;
import io.github.teamsexchange.calendarapp.UpgradePoliciesProbe;
import io.github.teamsexchange.check.Check;
import io.github.teamsexchange.check.Probe;

/** The article's steps about the Teams Calendar app. */
module io.github.teamsexchange.calendarapp {
    requires transitive io.github.teamsexchange.autodiscover;
    requires transitive io.github.teamsexchange.connectors;
    requires transitive io.github.teamsexchange.core;
    requires static org.jspecify;

    exports io.github.teamsexchange.calendarapp.facts;

    provides Check with
            CalendarAppIsPinned,
            CoexistenceAllowsMeetings,
            LicenseCoversTeamsAndExchange,
            TeamsCanReadTheCalendar;
    provides Probe with
            TeamsUserProbe,
            AppSetupPoliciesProbe,
            UpgradePoliciesProbe,
            ServicePlansProbe,
            CalendarReadingProbe;
}
