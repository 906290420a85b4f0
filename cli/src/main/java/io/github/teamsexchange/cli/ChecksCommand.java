package io.github.teamsexchange.cli;

import io.github.teamsexchange.CheckInfo;
import io.github.teamsexchange.Checks;
import io.github.teamsexchange.check.ArticleStep;
import io.github.teamsexchange.check.IssueType;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Collection;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code diagnose checks}: every check found, plugins included. */
@Command(name = "checks", description = "Lists every check found, plugins included.", mixinStandardHelpOptions = true)
final class ChecksCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", description = "How to list them.")
    private String format = "text";

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Checks checks = Checks.discovered();
        switch (ReportFormat.of(format)) {
            case TEXT -> checks.infos().forEach(check -> out.println(line(check)));
            case JSON -> out.println(json(checks));
        }
        checks.problems().forEach(problem -> spec.commandLine().getErr().println("diagnose: " + problem));
        out.flush();
        return 0;
    }

    private static String line(CheckInfo check) {
        return String.format(Locale.ROOT, "%-34s %-3s  %s", check.id(), letters(check.issues()), check.title());
    }

    /** D, C and P: delegation, calendar app, presence. */
    private static String letters(Collection<IssueType> issues) {
        return issues.stream()
                .sorted()
                .map(issue -> issue.name().substring(0, 1))
                .collect(Collectors.joining());
    }

    private static String json(Checks checks) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.createGenerator(text)) {
            json.writeStartArray();
            checks.infos().forEach(check -> write(json, check));
            json.writeEnd();
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, CheckInfo check) {
        json.writeStartObject();
        json.write("id", check.id());
        json.write("title", check.title());
        json.write("kind", check.kind().name());
        json.writeStartArray("issues");
        check.issues().stream().sorted().forEach(issue -> json.write(issue.name()));
        json.writeEnd();
        json.writeStartArray("articleSteps");
        check.steps().stream().map(ArticleStep::label).forEach(json::write);
        json.writeEnd();
        json.write("provider", check.provider());
        json.write("origin", check.origin());
        json.writeEnd();
    }
}
