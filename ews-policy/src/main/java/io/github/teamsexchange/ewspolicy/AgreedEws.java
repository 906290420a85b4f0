package io.github.teamsexchange.ewspolicy;

import io.github.teamsexchange.check.NotObserved;
import io.github.teamsexchange.connectors.exports.Agreement;
import io.github.teamsexchange.connectors.exports.EntryList;
import io.github.teamsexchange.ewspolicy.facts.AccessPolicy;
import io.github.teamsexchange.ewspolicy.facts.EwsEnabled;
import io.github.teamsexchange.ewspolicy.facts.EwsSettings;
import io.github.teamsexchange.port.ExportedObject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The EWS settings that several exports of one subject tell together.
 *
 * @param agreement the exports
 */
record AgreedEws(Agreement agreement) {

    AgreedEws(List<ExportedObject> objects) {
        this(new Agreement(objects));
    }

    EwsSettings settings() throws NotObserved {
        return new EwsSettings(
                enabled(),
                agreement.on(
                        "EwsApplicationAccessPolicy", o -> EwsExport.settings(o).policy(), AgreedEws::policies),
                agreement.on("EwsAllowList", o -> EwsExport.settings(o).allowList(), AgreedEws::lists),
                agreement.on("EwsBlockList", o -> EwsExport.settings(o).blockList(), AgreedEws::lists));
    }

    EwsEnabled enabled() throws NotObserved {
        return agreement.on("EwsEnabled", EwsExport::enabled, AgreedEws::switches);
    }

    EntryList appIds() throws NotObserved {
        return agreement.on("EwsAllowedAppIDs", AppIds::read, AgreedEws::idLists);
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
