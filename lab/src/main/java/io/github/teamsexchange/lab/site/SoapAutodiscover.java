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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Answers Autodiscover's GetUserSettings in SOAP (MS-OXWSADISC).
 *
 * @param plan what is special about it
 * @param directory knows the mailboxes
 * @param urls what it gives
 */
record SoapAutodiscover(AutodiscoverPlan plan, Directory directory, EwsUrls urls) {

    static final String PATH = "/autodiscover/autodiscover.svc";

    private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final String AUTODISCOVER = "http://schemas.microsoft.com/exchange/2010/Autodiscover";
    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
    private static final int MAX_USERS = 100;
    private static final Set<String> ABOUT_THE_REQUEST = Set.of("InvalidRequest", "ServerBusy", "InternalServerError");

    /** Answers; what cannot be understood ends in a fault with status 500. */
    Reply.Answer answer(Request request) {
        try {
            Optional<Element> asked = asked(XmlReader.read(request.body()));
            return asked.isEmpty() ? fault("The message is no GetUserSettings.") : ok(response(asked.get()));
        } catch (MalformedXmlException e) {
            return fault("The message is not XML.");
        }
    }

    private static Optional<Element> asked(Element envelope) {
        return envelope.child(SOAP, "Body")
                .flatMap(body -> body.child(AUTODISCOVER, "GetUserSettingsRequestMessage"))
                .flatMap(message -> message.child(AUTODISCOVER, "Request"));
    }

    private Markup response(Element asked) {
        List<String> users = texts(asked, "Users", "User").stream()
                .flatMap(user -> user.child(AUTODISCOVER, "Mailbox").stream())
                .map(mailbox -> mailbox.text().strip())
                .toList();
        Optional<String> error = plan.soap().error().filter(ABOUT_THE_REQUEST::contains);
        if (error.isPresent() || users.isEmpty() || users.size() > MAX_USERS) {
            return Markup.of(
                    "Response",
                    Markup.text("ErrorCode", error.orElse("InvalidRequest")),
                    Markup.text("ErrorMessage", "The request is not valid."),
                    Markup.of("UserResponses"));
        }
        List<String> settings = texts(asked, "RequestedSettings", "Setting").stream()
                .map(setting -> setting.text().strip())
                .toList();
        return Markup.of(
                "Response",
                Markup.text("ErrorCode", "NoError"),
                Markup.of("ErrorMessage"),
                Markup.of(
                        "UserResponses",
                        users.stream().map(user -> user(user, settings)).toList()));
    }

    private static List<Element> texts(Element asked, String list, String item) {
        return asked.child(AUTODISCOVER, list)
                .map(all -> all.children(AUTODISCOVER, item))
                .orElse(List.of());
    }

    private Markup user(String address, List<String> settings) {
        if (plan.soap().error().isPresent()) {
            return answer(plan.soap().error().get(), "");
        }
        if (plan.soap().redirectUrl().isPresent()) {
            return answer("RedirectUrl", plan.soap().redirectUrl().get());
        }
        Directory.Entry entry = directory.redirecting(plan.soap()).find(address);
        if (entry instanceof Directory.Entry.Elsewhere elsewhere) {
            return answer("RedirectAddress", elsewhere.address());
        }
        return entry instanceof Directory.Entry.Here here ? known(here.address(), settings) : answer("InvalidUser", "");
    }

    private static Markup answer(String code, String target) {
        List<Markup> inside = new ArrayList<>(List.of(
                Markup.text("ErrorCode", code),
                Markup.text("ErrorMessage", code.equals("InvalidUser") ? "Invalid user." : "Redirected.")));
        if (!target.isEmpty()) {
            inside.add(Markup.text("RedirectTarget", target));
        }
        inside.add(Markup.of("UserSettingErrors"));
        inside.add(Markup.of("UserSettings"));
        return Markup.of("UserResponse", inside);
    }

    private Markup known(String address, List<String> settings) {
        Map<String, String> known = values(address);
        List<Markup> values = new ArrayList<>();
        List<Markup> errors = new ArrayList<>();
        for (String name : settings) {
            if (known.containsKey(name)) {
                values.add(Markup.of("UserSetting", Markup.text("Name", name), Markup.text("Value", known.get(name)))
                        .with("i:type", "StringSetting"));
            } else {
                errors.add(Markup.of(
                        "UserSettingError",
                        Markup.text("ErrorCode", "SettingIsNotAvailable"),
                        Markup.text("ErrorMessage", "The setting is not available."),
                        Markup.text("SettingName", name)));
            }
        }
        return Markup.of(
                "UserResponse",
                Markup.text("ErrorCode", "NoError"),
                Markup.text("ErrorMessage", "No error."),
                Markup.of("UserSettingErrors", errors),
                Markup.of("UserSettings", values));
    }

    private Map<String, String> values(String address) {
        Map<String, String> values = new LinkedHashMap<>();
        urls.external().ifPresent(url -> values.put("ExternalEwsUrl", url));
        urls.internal().ifPresent(url -> values.put("InternalEwsUrl", url));
        values.put("CasVersion", urls.paddedVersion());
        values.put("ExternalEwsVersion", urls.paddedVersion());
        values.put(
                "EwsSupportedSchemas",
                "Exchange2007, Exchange2007_SP1, Exchange2010, Exchange2010_SP1,"
                        + " Exchange2010_SP2, Exchange2013, Exchange2013_SP1, Exchange2016");
        values.put("UserDisplayName", address.substring(0, address.indexOf('@')));
        values.put("UserDN", "/o=Lab/ou=Exchange/cn=Recipients/cn=" + address);
        values.put("AutoDiscoverSMTPAddress", address);
        return values;
    }

    private Reply.Answer ok(Markup response) {
        Markup message = Markup.of("GetUserSettingsResponseMessage", response)
                .with("xmlns", AUTODISCOVER)
                .with("xmlns:i", INSTANCE);
        Markup info = Markup.of(
                        "h:ServerVersionInfo",
                        Markup.text("h:MajorVersion", urls.number(0)),
                        Markup.text("h:MinorVersion", urls.number(1)),
                        Markup.text("h:MajorBuildNumber", urls.number(2)),
                        Markup.text("h:MinorBuildNumber", urls.number(3)),
                        Markup.text("h:Version", "Exchange2016"))
                .with("xmlns:h", AUTODISCOVER);
        return xml(200, Markup.of("s:Envelope", Markup.of("s:Header", info), Markup.of("s:Body", message)));
    }

    private Reply.Answer fault(String text) {
        Markup fault = Markup.of("s:Fault", Markup.text("faultcode", "s:Client"), Markup.text("faultstring", text));
        return xml(500, Markup.of("s:Envelope", Markup.of("s:Body", fault)));
    }

    private Reply.Answer xml(int status, Markup envelope) {
        return new Reply.Answer(
                status,
                Headers.of("Content-Type", "text/xml; charset=utf-8"),
                new Flawed(plan.soap()).document(envelope.with("xmlns:s", SOAP)));
    }
}
