package io.github.teamsexchange.delegation;

import io.github.teamsexchange.autodiscover.facts.EwsAddress;
import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.NotObserved;
import io.github.teamsexchange.check.Probe;
import io.github.teamsexchange.check.ProbeSpec;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.connectors.ews.CalendarFolder;
import io.github.teamsexchange.connectors.ews.EwsAnswer;
import io.github.teamsexchange.connectors.exports.EntryList;
import io.github.teamsexchange.delegation.facts.CalendarPermissions;
import io.github.teamsexchange.delegation.facts.CalendarPermissions.Entry;
import io.github.teamsexchange.delegation.facts.CalendarPermissions.Holder;
import io.github.teamsexchange.delegation.facts.Identity;
import io.github.teamsexchange.port.Ports;
import io.github.teamsexchange.port.Side;
import java.util.List;
import java.util.Optional;

/** Where no export tells, asks EWS who may do what with a mailbox's calendar. */
@ProbeSpec(fact = CalendarPermissions.class, needs = EwsAddress.class, rank = 1)
public final class EwsCalendarPermissionsProbe implements Probe<CalendarPermissions> {

    /** Made by the service loader. */
    public EwsCalendarPermissionsProbe() {}

    @Override
    public CalendarPermissions collect(Question question, Evidence evidence, Ports ports)
            throws NotObserved, InterruptedException {
        if (NoDelegate.named(question).isPresent()) {
            throw NotObserved.notDerivable("no delegate is named");
        }
        EwsAddress ews = evidence.get(EwsAddress.class);
        EwsAnswer<CalendarFolder> answer =
                ews.client(question, ports.http()).calendar(question.mailbox().address());
        boolean online = ews.isOnline(question);
        if (!(answer instanceof EwsAnswer.Given<CalendarFolder> given)) {
            throw EwsRefusal.of(answer, ews.url(), online);
        }
        return new CalendarPermissions(
                given.value().name().orElse(CalendarName.ENGLISH),
                given.value().permissions().stream()
                        .map(EwsCalendarPermissionsProbe::entry)
                        .toList(),
                online ? Side.EXCHANGE_ONLINE : Side.ON_PREMISES,
                Optional.empty(),
                List.of());
    }

    /** A custom level is shown by its single rights. */
    private static Entry entry(CalendarFolder.Permission permission) {
        boolean custom = permission.level().equalsIgnoreCase("Custom");
        return new Entry(
                holder(permission.user()),
                identity(permission.user()),
                EntryList.complete(custom ? rights(permission) : List.of(permission.level())),
                List.of());
    }

    /** What may be seen of free and busy alone is no right to an item. */
    private static List<String> rights(CalendarFolder.Permission permission) {
        return permission.rights().isEmpty() ? List.of("None") : permission.rights();
    }

    private static Holder holder(CalendarFolder.User user) {
        return user.distinguished()
                .map(name -> name.equals("Default") ? Holder.EVERYBODY : Holder.STRANGERS)
                .orElse(Holder.SOMEBODY);
    }

    private static Identity identity(CalendarFolder.User user) {
        return Identity.ofKnown(
                List.of(user.distinguished(), user.address(), user.displayName()), "(nobody in particular)");
    }
}
