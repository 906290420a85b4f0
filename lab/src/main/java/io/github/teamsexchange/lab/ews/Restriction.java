package io.github.teamsexchange.lab.ews;

import io.github.teamsexchange.lab.deployment.EventPlan;
import io.github.teamsexchange.lab.xml.Element;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A condition on items. Properties that the lab does not keep are absent: they do not exist and compare with nothing.
 *
 * @param condition the element that holds it; empty for none
 */
record Restriction(Optional<Element> condition) {

    static Restriction of(Element body) {
        return new Restriction(body.child(Names.MESSAGES, "Restriction")
                .flatMap(holder -> holder.children().stream().findFirst()));
    }

    boolean admits(CalendarEntry entry) {
        return condition.map(element -> holds(element, entry)).orElse(true);
    }

    private static boolean holds(Element element, CalendarEntry entry) {
        List<Element> parts = element.children();
        return switch (element.name()) {
            case "And" -> parts.stream().allMatch(part -> holds(part, entry));
            case "Or" -> parts.stream().anyMatch(part -> holds(part, entry));
            case "Not" -> parts.stream().noneMatch(part -> holds(part, entry));
            case "Exists" ->
                parts.stream().anyMatch(field -> value(field, entry).isPresent());
            default -> compares(element, entry);
        };
    }

    private static boolean compares(Element element, CalendarEntry entry) {
        if (element.children().isEmpty()) {
            return false;
        }
        Optional<String> value = value(element.children().get(0), entry);
        return value.isPresent() && compares(element, value.get(), wanted(element));
    }

    private static boolean compares(Element element, String value, String wanted) {
        int order = order(value, wanted);
        return switch (element.name()) {
            case "IsEqualTo" -> order == 0;
            case "IsNotEqualTo" -> order != 0;
            case "IsGreaterThan" -> order > 0;
            case "IsGreaterThanOrEqualTo" -> order >= 0;
            case "IsLessThan" -> order < 0;
            case "IsLessThanOrEqualTo" -> order <= 0;
            default -> false;
        };
    }

    private static String wanted(Element comparison) {
        return comparison
                .child(Names.TYPES, "FieldURIOrConstant")
                .flatMap(either -> either.child(Names.TYPES, "Constant"))
                .flatMap(constant -> constant.attribute("Value"))
                .orElse("");
    }

    /** Moments are compared as such, whatever their offset; everything else as text in any case. */
    private static int order(String value, String wanted) {
        try {
            return Instant.parse(value).compareTo(Window.moment(wanted));
        } catch (DateTimeException | Refusal e) {
            return value.compareToIgnoreCase(wanted);
        }
    }

    private static Optional<String> value(Element field, CalendarEntry entry) {
        if (field.name().equals("ExtendedFieldURI")) {
            return new ExtendedProperties(entry).value(field);
        }
        EventPlan event = entry.event();
        return switch (field.attribute("FieldURI").orElse("")) {
            case "calendar:Start" -> Optional.of(event.start().toString());
            case "calendar:End" -> Optional.of(event.end().toString());
            case "calendar:UID" -> Optional.of(entry.uid());
            case "calendar:CalendarItemType" -> Optional.of("Single");
            case "calendar:IsRecurring" -> Optional.of("false");
            case "item:Subject" -> Optional.of(entry.subject());
            case "item:ItemClass" -> Optional.of("IPM.Appointment");
            default -> Optional.empty();
        };
    }
}
