package io.github.teamsexchange.lab.ews;

import io.github.teamsexchange.lab.deployment.Deployment;
import io.github.teamsexchange.lab.deployment.MailboxPlan;
import io.github.teamsexchange.lab.deployment.WindowsZone;
import io.github.teamsexchange.lab.http.Reply;
import io.github.teamsexchange.lab.http.Request;
import io.github.teamsexchange.lab.xml.Element;
import io.github.teamsexchange.lab.xml.MalformedXmlException;
import io.github.teamsexchange.lab.xml.Markup;
import io.github.teamsexchange.lab.xml.XmlReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The EWS endpoint of one side of a deployment, for callers whose identity is settled. Safe for use by many threads.
 *
 * <p>Nothing can be changed through it. Whom a policy keeps out does not come so far.
 */
public final class EwsService {

    private static final Map<String, Operation> OPERATIONS = Map.of(
            "ConvertId", new ConvertId(),
            "FindFolder", new FindFolder(),
            "FindItem", new FindItem(),
            "GetDelegate", new GetDelegate(),
            "GetFolder", new GetFolder(),
            "GetItem", new GetItem(),
            "GetServerTimeZones", new GetServerTimeZones(),
            "GetUserAvailabilityRequest", new GetUserAvailability(),
            "GetUserOofSettingsRequest", new GetUserOofSettings(),
            "ResolveNames", new ResolveNames());

    private final Deployment deployment;
    private final Predicate<MailboxPlan> here;
    private final ServerVersion version;

    /** The organization's own Exchange servers. */
    public EwsService(Deployment deployment) {
        this(
                deployment,
                mailbox -> mailbox.onPremises() == MailboxPlan.OnPremises.MAILBOX,
                deployment.server().version().map(ServerVersion::of).orElse(ServerVersion.USUAL));
    }

    private EwsService(Deployment deployment, Predicate<MailboxPlan> here, ServerVersion version) {
        this.deployment = deployment;
        this.here = here;
        this.version = version;
    }

    /** Exchange Online. */
    public static EwsService online(Deployment deployment) {
        return new EwsService(
                deployment, mailbox -> mailbox.online() == MailboxPlan.Online.MAILBOX, ServerVersion.ONLINE);
    }

    /**
     * Answers a request.
     *
     * @param caller the SMTP address of the mailbox of who asks; empty for a stranger
     */
    public Reply.Answer answer(Request request, Optional<String> caller) {
        Envelope envelope = new Envelope(version);
        try {
            Element root = XmlReader.read(request.body());
            return envelope.answer(content(root, new Visitor(deployment, here, caller)));
        } catch (MalformedXmlException e) {
            return envelope.fault(
                    Refusal.schema(e.getMessage() + " Line " + e.line() + ", position " + e.column() + "."));
        } catch (Refusal refusal) {
            return envelope.fault(refusal);
        }
    }

    private Markup content(Element root, Visitor visitor) throws Refusal {
        if (!root.is(Names.SOAP, "Envelope")) {
            throw Refusal.schema("A SOAP 1.1 envelope is expected.");
        }
        Optional<Element> header = root.child(Names.SOAP, "Header");
        checkVersion(header);
        List<Element> body = Question.part(root, Names.SOAP, "Body").children();
        Element operation = body.stream()
                .findFirst()
                .filter(element -> element.namespace().equals(Names.MESSAGES))
                .orElseThrow(() -> Refusal.invalid("There is no operation of EWS in its body."));
        Operation known = Optional.ofNullable(OPERATIONS.get(operation.name()))
                .orElseThrow(() -> Refusal.invalid("The lab does not serve " + operation.name() + "."));
        return known.answer(new Question(operation, zone(header), visitor));
    }

    /** Clients that ask for a newer schema than the server has step down when they are told so. */
    private void checkVersion(Optional<Element> header) throws Refusal {
        Optional<String> asked = header.flatMap(all -> all.child(Names.TYPES, "RequestServerVersion"))
                .map(element -> element.attribute("Version").orElse(""));
        if (asked.isPresent() && !version.knows(asked.get())) {
            throw new Refusal("ErrorInvalidServerVersion", "The specified server version is invalid.");
        }
    }

    private static Optional<WindowsZone> zone(Optional<Element> header) {
        return header.flatMap(all -> all.child(Names.TYPES, "TimeZoneContext"))
                .flatMap(context -> context.child(Names.TYPES, "TimeZoneDefinition"))
                .flatMap(definition -> definition.attribute("Id"))
                .flatMap(WindowsZone::of);
    }
}
