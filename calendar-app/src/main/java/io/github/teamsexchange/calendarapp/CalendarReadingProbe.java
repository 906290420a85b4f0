package io.github.teamsexchange.calendarapp;

import io.github.teamsexchange.autodiscover.facts.AnsweringServer;
import io.github.teamsexchange.autodiscover.facts.EwsAddress;
import io.github.teamsexchange.autodiscover.facts.RoutingAttempt;
import io.github.teamsexchange.calendarapp.facts.CalendarReading;
import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.NotObserved;
import io.github.teamsexchange.check.Probe;
import io.github.teamsexchange.check.ProbeSpec;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.connectors.ews.CalendarEvent;
import io.github.teamsexchange.connectors.ews.EwsAnswer;
import io.github.teamsexchange.port.HttpOutcome;
import io.github.teamsexchange.port.Ports;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Reads a day of the calendar on the way that Teams' back end takes: where Autodiscover V2 sends it, and nowhere else,
 * under the agent of Teams' calendar service.
 */
@ProbeSpec(fact = CalendarReading.class, needs = RoutingAttempt.class)
public final class CalendarReadingProbe implements Probe<CalendarReading> {

    /**
     * The calendar service's agent first, so that Exchange's lists treat us alike; then who we are (protocols §2.3).
     */
    private static final String AGENT = "SkypeSpaces/1.0a$*+ (TeamsExchangeDiagnostics)";

    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    /** Made by the service loader. */
    public CalendarReadingProbe() {}

    @Override
    public CalendarReading collect(Question question, Evidence evidence, Ports ports)
            throws NotObserved, InterruptedException {
        if (!(evidence.get(RoutingAttempt.class).ending() instanceof RoutingAttempt.Address address)) {
            throw NotObserved.notDerivable("Autodiscover V2 gives Teams no EWS address for "
                    + question.mailbox().address());
        }
        EwsAddress ews = new EwsAddress(address.url());
        Instant now = question.asOf();
        EwsAnswer<List<CalendarEvent>> answer = ews.client(question, ports.http())
                .agent(AGENT)
                .events(question.mailbox().address(), now.minus(HALF_A_DAY), now.plus(HALF_A_DAY));
        return new CalendarReading(ews.url(), result(answer));
    }

    private static CalendarReading.Result result(EwsAnswer<List<CalendarEvent>> answer) {
        if (answer instanceof EwsAnswer.Given<List<CalendarEvent>> given) {
            return new CalendarReading.Read(given.value().size(), given.scheme());
        } else if (answer instanceof EwsAnswer.Coded<?> coded) {
            return new CalendarReading.Refused(coded.code(), coded.message());
        } else if (answer instanceof EwsAnswer.NotEws<?> other) {
            return answered(other.answer());
        } else if (answer instanceof EwsAnswer.Malformed<?> malformed) {
            return new CalendarReading.Malformed(malformed.what());
        }
        return new CalendarReading.Unreached(((EwsAnswer.Unreached<?>) answer).failure());
    }

    private static CalendarReading.Answered answered(HttpOutcome.Answered answer) {
        return new CalendarReading.Answered(
                answer.status(),
                AnsweringServer.of(answer),
                answer.authorizedBy().isPresent(),
                answer.header("X-EWS-Policy-Reason"));
    }
}
