package io.github.teamsexchange.autodiscover.client;

import io.github.teamsexchange.autodiscover.facts.Outcome;
import io.github.teamsexchange.autodiscover.facts.UserSettings;
import io.github.teamsexchange.connectors.xml.XmlElement;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The wire form of plain-old-XML Autodiscover (protocols §1.3), with the quirks that real servers show. */
final class Pox {

    static final String PATH = "/autodiscover/autodiscover.xml";

    private static final String REQUEST =
            "http://schemas.microsoft.com/exchange/autodiscover/outlook/requestschema/2006";
    private static final String RESPONSE =
            "http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a";

    /** The codes that say that nobody of that address is here. */
    private static final List<String> UNKNOWN_ADDRESS = List.of("500", "603");

    private Pox() {}

    static String request(String address) {
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<Autodiscover xmlns=\"" + REQUEST
                + "\"><Request><EMailAddress>" + WireText.escaped(address)
                + "</EMailAddress><AcceptableResponseSchema>" + RESPONSE
                + "</AcceptableResponseSchema></Request></Autodiscover>";
    }

    static ServiceAnswer read(XmlElement root) {
        if (!root.is("Autodiscover")) {
            return malformed("its root element is " + WireText.shown(root.name()) + ", not Autodiscover");
        }
        Optional<XmlElement> response = root.child("Response");
        if (response.isEmpty()) {
            return malformed("it lacks the element Response");
        }
        Optional<XmlElement> error = response.get().child("Error");
        return error.isPresent()
                ? error(error.get())
                : response.get()
                        .child("Account")
                        .map(Pox::account)
                        .orElseGet(() -> malformed("it lacks the element Account"));
    }

    private static ServiceAnswer error(XmlElement error) {
        Optional<String> code = error.textAt("ErrorCode");
        if (code.isEmpty()) {
            return malformed("its Error lacks the element ErrorCode");
        }
        String message = WireText.shown(error.textAt("Message").orElse("no message"));
        return new ServiceAnswer.Told(
                UNKNOWN_ADDRESS.contains(code.get())
                        ? new Outcome.NoSuchAddress(message + " (error " + code.get() + ")")
                        : new Outcome.ServiceError(WireText.shown(code.get()), message));
    }

    private static ServiceAnswer account(XmlElement account) {
        String action = account.textAt("Action").orElse("").toLowerCase(Locale.ROOT);
        Optional<String> otherAddress = account.textAt("RedirectAddr");
        Optional<String> otherUrl = account.textAt("RedirectUrl");
        return switch (action) {
            case "redirectaddr" ->
                otherAddress
                        .<ServiceAnswer>map(ServiceAnswer.OtherAddress::new)
                        .orElseGet(() -> malformed("it lacks the element RedirectAddr"));
            case "redirecturl" ->
                otherUrl.<ServiceAnswer>map(ServiceAnswer.OtherUrl::new)
                        .orElseGet(() -> malformed("it lacks the element RedirectUrl"));
            case "settings" -> settings(account);
            case "" ->
                otherAddress
                        .<ServiceAnswer>map(ServiceAnswer.OtherAddress::new)
                        .or(() -> otherUrl.map(ServiceAnswer.OtherUrl::new))
                        .orElseGet(() -> settings(account));
            default -> malformed("its element Action says '" + WireText.shown(action) + "'");
        };
    }

    private static ServiceAnswer settings(XmlElement account) {
        List<XmlElement> protocols = account.children("Protocol").toList();
        if (protocols.isEmpty()) {
            return malformed("it lacks the element Protocol");
        }
        if (protocols.stream().allMatch(protocol -> type(protocol).isEmpty())) {
            return malformed("its Protocol lacks the element Type");
        }
        Optional<String> bad = protocols.stream()
                .flatMap(protocol -> addressText(protocol).stream())
                .filter(text -> WireText.webAddress(text).isEmpty())
                .findFirst();
        if (bad.isPresent()) {
            return malformed("its element EwsUrl holds '" + WireText.shown(bad.get()) + "', which is no address");
        }
        return new ServiceAnswer.Told(new Outcome.Settings(new UserSettings(
                ews(protocols, List.of("EXPR", "EXHTTP")), ews(protocols, List.of("EXCH")), version(protocols))));
    }

    /** Some servers write it as an attribute. */
    private static String type(XmlElement protocol) {
        return protocol.textAt("Type")
                .or(() -> protocol.attribute("Type"))
                .orElse("")
                .toUpperCase(Locale.ROOT);
    }

    private static Optional<URI> ews(List<XmlElement> protocols, List<String> types) {
        return types.stream()
                .flatMap(wanted ->
                        protocols.stream().filter(protocol -> type(protocol).equals(wanted)))
                .flatMap(protocol -> addressText(protocol).stream())
                .flatMap(text -> WireText.webAddress(text).stream())
                .findFirst();
    }

    /** Old servers say {@code ASUrl}, new ones both, some only {@code EwsUrl}. */
    private static Optional<String> addressText(XmlElement protocol) {
        return protocol.textAt("EwsUrl").or(() -> protocol.textAt("ASUrl"));
    }

    private static Optional<String> version(List<XmlElement> protocols) {
        return protocols.stream()
                .flatMap(protocol -> protocol.textAt("ServerVersion").stream())
                .flatMap(text -> PackedVersion.unpack(text).stream())
                .findFirst();
    }

    private static ServiceAnswer malformed(String what) {
        return new ServiceAnswer.Told(new Outcome.Malformed(what));
    }
}
