package io.github.teamsexchange.ewspolicy;

import io.github.teamsexchange.connectors.exports.EntryList;
import io.github.teamsexchange.ewspolicy.facts.AccessPolicy;
import io.github.teamsexchange.ewspolicy.facts.EwsEnabled;
import io.github.teamsexchange.ewspolicy.facts.EwsSettings;
import io.github.teamsexchange.port.ExportedObject;
import io.github.teamsexchange.port.ExportedValue;
import java.util.Locale;

/** Reads EWS settings off one exported object. */
final class EwsExport {

    private EwsExport() {}

    static EwsSettings settings(ExportedObject object) {
        return new EwsSettings(
                enabled(object),
                object.value("EwsApplicationAccessPolicy")
                        .map(EwsExport::policy)
                        .orElseGet(() -> new AccessPolicy(AccessPolicy.Kind.NOT_EXPORTED, "")),
                EntryList.read(object.value("EwsAllowList")),
                EntryList.read(object.value("EwsBlockList")));
    }

    static EwsEnabled enabled(ExportedObject object) {
        return object.value("EwsEnabled").map(EwsExport::enabled).orElse(EwsEnabled.NOT_EXPORTED);
    }

    private static EwsEnabled enabled(ExportedValue value) {
        if (value instanceof ExportedValue.Flag flag) {
            return flag.value() ? EwsEnabled.TRUE : EwsEnabled.FALSE;
        }
        return switch (value.line().map(EwsExport::word).orElse("?")) {
            case "" -> EwsEnabled.NULL;
            case "true", "$true" -> EwsEnabled.TRUE;
            case "false", "$false" -> EwsEnabled.FALSE;
            default -> EwsEnabled.UNREADABLE;
        };
    }

    private static AccessPolicy policy(ExportedValue value) {
        String text = value.line().orElseGet(() -> "a value that is no word");
        return new AccessPolicy(policyKind(word(text)), text.strip());
    }

    /** An enum that lost its name is not decoded: which number is which policy is documented nowhere. */
    private static AccessPolicy.Kind policyKind(String word) {
        return switch (word) {
            case "" -> AccessPolicy.Kind.NOT_SET;
            case "enforceallowlist" -> AccessPolicy.Kind.ENFORCE_ALLOW_LIST;
            case "enforceblocklist" -> AccessPolicy.Kind.ENFORCE_BLOCK_LIST;
            default -> AccessPolicy.Kind.UNKNOWN;
        };
    }

    private static String word(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
