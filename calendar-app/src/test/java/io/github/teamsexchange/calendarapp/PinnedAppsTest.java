package io.github.teamsexchange.calendarapp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.teamsexchange.connectors.exports.EntryList;
import io.github.teamsexchange.connectors.exports.EntryList.State;
import io.github.teamsexchange.port.ExportedValue;
import io.github.teamsexchange.port.ExportedValue.Items;
import io.github.teamsexchange.port.ExportedValue.Structure;
import io.github.teamsexchange.port.ExportedValue.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The shapes of protocols §6.1 and evidence-forms. */
class PinnedAppsTest {

    private static final String CHAT = "86fcd49b-61a2-4701-b771-54728cd291fb";
    private static final String CALENDAR = "ef56c0de-36fc-4ef8-b417-3d82ba9d073c";

    @Test
    void readsObjectsTextsAndBareIds() {
        assertEquals(
                EntryList.complete(List.of(CHAT, CALENDAR, CALENDAR)),
                PinnedApps.read(Optional.of(new Items(
                        List.of(
                                new Text("Id=" + CHAT + ";Order=1"),
                                new Structure(
                                        Optional.empty(),
                                        Map.of("Id", new Text(CALENDAR.toUpperCase(java.util.Locale.ROOT)))),
                                new Text(CALENDAR)),
                        false))));
        assertEquals(
                EntryList.complete(List.of(CHAT)), PinnedApps.read(Optional.of(new Text("Id=" + CHAT + ";Order=1"))));
    }

    @Test
    void keepsApartWhatIsEmptyMissingCutAndLost() {
        assertEquals(
                State.COMPLETE,
                PinnedApps.read(Optional.of(new Items(List.of(), false))).state());
        assertEquals(
                State.NULL,
                PinnedApps.read(Optional.of(new ExportedValue.Null())).state());
        assertEquals(State.NOT_EXPORTED, PinnedApps.read(Optional.empty()).state());
        assertEquals(
                State.CUT_SHORT,
                PinnedApps.read(Optional.of(new Items(List.of(new Text(CHAT)), true)))
                        .state());
        assertEquals(
                State.UNREADABLE,
                PinnedApps.read(Optional.of(new ExportedValue.Lost("a type's name")))
                        .state());
        assertEquals(
                State.UNREADABLE,
                PinnedApps.read(Optional.of(new Items(List.of(new Text("Microsoft.Teams.PinnedApp")), false)))
                        .state());
    }

    /** An export that was cut in depth joins all items in one text; how many there were nobody knows. */
    @Test
    void takesSeveralIdsInOneTextForNothing() {
        assertEquals(
                State.UNREADABLE,
                PinnedApps.read(Optional.of(new Text(CHAT + " " + CALENDAR))).state());
    }

    @Test
    void whatTellsLessContradictsNothing() {
        EntryList whole = EntryList.complete(List.of(CHAT, CALENDAR));
        EntryList cut = new EntryList(State.CUT_SHORT, List.of(CHAT));
        assertEquals(Optional.of(whole), PinnedApps.union(whole, cut));
        assertEquals(Optional.of(whole), PinnedApps.union(cut, whole));
        assertEquals(Optional.of(cut), PinnedApps.union(EntryList.without(State.NOT_EXPORTED), cut));
        assertEquals(Optional.empty(), PinnedApps.union(whole, EntryList.complete(List.of(CHAT))));
    }
}
