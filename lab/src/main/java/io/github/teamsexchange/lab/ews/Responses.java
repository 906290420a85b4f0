package io.github.teamsexchange.lab.ews;

import io.github.teamsexchange.lab.xml.Element;
import io.github.teamsexchange.lab.xml.Markup;
import java.util.ArrayList;
import java.util.List;

/** Answers that consist of messages, one for each thing that was asked, in the same order. */
final class Responses {

    /** Answers for one thing. */
    @FunctionalInterface
    interface One {
        List<Markup> answer(Element asked) throws Refusal;
    }

    private Responses() {}

    static Markup of(String operation, List<Element> asked, One one) {
        List<Markup> messages = new ArrayList<>();
        for (Element each : asked) {
            messages.add(message("m:" + operation + "ResponseMessage", each, one));
        }
        return Markup.of("m:" + operation + "Response", Markup.of("m:ResponseMessages", messages));
    }

    private static Markup message(String name, Element asked, One one) {
        try {
            return success(name).and(one.answer(asked));
        } catch (Refusal refusal) {
            return error(name, refusal);
        }
    }

    static Markup success(String name) {
        return Markup.of(name, Markup.text("m:ResponseCode", "NoError")).with("ResponseClass", "Success");
    }

    static Markup error(String name, Refusal refusal) {
        return Markup.of(
                        name,
                        Markup.text("m:MessageText", String.valueOf(refusal.getMessage())),
                        Markup.text("m:ResponseCode", refusal.code()),
                        Markup.text("m:DescriptiveLinkKey", 0))
                .with("ResponseClass", "Error");
    }
}
