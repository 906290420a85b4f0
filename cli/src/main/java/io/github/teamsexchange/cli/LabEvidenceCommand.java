package io.github.teamsexchange.cli;

import io.github.teamsexchange.lab.EvidenceForm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code diagnose lab evidence}: a scenario's configuration as an administrator would export it. */
@Command(
        name = "evidence",
        description = "Writes a scenario's configuration as exports of Exchange and Teams PowerShell.",
        mixinStandardHelpOptions = true)
final class LabEvidenceCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", defaultValue = "healthy", paramLabel = "SCENARIO|FILE", description = "What to write.")
    private String scenario = "healthy";

    @Option(
            names = "--output",
            required = true,
            paramLabel = "FOLDER",
            description = "Where to write it; made if need be.")
    private Path output = Path.of("");

    @Option(
            names = "--form",
            defaultValue = "clixml",
            paramLabel = "clixml|json|text|csv",
            description = "How it is exported; clixml, the default, carries everything.")
    private String form = "clixml";

    @Override
    public Integer call() {
        EvidenceForm chosen = form(form);
        try {
            EvidenceOptions.Scenarios.find(scenario).writeEvidence(output, chosen);
            return 0;
        } catch (IOException e) {
            throw new UsageException("The evidence cannot be written; is there some already? " + e, e);
        }
    }

    private static EvidenceForm form(String word) {
        return switch (word) {
            case "clixml" -> EvidenceForm.CLIXML;
            case "json" -> EvidenceForm.JSON;
            case "text" -> EvidenceForm.LIST_TEXT;
            case "csv" -> EvidenceForm.CSV;
            default ->
                throw new UsageException("There is no form '" + word + "'; there are clixml, json, text and csv");
        };
    }
}
