package io.github.teamsexchange;

import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.check.Remedy;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a report in its JSON form. */
final class ReportWriter {

    String write(Report report) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.createGenerator(text)) {
            json.writeStartObject();
            writeHead(json, report);
            json.writeStartArray("findings");
            report.judgements().forEach(judgement -> writeJudgement(json, judgement));
            json.writeEnd();
            json.writeStartArray("evidence");
            report.evidence().forEach(exchange -> writeExchange(json, exchange));
            json.writeEnd();
            writeTexts(json, "deselected", report.deselected());
            writeEscalation(json, report.escalation());
            json.writeEnd();
        }
        return text.toString();
    }

    private static void writeHead(JsonGenerator json, Report report) {
        json.write("schemaVersion", Report.SCHEMA_VERSION);
        json.write("issue", report.question().issue().name());
        json.write("mailbox", report.question().mailbox().address());
        writeText(json, "delegate", report.question().mailbox().delegate().map(Mailbox::address));
        json.write("edition", report.question().edition().year());
        json.write("startedAt", report.startedAt().toString());
        json.write("finishedAt", report.finishedAt().toString());
        json.write("verdict", report.verdict().name());
        writeText(json, "rootCause", report.rootCause().map(Judgement::check));
    }

    private static void writeJudgement(JsonGenerator json, Judgement judgement) {
        json.writeStartObject();
        json.write("check", judgement.check());
        json.write("title", judgement.title());
        writeText(json, "articleStep", judgement.articleStep());
        json.write("status", judgement.status().name());
        json.write("summary", judgement.summary());
        json.writeKey("details");
        writeValue(json, judgement.details());
        writeTexts(json, "evidence", judgement.evidence());
        writeText(json, "blockedBy", judgement.blockedBy());
        json.writeStartArray("remedies");
        judgement.remedies().forEach(remedy -> writeRemedy(json, remedy));
        json.writeEnd();
        json.write("elapsedMillis", judgement.elapsed().toMillis());
        json.writeEnd();
    }

    private static void writeRemedy(JsonGenerator json, Remedy remedy) {
        json.writeStartObject();
        json.write("kind", remedy.isCommand() ? "COMMAND" : "INSTRUCTION");
        writeText(json, "shell", remedy.shell().map(shell -> shell.word()));
        writeText(json, "command", remedy.isCommand() ? Optional.of(remedy.command()) : Optional.empty());
        json.write("text", remedy.text());
        writeText(json, "link", remedy.link().map(URI::toString));
        json.writeEnd();
    }

    private static void writeExchange(JsonGenerator json, Exchange exchange) {
        json.writeStartObject();
        json.write("id", exchange.id());
        json.write("kind", exchange.kind());
        json.write("source", exchange.source());
        json.write("observedAt", exchange.observedAt().toString());
        json.write("summary", exchange.summary());
        json.write("attempts", exchange.attempts());
        json.writeEnd();
    }

    private static void writeEscalation(JsonGenerator json, Optional<Escalation> escalation) {
        if (escalation.isEmpty()) {
            json.writeNull("escalation");
            return;
        }
        json.writeStartObject("escalation");
        json.write("issue", escalation.get().issue().name());
        writeTexts(json, "userPrincipalNames", escalation.get().userPrincipalNames());
        json.write("utcTime", escalation.get().utcTime().toString());
        json.writeStartArray("attachments");
        escalation
                .get()
                .attachments()
                .forEach(attachment -> json.writeStartObject()
                        .write("what", attachment.what())
                        .write("where", attachment.where())
                        .writeEnd());
        json.writeEnd();
        json.writeEnd();
    }

    private static void writeText(JsonGenerator json, String name, Optional<String> text) {
        text.ifPresentOrElse(value -> json.write(name, value), () -> json.writeNull(name));
    }

    private static void writeTexts(JsonGenerator json, String name, List<String> texts) {
        json.writeStartArray(name);
        texts.forEach(json::write);
        json.writeEnd();
    }

    private static void writeValue(JsonGenerator json, Object value) {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            map.forEach((name, item) -> {
                json.writeKey(String.valueOf(name));
                writeValue(json, item);
            });
            json.writeEnd();
        } else if (value instanceof Collection<?> items) {
            json.writeStartArray();
            items.forEach(item -> writeValue(json, item));
            json.writeEnd();
        } else if (value instanceof Boolean flag) {
            json.write(flag ? JsonValue.TRUE : JsonValue.FALSE);
        } else if (value instanceof Number number) {
            json.write(new BigDecimal(number.toString()));
        } else {
            json.write(value.toString());
        }
    }
}
