import io.github.teamsexchange.check.Check;
import io.github.teamsexchange.check.Probe;
import io.github.teamsexchange.delegation.CalendarPermissionsProbe;
import io.github.teamsexchange.delegation.DelegateEntriesProbe;
import io.github.teamsexchange.delegation.DelegateMayEditCalendar;
import io.github.teamsexchange.delegation.DelegateMaySendOnBehalf;
import io.github.teamsexchange.delegation.EwsCalendarPermissionsProbe;
import io.github.teamsexchange.delegation.KnownRecipientsProbe;
import io.github.teamsexchange.delegation.OutlookNamesDelegate;
import io.github.teamsexchange.delegation.SendOnBehalfProbe;

/** The article's steps about delegation. */
module io.github.teamsexchange.delegation {
    requires transitive io.github.teamsexchange.autodiscover;
    requires transitive io.github.teamsexchange.connectors;
    requires transitive io.github.teamsexchange.core;
    requires static org.jspecify;

    exports io.github.teamsexchange.delegation.facts;

    provides Check with
            DelegateMayEditCalendar,
            DelegateMaySendOnBehalf,
            OutlookNamesDelegate;
    provides Probe with
            CalendarPermissionsProbe,
            EwsCalendarPermissionsProbe,
            SendOnBehalfProbe,
            DelegateEntriesProbe,
            KnownRecipientsProbe;
}
