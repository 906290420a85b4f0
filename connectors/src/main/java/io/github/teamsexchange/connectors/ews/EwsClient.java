package io.github.teamsexchange.connectors.ews;

import io.github.teamsexchange.connectors.xml.UnreadableXml;
import io.github.teamsexchange.connectors.xml.XmlElement;
import io.github.teamsexchange.connectors.xml.XmlReader;
import io.github.teamsexchange.port.Http;
import io.github.teamsexchange.port.HttpCall;
import io.github.teamsexchange.port.HttpOutcome;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Asks one EWS endpoint about mailboxes. Immutable and safe for use by many threads.
 *
 * <p>It follows no redirect and changes nothing. What goes wrong is an answer, never an exception.
 */
public final class EwsClient {

    private static final XmlReader XML = new XmlReader();

    private final Http http;
    private final URI endpoint;
    private final UnaryOperator<HttpCall> manners;

    private EwsClient(Http http, URI endpoint, UnaryOperator<HttpCall> manners) {
        this.http = http;
        this.endpoint = endpoint;
        this.manners = manners;
    }

    /** A client that asks as a stranger. */
    public static EwsClient of(Http http, URI endpoint) {
        return new EwsClient(http, endpoint, UnaryOperator.identity());
    }

    /** The same, with the on-premises credentials if the endpoint is a host of that mail domain or one consented to. */
    public EwsClient credentialsOf(String mailDomain) {
        return with(call -> call.credentialsOf(mailDomain));
    }

    /** The same, with the token for Microsoft's services if the endpoint is one of their hosts. */
    public EwsClient onlineCredentials() {
        return with(call -> call.credentials(HttpCall.Credentials.ONLINE));
    }

    /** The same, in the name of a service whose agent this is. */
    public EwsClient agent(String userAgent) {
        return with(call -> call.agent(userAgent));
    }

    /** The calendar folder of a mailbox and who may do what with it; the caller must be allowed to see that. */
    public EwsAnswer<CalendarFolder> calendar(String mailbox) throws InterruptedException {
        return ask("GetFolder", Requests.calendarFolder(mailbox), CalendarFolders::read);
    }

    /** The events that begin before {@code to} and end after {@code from}, as the owner's calendar shows them. */
    public EwsAnswer<List<CalendarEvent>> events(String mailbox, Instant from, Instant to) throws InterruptedException {
        return ask("FindItem", Requests.calendarView(mailbox, from, to), CalendarEvents::read);
    }

    /** The delegates of a mailbox, in its owner's order. */
    public EwsAnswer<List<DelegateUser>> delegates(String mailbox) throws InterruptedException {
        return ask("GetDelegate", Requests.delegates(mailbox), DelegateUsers::read);
    }

    private EwsClient with(UnaryOperator<HttpCall> more) {
        return new EwsClient(http, endpoint, call -> more.apply(manners.apply(call)));
    }

    /** Reads the value out of the operation's response. */
    @FunctionalInterface
    interface Reading<T> {
        T read(XmlElement response) throws IncompleteAnswer, CodedAnswer;
    }

    private <T> EwsAnswer<T> ask(String operation, String body, Reading<T> reading) throws InterruptedException {
        HttpCall call = HttpCall.post(endpoint, Requests.envelope(body))
                .header("Content-Type", "text/xml; charset=utf-8")
                .header(
                        "SOAPAction",
                        "\"http://schemas.microsoft.com/exchange/services/2006/messages/" + operation + '"')
                .repeatable(true);
        HttpOutcome outcome = http.send(manners.apply(call));
        return outcome instanceof HttpOutcome.Answered answer
                ? read(answer, operation + "Response", reading)
                : new EwsAnswer.Unreached<>(((HttpOutcome.Failed) outcome).failure());
    }

    /** A fault is a fault whatever the status; anything else must come with status 200. */
    private static <T> EwsAnswer<T> read(HttpOutcome.Answered answer, String response, Reading<T> reading) {
        try {
            XmlElement envelope = XML.read(answer.body());
            if (!envelope.is("Envelope")) {
                return new EwsAnswer.NotEws<>(answer);
            }
            T value = reading.read(Envelopes.response(envelope, response));
            return new EwsAnswer.Given<>(value, answer.authorizedBy().orElse(""));
        } catch (UnreadableXml e) {
            return answer.status() == 200 && looksLikeSoap(answer)
                    ? new EwsAnswer.Malformed<>(e.what())
                    : new EwsAnswer.NotEws<>(answer);
        } catch (CodedAnswer e) {
            return new EwsAnswer.Coded<>(e.code(), e.message());
        } catch (IncompleteAnswer e) {
            return new EwsAnswer.Malformed<>(e.what());
        }
    }

    private static boolean looksLikeSoap(HttpOutcome.Answered answer) {
        return answer.body().contains("Envelope");
    }
}
