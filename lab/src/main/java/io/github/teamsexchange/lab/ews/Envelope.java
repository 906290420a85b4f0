package io.github.teamsexchange.lab.ews;

import io.github.teamsexchange.lab.http.Headers;
import io.github.teamsexchange.lab.http.Reply;
import io.github.teamsexchange.lab.xml.Markup;
import java.util.List;

/**
 * Puts answers and faults into SOAP 1.1 envelopes.
 *
 * @param version the server's
 */
record Envelope(ServerVersion version) {

    Reply.Answer answer(Markup content) {
        return reply(200, content);
    }

    /** Exchange says faults with status 500. */
    Reply.Answer fault(Refusal refusal) {
        String message = String.valueOf(refusal.getMessage());
        Markup detail = Markup.of(
                "detail",
                Markup.text("e:ResponseCode", refusal.code()).with("xmlns:e", Names.ERRORS),
                Markup.text("e:Message", message).with("xmlns:e", Names.ERRORS));
        return reply(
                500,
                Markup.of(
                        "s:Fault",
                        Markup.text("faultcode", "t:" + refusal.code()),
                        Markup.text("faultstring", message).with("xml:lang", "en-US"),
                        detail));
    }

    private Reply.Answer reply(int status, Markup content) {
        Markup envelope = Markup.of(
                        "s:Envelope", Markup.of("s:Header", version.header()), Markup.of("s:Body", List.of(content)))
                .with("xmlns:s", Names.SOAP)
                .with("xmlns:m", Names.MESSAGES)
                .with("xmlns:t", Names.TYPES)
                .with("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        return new Reply.Answer(status, Headers.of("Content-Type", "text/xml; charset=utf-8"), envelope.document());
    }
}
