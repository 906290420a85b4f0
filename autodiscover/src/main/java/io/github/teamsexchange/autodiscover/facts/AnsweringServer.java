package io.github.teamsexchange.autodiscover.facts;

import io.github.teamsexchange.port.HttpOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who answered a request, as far as the answer's headers tell (protocols §3.5, §7).
 *
 * <p>A reverse proxy may strip headers, so the absence of signs proves nothing; and a {@code Server} header that names
 * IIS is no sign, since proxies run on IIS too.
 *
 * @param signs the names of the headers that only Exchange sends; empty if none came
 * @param software what the {@code Server} header says
 * @param html whether the body is a page for people
 * @param version the version it states ({@code X-OWA-Version}), such as {@code 15.1.2507.66}
 * @param name the front end's own name ({@code X-FEServer})
 */
public record AnsweringServer(
        List<String> signs, Optional<String> software, boolean html, Optional<String> version, Optional<String> name) {

    private static final List<String> TELLING =
            List.of("X-FEServer", "X-OWA-Version", "X-BEServer", "X-CalculatedBETarget");
    private static final String EXCHANGE_APPLICATION = "client_id=\"00000002-0000-0ff1-ce00-000000000000\"";
    private static final int MAX_SOFTWARE = 80;

    /** Copies the signs. */
    public AnsweringServer {
        signs = List.copyOf(signs);
    }

    /** A server that shows no version and no name. */
    public AnsweringServer(List<String> signs, Optional<String> software, boolean html) {
        this(signs, software, html, Optional.empty(), Optional.empty());
    }

    /** Reads an answer's headers. */
    public static AnsweringServer of(HttpOutcome.Answered answer) {
        List<String> signs = new ArrayList<>(
                TELLING.stream().filter(name -> answer.header(name).isPresent()).toList());
        if (answer.headers("www-authenticate").stream()
                .anyMatch(challenge -> challenge.toLowerCase(Locale.ROOT).contains(EXCHANGE_APPLICATION))) {
            signs.add("WWW-Authenticate: Bearer " + EXCHANGE_APPLICATION);
        }
        // request-id alone is sent by others too, but none of them sends the diagnostics header beside it.
        if (answer.header("request-id").isPresent()
                && answer.header("x-diaginfo").isPresent()) {
            signs.add("X-DiagInfo");
        }
        return new AnsweringServer(
                signs,
                answer.header("server").map(AnsweringServer::shortened),
                isHtml(answer),
                answer.header("x-owa-version").map(AnsweringServer::shortened),
                answer.header("x-feserver").map(AnsweringServer::shortened));
    }

    /** Tells whether Exchange itself answered, rather than a device in front of it. */
    public boolean isExchange() {
        return !signs.isEmpty();
    }

    /** Completes "HTTP 401, ...": who answered, and its version if it shows one. */
    public String description() {
        String who = isExchange() ? "from Exchange" : "with nothing to show that it is Exchange who answers";
        return who + version.map(number -> " " + number).orElse("");
    }

    private static boolean isHtml(HttpOutcome.Answered answer) {
        return answer.header("content-type")
                .filter(type -> type.toLowerCase(Locale.ROOT).startsWith("text/html"))
                .isPresent();
    }

    private static String shortened(String text) {
        return text.length() <= MAX_SOFTWARE ? text : text.substring(0, MAX_SOFTWARE);
    }
}
