package io.github.teamsexchange.calendarapp;

import io.github.teamsexchange.calendarapp.facts.CalendarReading;
import io.github.teamsexchange.calendarapp.facts.CalendarReading.Answered;
import io.github.teamsexchange.calendarapp.facts.CalendarReading.Malformed;
import io.github.teamsexchange.calendarapp.facts.CalendarReading.Read;
import io.github.teamsexchange.calendarapp.facts.CalendarReading.Refused;
import io.github.teamsexchange.calendarapp.facts.CalendarReading.Unreached;
import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.check.Remedy;
import io.github.teamsexchange.check.Shown;
import io.github.teamsexchange.check.Status;
import java.util.List;
import java.util.Set;

/**
 * Judges what came of reading a calendar.
 *
 * @param question what is asked
 * @param reading what came of it
 */
record ReadingJudge(Question question, CalendarReading reading) {

    /** EWS's ways of saying that the mailbox is not there; what else it says is about who asks, or passes. */
    private static final Set<String> NOT_THERE = Set.of("ErrorNonExistentMailbox");

    private static final Set<String> PASSING = Set.of(
            "ErrorServerBusy",
            "ErrorMailboxStoreUnavailable",
            "ErrorTimeoutExpired",
            "ErrorMailboxFailover",
            "ErrorMailboxMoveInProgress",
            "ErrorInternalServerTransientError",
            "ErrorADUnavailable");

    Finding judge() {
        if (reading.result() instanceof Read read) {
            return read(read);
        } else if (reading.result() instanceof Refused refused) {
            return refused(refused);
        } else if (reading.result() instanceof Answered answered) {
            return answered(answered).detail("httpStatus", answered.status());
        } else if (reading.result() instanceof Malformed malformed) {
            return Finding.of(
                            question.vantage().weighAnswer(),
                            "%s answers Teams' question with something that cannot be read: %s",
                            reading.ews(),
                            malformed.what())
                    .remedy(ReadingRemedies.passThrough(reading.ews()));
        }
        return unreached((Unreached) reading.result());
    }

    private Finding read(Read read) {
        return Finding.pass(
                        "The calendar of %s can be read at %s with the supplied identity (%s)",
                        question.mailbox().address(),
                        reading.ews(),
                        read.scheme().isEmpty() ? "none was asked for" : read.scheme())
                .detail("events", read.events());
    }

    private Finding refused(Refused refused) {
        String said = refused.code() + (refused.message().isEmpty() ? "" : ": " + Shown.quoted(refused.message()));
        Finding finding;
        if (NOT_THERE.contains(refused.code())) {
            finding = Finding.fail(
                            "%s has no mailbox %s (%s)",
                            reading.ews(), question.mailbox().address(), said)
                    .remedy(ReadingRemedies.elsewhere(question.mailbox()));
        } else if (PASSING.contains(refused.code())) {
            finding = Finding.inconclusive("%s could not answer just now (%s)", reading.ews(), said)
                    .remedy(Remedy.instruction("Run the diagnosis again in a few minutes."));
        } else {
            finding = Finding.inconclusive(
                            "%s does not open the calendar of %s to the supplied identity (%s)",
                            reading.ews(), question.mailbox().address(), said)
                    .remedy(ReadingRemedies.credentials(reading.ews(), question));
        }
        return finding.detail("responseCode", refused.code());
    }

    private Finding answered(Answered answered) {
        return switch (answered.status()) {
            case 401 -> signIn(answered);
            case 403 -> forbidden(answered);
            case 429, 502, 503, 504 ->
                Finding.inconclusive("%s could not answer just now (HTTP %d)", reading.ews(), answered.status())
                        .remedy(Remedy.instruction("Run the diagnosis again in a few minutes."));
            default ->
                Finding.of(
                                question.vantage().weighAnswer(),
                                "%s answers Teams' question with %d%s instead of a calendar",
                                reading.ews(),
                                answered.status(),
                                answered.server().html() ? " and a web page" : "")
                        .remedy(ReadingRemedies.passThrough(reading.ews()));
        };
    }

    private Finding signIn(Answered answered) {
        if (answered.signedIn()) {
            return Finding.inconclusive("%s refuses the supplied credentials (401)", reading.ews())
                    .remedy(ReadingRemedies.credentials(reading.ews(), question));
        }
        return Finding.inconclusive(
                        "The way leads to %s, which wants a sign-in (401)%s, and no credentials were supplied that may be sent"
                                + " there in a way it offers",
                        reading.ews(),
                        answered.server().isExchange() ? "" : "; nothing shows that it is Exchange who asks for it")
                .remedy(ReadingRemedies.credentials(reading.ews(), question));
    }

    private Finding forbidden(Answered answered) {
        String reason =
                answered.policyReason().map(text -> ": " + Shown.quoted(text)).orElse("");
        boolean exchange = answered.server().isExchange();
        return Finding.of(
                        question.vantage().weighAnswer(),
                        exchange
                                ? "Exchange at %s refuses Teams' calendar service with 403%s, as it does when EWS is switched off or"
                                        + " closed to Teams' agent"
                                : "%s refuses Teams' calendar service with 403%s, as a device does that filters by path, agent or"
                                        + " address",
                        reading.ews(),
                        reason)
                .remedies(
                        exchange
                                ? ReadingRemedies.policies(question.mailbox())
                                : List.of(ReadingRemedies.passThrough(reading.ews())));
    }

    private Finding unreached(Unreached unreached) {
        Status status = question.vantage().weigh(unreached.failure());
        return Finding.of(
                        status,
                        "%s, where Teams is sent, cannot be reached: %s",
                        reading.ews(),
                        unreached.failure().detail())
                .detail("obstacle", unreached.failure().kind().name())
                .remedy(ReadingRemedies.unreached(status, reading.ews(), question.vantage()));
    }
}
