package io.github.teamsexchange.lab.ews;

import io.github.teamsexchange.lab.xml.Element;
import io.github.teamsexchange.lab.xml.Markup;
import java.util.List;

/** Gives ids back unchanged, together with the primary address of their mailbox: what clients ask it for. */
final class ConvertId implements Operation {

    @Override
    public Markup answer(Question question) throws Refusal {
        String format = question.body()
                .attribute("DestinationFormat")
                .orElseThrow(() -> Refusal.schema("The attribute 'DestinationFormat' is missing."));
        return Responses.of(
                "ConvertId", question.part("SourceIds").children(), source -> converted(source, format, question));
    }

    private static List<Markup> converted(Element source, String format, Question question) throws Refusal {
        String id = source.attribute("Id").orElse("");
        Access mailbox = question.visitor().open(Id.read(id).address());
        return List.of(Markup.of("m:AlternateId")
                .with("xsi:type", "t:AlternateIdType")
                .with("Format", format)
                .with("Id", id)
                .with("Mailbox", mailbox.address()));
    }
}
