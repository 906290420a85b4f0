package io.github.teamsexchange.cli;

import io.github.teamsexchange.lab.Lab;
import io.github.teamsexchange.lab.LabPorts;
import io.github.teamsexchange.lab.Scenario;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code diagnose lab serve}: one scenario on real ports for other programs, until interrupted. */
@Command(
        name = "serve",
        description = "Serves a scenario until interrupted; prints one line of JSON when it is ready.",
        mixinStandardHelpOptions = true)
final class LabServeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..1", defaultValue = "healthy", paramLabel = "SCENARIO|FILE", description = "What to serve.")
    private String scenario = "healthy";

    @Option(
            names = {"--port", "--https-port"},
            paramLabel = "N",
            description = "For https; 0, the default, takes a free one.")
    private int https;

    @Option(names = "--http-port", paramLabel = "N", description = "For http.")
    private int http;

    @Option(names = "--dns-port", paramLabel = "N", description = "For DNS, over UDP and TCP.")
    private int dns;

    @Option(names = "--proxy-port", paramLabel = "N", description = "For the forward proxy.")
    private int proxy;

    @Option(names = "--ca-out", paramLabel = "FILE", description = "Where to put the certificate to trust.")
    private @Nullable Path caOut;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Scenario chosen = EvidenceOptions.Scenarios.find(scenario);
        try (Lab lab = start(chosen)) {
            Path ca = certificate(lab);
            LabFolder folder = LabFolder.write(lab, ca);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> cleanUp(lab, folder)));
            spec.commandLine().getOut().println(ready(lab, ca, folder.settings()));
            spec.commandLine().getOut().flush();
            new CountDownLatch(1).await();
            return 0;
        }
    }

    private Lab start(Scenario chosen) {
        try {
            return Lab.start(chosen, new LabPorts(https, http, dns, proxy));
        } catch (UncheckedIOException e) {
            throw new UsageException("The lab cannot listen on the ports asked for: " + e.getMessage(), e);
        }
    }

    private Path certificate(Lab lab) throws IOException {
        Path target = caOut;
        return target == null
                ? lab.caPem()
                : Files.copy(lab.caPem(), target.toAbsolutePath(), StandardCopyOption.REPLACE_EXISTING);
    }

    private static JsonObject ready(Lab lab, Path ca, Path settings) {
        return Json.createObjectBuilder()
                .add("scenario", lab.scenario().name())
                .add("httpsPort", lab.httpsPort())
                .add("httpPort", lab.httpPort())
                .add("dnsPort", lab.dnsPort())
                .add(
                        "proxy",
                        "http://" + lab.proxyAddress().getAddress().getHostAddress() + ":"
                                + lab.proxyAddress().getPort())
                .add("ca", ca.toString())
                .add("settings", settings.toString())
                .add("mailboxes", Json.createArrayBuilder(lab.mailboxes()))
                .build();
    }

    private static void cleanUp(Lab lab, LabFolder folder) {
        lab.close();
        folder.delete();
    }
}
