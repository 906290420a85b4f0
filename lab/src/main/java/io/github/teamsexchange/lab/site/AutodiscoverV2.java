package io.github.teamsexchange.lab.site;

import io.github.teamsexchange.lab.deployment.DocumentPlan;
import io.github.teamsexchange.lab.http.Headers;
import io.github.teamsexchange.lab.http.Reply;
import io.github.teamsexchange.lab.http.Request;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * A question in one of the two forms of Autodiscover V2, and the shapes of its answers.
 *
 * @param email the mailbox asked for
 * @param protocol in the caller's spelling
 * @param redirects how many redirects led here, as the address says
 */
record AutodiscoverV2(String email, String protocol, int redirects) {

    /** Where it is asked. */
    static final String PATH = "/autodiscover/autodiscover.json";

    private static final String TYPE = "application/json; charset=utf-8";
    private static final String VERSION = PATH + "/v1.0/";

    /** Reads a question; empty if mailbox or protocol are missing. */
    static Optional<AutodiscoverV2> of(Request request) {
        return email(request)
                .flatMap(email -> request.parameter("Protocol")
                        .map(protocol -> new AutodiscoverV2(email, protocol, redirects(request))));
    }

    private static Optional<String> email(Request request) {
        Optional<String> email = request.lowerPath().startsWith(VERSION)
                ? Optional.of(Request.decoded(request.path().substring(VERSION.length())))
                : request.parameter("Email");
        return email.filter(address -> address.indexOf('@') > 0);
    }

    private static int redirects(Request request) {
        return request.parameter("RedirectCount")
                .filter(count -> count.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    /** The address to use, as spoilt as a deployment says. */
    Reply url(Headers headers, String url, DocumentPlan plan) {
        JsonObjectBuilder members = Json.createObjectBuilder();
        Map.of("Protocol", protocol, "Url", url).forEach((name, value) -> {
            if (!plan.omit().contains(name)) {
                members.add(name, plan.empty().contains(name) ? "" : value);
            }
        });
        return plan.body()
                .<Reply>map(body ->
                        new Reply.Answer(200, Headers.of("Content-Type", TYPE).and(headers), body))
                .orElseGet(() -> json(200, headers, members.build()));
    }

    /** Ask elsewhere: the count goes up, the form is always the first. */
    Reply elsewhere(Headers headers, String host) {
        String location = "https://" + host + PATH + "?Email=" + URLEncoder.encode(email, StandardCharsets.UTF_8)
                + "&Protocol=" + URLEncoder.encode(protocol, StandardCharsets.UTF_8)
                + "&RedirectCount=" + (redirects + 1);
        return Reply.Answer.moved(302, location).with(headers);
    }

    /** No such protocol. */
    Reply invalidProtocol(Headers headers, String supported) {
        return error(
                400,
                headers,
                "InvalidProtocol",
                "The given protocol value '" + protocol + "' is invalid. Supported values are '" + supported + "'");
    }

    /** An error in the shape that all of them have. */
    static Reply error(int status, Headers headers, String code, String message) {
        return json(
                status,
                headers,
                Json.createObjectBuilder()
                        .add("ErrorCode", code)
                        .add("ErrorMessage", message)
                        .build());
    }

    /** Exchange's serializer escapes apostrophes. */
    private static Reply json(int status, Headers headers, JsonObject body) {
        return new Reply.Answer(
                status,
                Headers.of("Content-Type", TYPE).and(headers),
                body.toString().replace("'", "\\u0027"));
    }
}
