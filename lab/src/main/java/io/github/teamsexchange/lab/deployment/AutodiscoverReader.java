package io.github.teamsexchange.lab.deployment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what is special about a host's Autodiscover. */
final class AutodiscoverReader {

    private static final Set<String> PROTOCOLS = Set.of("EXCH", "EXPR", "EXHTTP", "WEB");

    private AutodiscoverReader() {}

    static AutodiscoverPlan read(JsonPart part) {
        part.only("capabilities", "ewsUrl", "answersUnknown", "protocols", "pox", "soap", "v2");
        return new AutodiscoverPlan(
                part.optional("capabilities")
                        .map(when -> when.word(AutodiscoverPlan.Capabilities.class))
                        .orElse(AutodiscoverPlan.Capabilities.ALWAYS),
                part.optional("ewsUrl").map(JsonPart::text),
                part.optional("answersUnknown").map(JsonPart::flag).orElse(false),
                part.optional("protocols").map(AutodiscoverReader::protocols).orElse(AutodiscoverPlan.USUAL_PROTOCOLS),
                part.optional("pox").map(AutodiscoverReader::xml).orElse(DocumentPlan.SOUND),
                part.optional("soap").map(AutodiscoverReader::xml).orElse(DocumentPlan.SOUND),
                part.optional("v2").map(AutodiscoverReader::json).orElse(DocumentPlan.SOUND));
    }

    private static List<String> protocols(JsonPart part) {
        return part.items().stream().map(AutodiscoverReader::protocol).toList();
    }

    private static String protocol(JsonPart part) {
        if (!PROTOCOLS.contains(part.text())) {
            throw part.wrong("'" + part.text() + "' is none of " + String.join(", ", PROTOCOLS));
        }
        return part.text();
    }

    private static DocumentPlan xml(JsonPart part) {
        return document(part.only("omit", "empty", "flaws", "body", "error", "redirectUrl", "redirectAddress"));
    }

    private static DocumentPlan json(JsonPart part) {
        return document(part.only("omit", "empty", "body", "error", "redirectUrl"));
    }

    private static DocumentPlan document(JsonPart part) {
        return new DocumentPlan(
                names(part, "omit"),
                names(part, "empty"),
                part.optional("flaws").map(AutodiscoverReader::flaws).orElse(Set.of()),
                part.optional("body").map(JsonPart::text),
                part.optional("error").map(JsonPart::text),
                part.optional("redirectUrl").map(url -> PathReader.header(url.text(), url)),
                part.optional("redirectAddress").map(JsonPart::text));
    }

    private static Set<String> names(JsonPart part, String member) {
        return part.optional(member).map(names -> Set.copyOf(names.texts())).orElse(Set.of());
    }

    private static Set<DocumentPlan.Flaw> flaws(JsonPart part) {
        return part.items().stream()
                .map(flaw -> flaw.word(DocumentPlan.Flaw.class))
                .collect(Collectors.toUnmodifiableSet());
    }
}
