package io.github.teamsexchange.lab.ews;

import io.github.teamsexchange.lab.xml.Element;
import io.github.teamsexchange.lab.xml.Markup;
import java.util.List;
import java.util.Optional;

/**
 * Which part of a list is wanted: a calendar view, or a page.
 *
 * @param window the calendar view's
 * @param offset how many come before
 * @param most how many are wanted
 */
record Page(Optional<Window> window, int offset, int most) {

    static Page of(Element body) throws Refusal {
        Optional<Element> view = body.child(Names.MESSAGES, "CalendarView");
        if (view.isPresent()) {
            Window window = new Window(
                    Window.moment(view.get().attribute("StartDate").orElse("")),
                    Window.moment(view.get().attribute("EndDate").orElse("")));
            return new Page(Optional.of(window.checked()), 0, number(view, "MaxEntriesReturned", Integer.MAX_VALUE));
        }
        Optional<Element> page = body.child(Names.MESSAGES, "IndexedPageItemView");
        return new Page(
                Optional.empty(), number(page, "Offset", 0), number(page, "MaxEntriesReturned", Integer.MAX_VALUE));
    }

    Markup of(List<CalendarEntry> all, CalendarItemView view) {
        List<Markup> shown =
                all.stream().skip(offset).limit(most).map(view::listed).toList();
        int next = Math.min(all.size(), offset + shown.size());
        return Markup.of("m:RootFolder", Markup.of("t:Items", shown))
                .with("IndexedPagingOffset", next)
                .with("TotalItemsInView", all.size())
                .with("IncludesLastItemInRange", next >= all.size());
    }

    private static int number(Optional<Element> element, String name, int otherwise) throws Refusal {
        Optional<String> text = element.flatMap(view -> view.attribute(name));
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!text.get().matches("\\d{1,9}")) {
            throw Refusal.schema("The value '" + text.get() + "' is invalid for " + name + ".");
        }
        return Integer.parseInt(text.get());
    }
}
