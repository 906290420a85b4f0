package io.github.teamsexchange.cli;

import io.github.teamsexchange.CheckInfo;
import io.github.teamsexchange.Checks;
import io.github.teamsexchange.check.ArticleStep;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code diagnose explain}: a check's page, the same that stands in docs/checks. */
@Command(
        name = "explain",
        description = "Says what a check asks, why, what it needs and how to fix what it finds.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "CHECK-ID", description = "Such as presence.rest-api; 'diagnose checks' lists them.")
    private String id = "";

    @Override
    public Integer call() {
        CheckInfo check = Checks.discovered().infos().stream()
                .filter(info -> info.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UsageException("There is no check '" + id + "'; 'diagnose checks' lists them"));
        PrintWriter out = spec.commandLine().getOut();
        out.print(page(check.id()).orElseGet(() -> known(check)));
        out.flush();
        return 0;
    }

    private static Optional<String> page(String id) {
        try (InputStream page = ExplainCommand.class.getResourceAsStream("checks/" + id + ".md")) {
            return page == null
                    ? Optional.empty()
                    : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A plugin brings no page; what it declares is known all the same. */
    private static String known(CheckInfo check) {
        return "# " + check.id() + "\n\n" + check.title() + ".\n\n"
                + "Comes from " + check.origin() + " (" + check.provider() + ").\n"
                + "Article: "
                + check.steps().stream().map(ArticleStep::label).collect(Collectors.joining(", ", "", "\n"))
                + "Needs: "
                + check.needs().stream().map(Class::getSimpleName).collect(Collectors.joining(", ", "", "\n"));
    }
}
