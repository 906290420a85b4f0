package io.github.teamsexchange.lab.ews;

import io.github.teamsexchange.lab.Scenario;
import io.github.teamsexchange.lab.Scenarios;
import io.github.teamsexchange.lab.deployment.Deployment;
import io.github.teamsexchange.lab.deployment.JsonPart;
import io.github.teamsexchange.lab.http.Headers;
import io.github.teamsexchange.lab.http.Reply;
import io.github.teamsexchange.lab.http.Request;
import io.github.teamsexchange.lab.http.Session;
import io.github.teamsexchange.lab.http.Wire;
import io.github.teamsexchange.lab.xml.Element;
import io.github.teamsexchange.lab.xml.XmlReader;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks the service as somebody of a scenario; reads answers with the JDK's eyes, by local name. */
final class EwsClient {

    private final EwsService service;
    private final Optional<String> caller;

    EwsClient(Scenario scenario, String caller) {
        Deployment deployment = Deployment.read(new JsonPart(scenario.document().getJsonObject("deployment"), "test"));
        this.service = new EwsService(deployment);
        this.caller = Optional.of(caller).filter(address -> !address.isEmpty());
    }

    /** The healthy deployment, in which nobody may open another's mailbox as if it were the own. */
    static EwsClient healthy(String caller) {
        return new EwsClient(
                Scenarios.healthyBut(
                        "{\"mailboxes\": {\"boss@contoso.test\": {\"contents\": {\"fullAccess\": null}}}}"),
                caller);
    }

    /** The content of the answer's body. */
    Element ask(String operation) throws Exception {
        return body(post(envelope("", operation)));
    }

    Reply.Answer post(String body) {
        Wire wire = new Wire(
                1, new Socket(), InputStream.nullInputStream(), OutputStream.nullOutputStream(), true, new Session());
        Request.Line line = new Request.Line("POST", "/EWS/Exchange.asmx", "HTTP/1.1");
        return service.answer(new Request(wire, line, "mail.contoso.test", Headers.NONE, body), caller);
    }

    static String envelope(String header, String operation) {
        return "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'"
                + " xmlns:t='http://schemas.microsoft.com/exchange/services/2006/types'"
                + " xmlns:m='http://schemas.microsoft.com/exchange/services/2006/messages'><s:Header>" + header
                + "</s:Header><s:Body>" + operation + "</s:Body></s:Envelope>";
    }

    static Element body(Reply.Answer answer) throws Exception {
        return all(XmlReader.read(answer.body()), "Body").get(0).children().get(0);
    }

    /** All elements of a local name, in document order. */
    static List<Element> all(Element root, String name) {
        return stream(root).filter(element -> element.name().equals(name)).toList();
    }

    /** The texts of all elements of a local name, in document order. */
    static List<String> texts(Element root, String name) {
        return all(root, name).stream().map(Element::text).toList();
    }

    private static Stream<Element> stream(Element root) {
        return Stream.concat(Stream.of(root), root.children().stream().flatMap(EwsClient::stream));
    }
}
