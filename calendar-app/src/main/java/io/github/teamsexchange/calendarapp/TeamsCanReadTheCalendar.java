package io.github.teamsexchange.calendarapp;

import io.github.teamsexchange.autodiscover.facts.MailboxLocation;
import io.github.teamsexchange.autodiscover.facts.RoutingAttempt;
import io.github.teamsexchange.calendarapp.facts.CalendarReading;
import io.github.teamsexchange.check.ArticleStep;
import io.github.teamsexchange.check.Check;
import io.github.teamsexchange.check.CheckKind;
import io.github.teamsexchange.check.CheckSpec;
import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.Question;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * The way that Teams' back end takes leads to the calendar: Autodiscover V2, the EWS address it gives, a calendar view
 * (article, calendar step 5). It is walked with the identity that was supplied, not with Teams' own.
 */
@CheckSpec(
        id = "calendar-app.mailbox-access",
        title = "The calendar can be read the way Teams does",
        steps = ArticleStep.CALENDAR_5,
        needs = {CalendarReading.class, RoutingAttempt.class},
        wants = MailboxLocation.class,
        judges = CalendarReading.class,
        kind = CheckKind.END_TO_END)
public final class TeamsCanReadTheCalendar implements Check {

    /** Made by the service loader. */
    public TeamsCanReadTheCalendar() {}

    @Override
    public Finding examine(Question question, Evidence evidence) {
        CalendarReading reading = evidence.get(CalendarReading.class);
        List<String> hops = new ArrayList<>(evidence.get(RoutingAttempt.class).hops().stream()
                .map(URI::toString)
                .toList());
        hops.add(reading.ews().toString());
        return new ReadingJudge(question, reading).judge().detail("hops", hops);
    }
}
