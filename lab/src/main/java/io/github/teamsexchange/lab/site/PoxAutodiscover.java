package io.github.teamsexchange.lab.site;

import io.github.teamsexchange.lab.deployment.AutodiscoverPlan;
import io.github.teamsexchange.lab.http.Headers;
import io.github.teamsexchange.lab.http.Reply;
import io.github.teamsexchange.lab.http.Request;
import io.github.teamsexchange.lab.xml.Element;
import io.github.teamsexchange.lab.xml.MalformedXmlException;
import io.github.teamsexchange.lab.xml.Markup;
import io.github.teamsexchange.lab.xml.XmlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answers Autodiscover in plain old XML (MS-OXDSCLI).
 *
 * @param plan what is special about it
 * @param directory knows the mailboxes
 * @param urls what it gives
 */
record PoxAutodiscover(AutodiscoverPlan plan, Directory directory, EwsUrls urls) {

    static final String PATH = "/autodiscover/autodiscover.xml";

    private static final String REQUEST =
            "http://schemas.microsoft.com/exchange/autodiscover/outlook/requestschema/2006";
    private static final String OUTER = "http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006";
    private static final String INNER =
            "http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a";

    private static final Map<String, String> MESSAGES = Map.of(
            "500", "The e-mail address cannot be found.",
            "600", "Invalid Request",
            "601", "Provider is not available",
            "602", "The address is bad",
            "603", "The Active Directory user wasn't found.");

    /** Answers; errors have status 200, too. */
    Reply.Answer answer(Request request) {
        Markup root = asked(request).map(this::answer).orElseGet(() -> error("600"));
        return new Reply.Answer(
                200, Headers.of("Content-Type", "text/xml; charset=utf-8"), new Flawed(plan.pox()).document(root));
    }

    /** Who asks for another schema than this one's asks another provider. */
    private Markup answer(Element asked) {
        String address = text(asked, "EMailAddress");
        if (!text(asked, "AcceptableResponseSchema").equals(INNER)) {
            return error("601");
        } else if (address.indexOf('@') < 1) {
            return error("602");
        }
        return plan.pox().error().map(PoxAutodiscover::error).orElseGet(() -> account(address));
    }

    private static Optional<Element> asked(Request request) {
        try {
            Element root = XmlReader.read(request.body());
            return root.is(REQUEST, "Autodiscover") ? root.child(REQUEST, "Request") : Optional.empty();
        } catch (MalformedXmlException e) {
            return Optional.empty();
        }
    }

    private static String text(Element asked, String name) {
        return asked.child(REQUEST, name).map(Element::text).orElse("").strip();
    }

    private Markup account(String address) {
        if (plan.pox().redirectUrl().isPresent()) {
            return response(
                    Markup.of("Account"),
                    Markup.text("Action", "redirectUrl"),
                    Markup.text("RedirectUrl", plan.pox().redirectUrl().get()));
        }
        Directory.Entry entry = directory.redirecting(plan.pox()).find(address);
        if (entry instanceof Directory.Entry.Elsewhere elsewhere) {
            return response(
                    Markup.of("Account"),
                    Markup.text("Action", "redirectAddr"),
                    Markup.text("RedirectAddr", elsewhere.address()));
        }
        return entry instanceof Directory.Entry.Here here ? settings(here.address()) : error("500");
    }

    private Markup settings(String address) {
        List<Markup> inside =
                new ArrayList<>(List.of(Markup.text("AccountType", "email"), Markup.text("Action", "settings")));
        plan.protocols().forEach(type -> inside.add(protocol(type)));
        Markup user = Markup.of(
                "User",
                Markup.text("DisplayName", address.substring(0, address.indexOf('@'))),
                Markup.text("LegacyDN", "/o=Lab/ou=Exchange/cn=Recipients/cn=" + address),
                Markup.text("AutoDiscoverSMTPAddress", address),
                Markup.text("DeploymentId", "644560b8-a1ce-429c-8ace-23395843f701"));
        return root(Markup.of("Response", user, Markup.of("Account", inside)).with("xmlns", INNER));
    }

    private Markup protocol(String type) {
        if (type.equals("WEB")) {
            return Markup.of("Protocol", Markup.text("Type", type));
        }
        List<Markup> inside = new ArrayList<>(List.of(Markup.text("Type", type), Markup.text("Server", urls.server())));
        if (type.equals("EXCH")) {
            inside.add(Markup.text("ServerVersion", urls.packedVersion()));
        }
        (type.equals("EXCH") ? urls.internal() : urls.external()).ifPresent(url -> {
            inside.add(Markup.text("ASUrl", url));
            inside.add(Markup.text("EwsUrl", url));
            inside.add(Markup.text("OOFUrl", url));
        });
        return Markup.of("Protocol", inside);
    }

    private static Markup response(Markup account, Markup... inside) {
        return root(Markup.of("Response", account.and(List.of(inside))).with("xmlns", INNER));
    }

    private static Markup error(String code) {
        Markup error = Markup.of(
                        "Error",
                        Markup.text("ErrorCode", code),
                        Markup.text("Message", MESSAGES.getOrDefault(code, "Something is wrong")),
                        Markup.of("DebugData"))
                .with("Time", "21:25:04.8897083")
                .with("Id", "4130155072");
        return root(Markup.of("Response", error).with("xmlns", OUTER));
    }

    private static Markup root(Markup response) {
        return Markup.of("Autodiscover", response).with("xmlns", OUTER);
    }
}
