package io.github.teamsexchange.lab.deployment;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Reads what is in a mailbox; what is not told is as in a new one. */
final class ContentsReader {

    private final Optional<JsonPart> part;
    private final WorkingHours hours;
    private final Moments moments;

    ContentsReader(Optional<JsonPart> part, Moments moments) {
        this.part = part.map(contents -> contents.only(
                "displayName", "workingHours", "calendar", "automaticReplies", "delegates", "fullAccess"));
        this.hours = member("workingHours").map(ContentsReader::hours).orElse(WorkingHours.USUAL);
        this.moments = moments.in(hours.zone().zone());
    }

    MailboxContents read(String address) {
        return new MailboxContents(
                member("displayName").map(JsonPart::text).orElse(address.substring(0, address.indexOf('@'))),
                hours,
                member("calendar").map(new CalendarReader(moments)::read).orElse(CalendarPlan.EMPTY),
                member("automaticReplies").map(this::replies).orElseGet(this::noReplies),
                member("delegates").map(DelegatesReader::read).orElse(Delegates.NONE),
                member("fullAccess").map(JsonPart::texts).orElse(List.of()));
    }

    private Optional<JsonPart> member(String name) {
        return part.flatMap(contents -> contents.optional(name));
    }

    private AutomaticReplies replies(JsonPart replies) {
        replies.only("state", "audience", "start", "end", "internal", "external");
        AutomaticReplies none = noReplies();
        return new AutomaticReplies(
                replies.required("state").word(AutomaticReplies.State.class),
                replies.optional("audience")
                        .map(audience -> audience.word(AutomaticReplies.Audience.class))
                        .orElse(none.audience()),
                replies.optional("start").map(moments::instant).orElse(none.start()),
                replies.optional("end").map(moments::instant).orElse(none.end()),
                replies.optional("internal").map(JsonPart::text).orElse(none.internal()),
                replies.optional("external").map(JsonPart::text).orElse(none.external()));
    }

    /** Exchange shows a schedule of one day where there is none. */
    private AutomaticReplies noReplies() {
        return new AutomaticReplies(
                AutomaticReplies.State.DISABLED,
                AutomaticReplies.Audience.ALL,
                moments.now(),
                moments.now().plus(Duration.ofDays(1)),
                "",
                "");
    }

    private static WorkingHours hours(JsonPart hours) {
        hours.only("timeZone", "days", "start", "end");
        WorkingHours usual = WorkingHours.USUAL;
        return new WorkingHours(
                hours.optional("timeZone").map(ContentsReader::zone).orElse(usual.zone()),
                hours.optional("days").map(ContentsReader::days).orElse(usual.days()),
                hours.optional("start").map(Moments::time).orElse(usual.start()),
                hours.optional("end").map(Moments::time).orElse(usual.end()));
    }

    private static WindowsZone zone(JsonPart zone) {
        return WindowsZone.of(zone.text())
                .orElseThrow(() -> zone.wrong("'" + zone.text() + "' is no time zone that the lab knows"));
    }

    private static List<DayOfWeek> days(JsonPart days) {
        return days.items().stream().map(day -> day.word(DayOfWeek.class)).toList();
    }
}
