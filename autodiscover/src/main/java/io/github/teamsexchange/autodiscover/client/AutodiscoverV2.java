package io.github.teamsexchange.autodiscover.client;

import io.github.teamsexchange.autodiscover.facts.AnsweringServer;
import io.github.teamsexchange.autodiscover.facts.RoutingAttempt.Address;
import io.github.teamsexchange.autodiscover.facts.RoutingAttempt.Ending;
import io.github.teamsexchange.autodiscover.facts.RoutingAttempt.NoAddress;
import io.github.teamsexchange.autodiscover.facts.RoutingAttempt.NotAutodiscover;
import io.github.teamsexchange.port.HttpOutcome;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The wire form of Autodiscover V2 (protocols §1.5). */
final class AutodiscoverV2 {

    private static final String PATH = "/autodiscover/autodiscover.json";

    /** An honest answer has some dozens of bytes; nothing larger is parsed. */
    private static final int MAX_BODY = 64 * 1024;

    private AutodiscoverV2() {}

    static URI address(URI server, String mailbox) {
        return server.resolve(PATH + "?Email=" + percentEncoded(mailbox) + "&Protocol=EWS");
    }

    /** A blank, which a quoted mail address may hold, is %20 as in paths, not the plus sign of forms. */
    private static String percentEncoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The address without the counter that servers raise at each hop, so that a loop can be seen. */
    static URI withoutCount(URI address) {
        String text = address.toString().toLowerCase(Locale.ROOT);
        return URI.create(text.replaceAll("([?&])redirectcount=[^&#]*&?", "$1").replaceAll("[?&]$", ""));
    }

    static boolean isAutodiscover(URI address) {
        return String.valueOf(address.getPath()).toLowerCase(Locale.ROOT).startsWith(PATH);
    }

    static Ending read(HttpOutcome.Answered answer) {
        AnsweringServer server = AnsweringServer.of(answer);
        Optional<JsonObject> json = parse(answer.body());
        if (json.isEmpty()) {
            return new NotAutodiscover(server.html() ? "a web page" : "something that is not a JSON object", server);
        }
        Optional<String> protocol = text(json.get(), "Protocol");
        if (protocol.isEmpty()) {
            return new NotAutodiscover("JSON without the element Protocol", server);
        }
        if (!protocol.get().equalsIgnoreCase("EWS")) {
            return new NotAutodiscover("an answer for another protocol than EWS", server);
        }
        return ending(text(json.get(), "Url").orElse("").strip());
    }

    static Optional<String> errorCode(HttpOutcome.Answered answer) {
        return parse(answer.body()).flatMap(json -> text(json, "ErrorCode"));
    }

    private static Ending ending(String url) {
        return WireText.webAddress(url).<Ending>map(Address::new).orElseGet(() -> new NoAddress(WireText.shown(url)));
    }

    private static Optional<JsonObject> parse(String body) {
        if (body.isBlank() || body.length() > MAX_BODY) {
            return Optional.empty();
        }
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readValue() instanceof JsonObject object ? Optional.of(object) : Optional.empty();
        } catch (RuntimeException e) { // JsonException, and what the parser throws when the nesting is too deep
            return Optional.empty();
        }
    }

    /** Members are matched whatever their case: servers differ. */
    private static Optional<String> text(JsonObject json, String name) {
        return json.entrySet().stream()
                .filter(member -> member.getKey().equalsIgnoreCase(name))
                .map(java.util.Map.Entry::getValue)
                .filter(value -> value.getValueType() == JsonValue.ValueType.STRING)
                .map(value -> ((JsonString) value).getString())
                .findFirst();
    }
}
