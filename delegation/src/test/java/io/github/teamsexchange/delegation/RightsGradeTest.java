package io.github.teamsexchange.delegation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.teamsexchange.check.Edition;
import io.github.teamsexchange.connectors.exports.EntryList;
import io.github.teamsexchange.connectors.exports.EntryList.State;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The grades of contract §3 over the table of roles and rights in protocols §5.1. */
class RightsGradeTest {

    @ParameterizedTest
    @CsvSource({
        "Editor, RIGHT, RIGHT",
        "editor, RIGHT, RIGHT",
        "Reviewer Editor, RIGHT, RIGHT",
        "Author, TOO_LITTLE, RIGHT",
        "Owner, COMPOSITE, COMPOSITE",
        "PublishingEditor, COMPOSITE, COMPOSITE",
        "PublishingAuthor, COMPOSITE, COMPOSITE",
        "NonEditingAuthor, TOO_LITTLE, TOO_LITTLE",
        "Reviewer, TOO_LITTLE, TOO_LITTLE",
        "Contributor, TOO_LITTLE, TOO_LITTLE",
        "AvailabilityOnly, TOO_LITTLE, TOO_LITTLE",
        "LimitedDetails, TOO_LITTLE, TOO_LITTLE",
        "None, TOO_LITTLE, TOO_LITTLE",
        "CreateItems ReadItems EditOwnedItems DeleteOwnedItems EditAllItems DeleteAllItems, COMPOSITE, COMPOSITE",
        "CreateItems ReadItems EditAllItems DeleteAllItems FolderVisible, COMPOSITE, COMPOSITE",
        "CreateItems ReadItems EditOwnedItems DeleteOwnedItems FolderOwner, TOO_LITTLE, COMPOSITE",
        "CreateItems ReadItems EditOwnedItems, TOO_LITTLE, TOO_LITTLE",
        "FolderVisible FolderOwner CreateSubfolders, TOO_LITTLE, TOO_LITTLE",
        "Custom, UNTOLD, UNTOLD",
        "1147, UNTOLD, UNTOLD",
        "Reviewer SomethingNew, UNTOLD, UNTOLD"
    })
    void aRightIsWorthWhatTheEditionSays(String rights, RightsGrade in2023, RightsGrade in2025) {
        EntryList list = EntryList.complete(List.of(rights.split(" ")));
        assertEquals(in2023, RightsGrade.of(list, Edition.V2023));
        assertEquals(in2025, RightsGrade.of(list, Edition.V2025));
    }

    @Test
    void aListThatIsNotKnownInFullProvesOnlyWhatItShows() {
        assertEquals(RightsGrade.UNTOLD, grade(State.CUT_SHORT, "Reviewer"));
        assertEquals(RightsGrade.RIGHT, grade(State.CUT_SHORT, "Editor"));
        assertEquals(RightsGrade.UNTOLD, grade(State.NOT_EXPORTED));
        assertEquals(RightsGrade.UNTOLD, grade(State.UNREADABLE));
        assertEquals(RightsGrade.UNTOLD, grade(State.NULL));
        assertEquals(RightsGrade.UNTOLD, grade(State.COMPLETE));
    }

    private static RightsGrade grade(State state, String... rights) {
        return RightsGrade.of(new EntryList(state, List.of(rights)), Edition.V2023);
    }
}
