package io.github.teamsexchange.lab.ews;

import io.github.teamsexchange.lab.deployment.EventPlan;
import io.github.teamsexchange.lab.xml.Element;
import io.github.teamsexchange.lab.xml.Markup;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Lists what is in folders: the calendar's events, all or those of a view; the other folders are empty. */
final class FindItem implements Operation {

    @Override
    public Markup answer(Question question) throws Refusal {
        CalendarItemView view = new CalendarItemView(Shape.read(question.part("ItemShape")), question.visitor());
        Page page = Page.of(question.body());
        Predicate<EventPlan> wanted =
                page.window().<Predicate<EventPlan>>map(window -> window::holds).orElse(event -> true);
        Restriction restriction = Restriction.of(question.body());
        return Responses.of("FindItem", question.part("ParentFolderIds").children(), id -> {
            List<CalendarEntry> found = entries(id, view.visitor()).stream()
                    .filter(entry -> wanted.test(entry.event()) && restriction.admits(entry))
                    .toList();
            return List.of(page.of(found, view));
        });
    }

    private static List<CalendarEntry> entries(Element id, Visitor visitor) throws Refusal {
        FolderIds.FolderAccess found = FolderIds.find(id, visitor).readable();
        if (found.folder() != Folder.CALENDAR) {
            return List.of();
        }
        return CalendarEntry.of(found.access()).stream()
                .sorted(Comparator.comparing(
                        (CalendarEntry entry) -> entry.event().start()))
                .toList();
    }
}
