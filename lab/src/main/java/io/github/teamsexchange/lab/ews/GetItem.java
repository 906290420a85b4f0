package io.github.teamsexchange.lab.ews;

import io.github.teamsexchange.lab.xml.Element;
import io.github.teamsexchange.lab.xml.Markup;
import java.util.List;

/** Shows calendar items; there are no others in the lab. */
final class GetItem implements Operation {

    @Override
    public Markup answer(Question question) throws Refusal {
        CalendarItemView view = new CalendarItemView(Shape.read(question.part("ItemShape")), question.visitor());
        return Responses.of("GetItem", question.part("ItemIds").children(), id -> item(view, id));
    }

    private static List<Markup> item(CalendarItemView view, Element id) throws Refusal {
        Id known = Id.read(id.attribute("Id").orElse(""));
        return List.of(Markup.of("m:Items", view.alone(CalendarEntry.find(known, view.visitor()))));
    }
}
