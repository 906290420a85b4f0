package io.github.teamsexchange.ewspolicy;

import io.github.teamsexchange.check.Absence;
import io.github.teamsexchange.check.NotObserved;
import io.github.teamsexchange.check.Obstacle;
import io.github.teamsexchange.ewspolicy.facts.AccessPolicy;
import io.github.teamsexchange.ewspolicy.facts.EntryList;
import io.github.teamsexchange.ewspolicy.facts.EwsEnabled;
import io.github.teamsexchange.ewspolicy.facts.EwsSettings;
import io.github.teamsexchange.port.ExportedObject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Several exports of one subject. One may tell what another leaves out or cuts short; where two tell different things,
 * there is no saying which one holds (contract §6).
 *
 * @param objects at least one
 */
record Agreement(List<ExportedObject> objects) {

    /** Puts two readings of one property together; empty if they contradict each other. */
    private interface Union<T> {
        Optional<T> of(T one, T other);
    }

    EwsSettings settings() throws NotObserved {
        return new EwsSettings(
                enabled(),
                agreed("EwsApplicationAccessPolicy", o -> EwsExport.settings(o).policy(), Agreement::policies),
                agreed("EwsAllowList", o -> EwsExport.settings(o).allowList(), Agreement::lists),
                agreed("EwsBlockList", o -> EwsExport.settings(o).blockList(), Agreement::lists));
    }

    EwsEnabled enabled() throws NotObserved {
        return agreed("EwsEnabled", EwsExport::enabled, Agreement::switches);
    }

    EntryList appIds() throws NotObserved {
        return agreed("EwsAllowedAppIDs", AppIds::read, Agreement::idLists);
    }

    private <T> T agreed(String property, Function<ExportedObject, T> read, Union<T> union) throws NotObserved {
        T agreed = read.apply(objects.get(0));
        for (ExportedObject next : objects.subList(1, objects.size())) {
            T reading = read.apply(next);
            agreed = union.of(agreed, reading).orElseThrow(() -> contradiction(property, reading, next, read, union));
        }
        return agreed;
    }

    private <T> NotObserved contradiction(
            String property, T reading, ExportedObject object, Function<ExportedObject, T> read, Union<T> union) {
        String other = objects.stream()
                .filter(o -> union.of(read.apply(o), reading).isEmpty())
                .findFirst()
                .orElse(objects.get(0))
                .file();
        String explanation = other.equals(object.file())
                ? "Two objects in " + other + " contradict each other about " + property
                : other + " and " + object.file() + " contradict each other about " + property;
        return new NotObserved(new Absence(
                Obstacle.CONTRADICTORY, explanation, "Keep only the export that shows how it is now, and run again"));
    }

    private static Optional<EwsEnabled> switches(EwsEnabled one, EwsEnabled other) {
        if (one == EwsEnabled.NOT_EXPORTED || one == EwsEnabled.UNREADABLE) {
            return Optional.of(other == EwsEnabled.NOT_EXPORTED ? one : other);
        }
        boolean otherTells = other != EwsEnabled.NOT_EXPORTED && other != EwsEnabled.UNREADABLE;
        return otherTells && one != other ? Optional.empty() : Optional.of(one);
    }

    private static Optional<AccessPolicy> policies(AccessPolicy one, AccessPolicy other) {
        if (!tells(one)) {
            return Optional.of(other.kind() == AccessPolicy.Kind.NOT_EXPORTED ? one : other);
        }
        return tells(other) && one.kind() != other.kind() ? Optional.empty() : Optional.of(one);
    }

    private static boolean tells(AccessPolicy policy) {
        return policy.kind() != AccessPolicy.Kind.NOT_EXPORTED && policy.kind() != AccessPolicy.Kind.UNKNOWN;
    }

    private static Optional<EntryList> lists(EntryList one, EntryList other) {
        if (one.isUnknown()) {
            return Optional.of(other.state() == EntryList.State.NOT_EXPORTED ? one : other);
        }
        if (other.isUnknown() || (one.holdsNothing() && other.holdsNothing())) {
            return Optional.of(one);
        }
        if (one.state() == EntryList.State.CUT_SHORT && other.state() == EntryList.State.CUT_SHORT) {
            List<String> shown = Stream.concat(one.entries().stream(), other.entries().stream())
                    .distinct()
                    .toList();
            return Optional.of(new EntryList(EntryList.State.CUT_SHORT, shown));
        }
        if (isShownBy(other, one)) {
            return Optional.of(one);
        }
        return isShownBy(one, other) ? Optional.of(other) : Optional.empty();
    }

    /** Tells whether the whole list shows all that the other one shows; unless that one was cut short, also no more. */
    private static boolean isShownBy(EntryList other, EntryList whole) {
        Set<String> all = new HashSet<>(whole.entries());
        boolean cutShort = other.state() == EntryList.State.CUT_SHORT;
        return whole.state() != EntryList.State.CUT_SHORT
                && (cutShort ? all.containsAll(other.entries()) : all.equals(new HashSet<>(other.entries())));
    }

    /** A cmdlet that was not told to retrieve the ids shows none: showing none contradicts nothing. */
    private static Optional<EntryList> idLists(EntryList one, EntryList other) {
        if (one.isUnknown() || other.isUnknown()) {
            return lists(one, other);
        }
        if (one.holdsNothing()) {
            return Optional.of(other);
        }
        return other.holdsNothing() ? Optional.of(one) : lists(one, other);
    }
}
