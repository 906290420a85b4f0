package io.github.teamsexchange.connectors.ews;

import io.github.teamsexchange.connectors.xml.XmlElement;
import java.util.Optional;

/** What all answers of EWS have in common (protocols §4.2). */
final class Envelopes {

    private static final String NO_ERROR = "NoError";

    private Envelopes() {}

    /** The operation's response in an envelope. */
    static XmlElement response(XmlElement envelope, String name) throws IncompleteAnswer, CodedAnswer {
        XmlElement body = required(envelope, "Body");
        Optional<XmlElement> fault = body.child("Fault");
        if (fault.isPresent()) {
            throw fault(fault.get());
        }
        return required(body, name);
    }

    /** The one message in a response that answers one question. */
    static XmlElement message(XmlElement response, String name) throws IncompleteAnswer, CodedAnswer {
        XmlElement message = required(required(response, "ResponseMessages"), name);
        check(message);
        return message;
    }

    /** Passes over what EWS calls a success or a warning. */
    static void check(XmlElement message) throws IncompleteAnswer, CodedAnswer {
        String code = message.textAt("ResponseCode").orElseThrow(() -> IncompleteAnswer.lacks("ResponseCode"));
        boolean error =
                message.attribute("ResponseClass").filter("Error"::equals).isPresent();
        if (error || !code.equals(NO_ERROR)) {
            throw new CodedAnswer(code, message.textAt("MessageText").orElse(""));
        }
    }

    static XmlElement required(XmlElement parent, String name) throws IncompleteAnswer {
        return parent.child(name).orElseThrow(() -> IncompleteAnswer.lacks(name));
    }

    static String requiredText(XmlElement parent, String name) throws IncompleteAnswer {
        return parent.textAt(name).orElseThrow(() -> IncompleteAnswer.lacks(name));
    }

    /** The code stands in the detail; servers that leave it out have at least a prefixed fault code. */
    private static CodedAnswer fault(XmlElement fault) {
        String code = fault.textAt("detail", "ResponseCode")
                .or(() -> fault.textAt("faultcode").map(text -> text.substring(text.indexOf(':') + 1)))
                .orElse("Fault");
        String message = fault.textAt("detail", "Message")
                .or(() -> fault.textAt("faultstring"))
                .orElse("");
        return new CodedAnswer(code, message);
    }
}
