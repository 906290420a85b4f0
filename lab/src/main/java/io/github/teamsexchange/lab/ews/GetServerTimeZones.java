package io.github.teamsexchange.lab.ews;

import io.github.teamsexchange.lab.deployment.WindowsZone;
import io.github.teamsexchange.lab.xml.Element;
import io.github.teamsexchange.lab.xml.Markup;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lists the time zones that the servers know, or those of them that were asked for. */
final class GetServerTimeZones implements Operation {

    @Override
    public Markup answer(Question question) {
        boolean full = !question.body()
                .attribute("ReturnFullTimeZoneData")
                .orElse("true")
                .equalsIgnoreCase("false");
        List<Markup> definitions = asked(question)
                .map(zone -> full ? ZoneMarkup.definition(zone) : ZoneMarkup.name("t:TimeZoneDefinition", zone))
                .toList();
        Markup message = Responses.success("m:GetServerTimeZonesResponseMessage")
                .and(List.of(Markup.of("m:TimeZoneDefinitions", definitions)));
        return Markup.of("m:GetServerTimeZonesResponse", Markup.of("m:ResponseMessages", message));
    }

    private static Stream<WindowsZone> asked(Question question) {
        Optional<Element> ids = question.body().child(Names.MESSAGES, "Ids");
        return ids.isEmpty()
                ? Stream.of(WindowsZone.values())
                : ids.get().children().stream()
                        .flatMap(id -> WindowsZone.of(id.text().trim()).stream());
    }
}
