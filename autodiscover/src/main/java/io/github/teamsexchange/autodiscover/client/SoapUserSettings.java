package io.github.teamsexchange.autodiscover.client;

import io.github.teamsexchange.autodiscover.facts.Outcome;
import io.github.teamsexchange.autodiscover.facts.UserSettings;
import io.github.teamsexchange.connectors.xml.XmlElement;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The wire form of SOAP Autodiscover's GetUserSettings (protocols §1.4). */
final class SoapUserSettings {

    static final String PATH = "/autodiscover/autodiscover.svc";

    static final String ACTION = "http://schemas.microsoft.com/exchange/2010/Autodiscover/Autodiscover/GetUserSettings";

    private static final List<String> SETTINGS =
            List.of("InternalEwsUrl", "ExternalEwsUrl", "ExternalEwsVersion", "CasVersion", "EwsSupportedSchemas");

    private SoapUserSettings() {}

    static String request(URI endpoint, List<String> addresses) {
        String users = addresses.stream()
                .map(address -> "<a:User><a:Mailbox>" + WireText.escaped(address) + "</a:Mailbox></a:User>")
                .collect(Collectors.joining());
        String settings = SETTINGS.stream()
                .map(name -> "<a:Setting>" + name + "</a:Setting>")
                .collect(Collectors.joining());
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<soap:Envelope"
                + " xmlns:a=\"http://schemas.microsoft.com/exchange/2010/Autodiscover\""
                + " xmlns:wsa=\"http://www.w3.org/2005/08/addressing\""
                + " xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"><soap:Header>"
                + "<a:RequestedServerVersion>Exchange2013</a:RequestedServerVersion>"
                + "<wsa:Action>" + ACTION + "</wsa:Action><wsa:To>" + WireText.escaped(endpoint.toString())
                + "</wsa:To></soap:Header><soap:Body><a:GetUserSettingsRequestMessage><a:Request><a:Users>" + users
                + "</a:Users><a:RequestedSettings>" + settings
                + "</a:RequestedSettings></a:Request></a:GetUserSettingsRequestMessage></soap:Body></soap:Envelope>";
    }

    /** What is said about each address, in the order they were asked for. */
    static Map<String, ServiceAnswer> read(XmlElement envelope, List<String> addresses) {
        Optional<XmlElement> fault = envelope.find("Body", "Fault");
        if (fault.isPresent()) {
            return all(addresses, fault(fault.get()));
        }
        Optional<XmlElement> response = envelope.find("Body", "GetUserSettingsResponseMessage", "Response");
        if (!envelope.is("Envelope") || response.isEmpty()) {
            return all(
                    addresses, new Outcome.Malformed("it lacks the element GetUserSettingsResponseMessage/Response"));
        }
        Optional<String> code = response.get().textAt("ErrorCode");
        if (code.isEmpty()) {
            return all(addresses, new Outcome.Malformed("its Response lacks the element ErrorCode"));
        }
        return code.get().equals("NoError")
                ? users(response.get(), addresses)
                : all(addresses, error(code.get(), response.get()));
    }

    /** The version that the answering server states in its header. */
    static Optional<String> serverVersion(XmlElement envelope) {
        return envelope.find("Header", "ServerVersionInfo").flatMap(info -> {
            List<String> numbers = Stream.of("MajorVersion", "MinorVersion", "MajorBuildNumber", "MinorBuildNumber")
                    .flatMap(name -> info.textAt(name).or(() -> info.attribute(name)).stream())
                    .filter(number -> number.matches("\\d{1,6}"))
                    .toList();
            return numbers.size() == 4 ? Optional.of(String.join(".", numbers)) : Optional.empty();
        });
    }

    private static Map<String, ServiceAnswer> users(XmlElement response, List<String> addresses) {
        List<XmlElement> users = response.find("UserResponses").stream()
                .flatMap(list -> list.children("UserResponse"))
                .toList();
        if (users.size() != addresses.size()) {
            return all(
                    addresses,
                    new Outcome.Malformed("it holds " + users.size() + " elements UserResponse for " + addresses.size()
                            + " addresses"));
        }
        Map<String, ServiceAnswer> answers = new LinkedHashMap<>();
        for (int i = 0; i < users.size(); i++) {
            answers.put(addresses.get(i), user(users.get(i)));
        }
        return answers;
    }

    private static ServiceAnswer user(XmlElement user) {
        String code = user.textAt("ErrorCode").orElse("");
        Optional<String> target = user.textAt("RedirectTarget");
        return switch (code) {
            case "NoError" -> settings(user);
            case "RedirectAddress" ->
                target.<ServiceAnswer>map(ServiceAnswer.OtherAddress::new)
                        .orElseGet(() -> malformed("it lacks the element RedirectTarget"));
            case "RedirectUrl" ->
                target.<ServiceAnswer>map(ServiceAnswer.OtherUrl::new)
                        .orElseGet(() -> malformed("it lacks the element RedirectTarget"));
            case "InvalidUser" ->
                new ServiceAnswer.Told(new Outcome.NoSuchAddress(
                        WireText.shown(user.textAt("ErrorMessage").orElse("no message")) + " (InvalidUser)"));
            case "" -> malformed("its UserResponse lacks the element ErrorCode");
            default -> new ServiceAnswer.Told(error(code, user));
        };
    }

    private static ServiceAnswer settings(XmlElement user) {
        Map<String, String> values = new LinkedHashMap<>();
        user.find("UserSettings").stream()
                .flatMap(list -> list.children("UserSetting"))
                .forEach(setting -> setting.textAt("Name")
                        .ifPresent(
                                name -> values.put(name, setting.textAt("Value").orElse(""))));
        for (String name : List.of("ExternalEwsUrl", "InternalEwsUrl")) {
            String text = values.getOrDefault(name, "");
            if (!text.isEmpty() && WireText.webAddress(text).isEmpty()) {
                return malformed("its setting " + name + " holds '" + WireText.shown(text) + "', which is no address");
            }
        }
        return new ServiceAnswer.Told(new Outcome.Settings(new UserSettings(
                WireText.webAddress(values.getOrDefault("ExternalEwsUrl", "")),
                WireText.webAddress(values.getOrDefault("InternalEwsUrl", "")),
                Optional.ofNullable(values.get("CasVersion")).filter(version -> version.matches("[0-9.]{1,40}")))));
    }

    private static Outcome error(String code, XmlElement where) {
        return new Outcome.ServiceError(
                WireText.shown(code),
                WireText.shown(where.textAt("ErrorMessage").orElse("no message")));
    }

    private static Outcome fault(XmlElement fault) {
        return new Outcome.ServiceError(
                WireText.shown(fault.textAt("faultcode").orElse("Fault")),
                WireText.shown(fault.textAt("faultstring").orElse("no message")));
    }

    /** The same for all addresses. */
    static Map<String, ServiceAnswer> all(List<String> addresses, Outcome outcome) {
        Map<String, ServiceAnswer> answers = new LinkedHashMap<>();
        addresses.forEach(address -> answers.put(address, new ServiceAnswer.Told(outcome)));
        return answers;
    }

    private static ServiceAnswer malformed(String what) {
        return new ServiceAnswer.Told(new Outcome.Malformed(what));
    }
}
