package io.github.teamsexchange.ewspolicy;

import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.connectors.exports.EntryList;

/** What to say of a list that counts but of which nothing is known. */
final class UnknownList {

    private UnknownList() {}

    static Finding finding(EwsLevel level, String property, EntryList list) {
        String what = list.state() == EntryList.State.NOT_EXPORTED
                ? "the export leaves out %s, which is enforced"
                : "the export's %s, which is enforced, cannot be told apart into its entries";
        return Finding.inconclusive(what, property).remedy(level.export());
    }
}
