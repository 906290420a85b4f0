package io.github.teamsexchange.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.lab.Lab;
import io.github.teamsexchange.lab.Scenario;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built jars, as a stranger's program uses them: on the class path and on the module path. */
class JarsIT {

    private static final Path TARGET =
            Path.of(Objects.requireNonNull(System.getProperty("project.root")), "cli", "target");

    private static final String PROGRAM = """
            package stranger;

            import io.github.teamsexchange.Diagnostics;
            import io.github.teamsexchange.check.IssueType;
            import io.github.teamsexchange.check.Mailbox;

            public class Program {
                public static void main(String[] arguments) {
                    var report = Diagnostics.run(IssueType.PRESENCE, Mailbox.of("alex@contoso.test"));
                    report.judgements().forEach(j -> System.out.println(j.check() + " " + j.status()));
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void theOneLinerRunsOnTheClassPath() throws Exception {
        Path classes = compile(List.of("-cp", classPath()), Map.of("stranger/Program.java", PROGRAM));
        assertJudges(List.of("-cp", classPath() + java.io.File.pathSeparator + classes, "stranger.Program"));
    }

    @Test
    void theOneLinerRunsOnTheModulePath() throws Exception {
        String module = "module stranger { requires io.github.teamsexchange.core; }";
        String path = TARGET.resolve("lib").toString();
        Path classes =
                compile(List.of("-p", path), Map.of("stranger/Program.java", PROGRAM, "module-info.java", module));
        assertJudges(List.of("-p", path + java.io.File.pathSeparator + classes, "-m", "stranger/stranger.Program"));
    }

    @Test
    void aJarSaysTheSameToBothKindsOfServiceLoader() throws IOException {
        int seen = 0;
        for (ModuleReference reference : ModuleFinder.of(ours()).findAll()) {
            for (ModuleDescriptor.Provides provides : reference.descriptor().provides()) {
                seen++;
                Path jar = Path.of(reference.location().orElseThrow());
                assertEquals(new TreeSet<>(provides.providers()), services(jar, provides.service()), jar.toString());
            }
        }
        assertTrue(seen >= 8, "the test saw " + seen + " services");
    }

    private static java.util.Set<String> services(Path jar, String service) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            String text = new String(
                    file.getInputStream(file.getEntry("META-INF/services/" + service))
                            .readAllBytes(),
                    java.nio.charset.StandardCharsets.UTF_8);
            return text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private void assertJudges(List<String> arguments) throws IOException, InterruptedException {
        try (Lab lab = Lab.start(Scenario.named("rest-not-published"))) {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString()));
            command.addAll(arguments);
            Path output = folder.resolve("output.txt");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(output.toFile())
                    .redirectError(folder.resolve("errors.txt").toFile());
            builder.environment().putAll(environment(lab));
            Process process = builder.start();
            assertTrue(process.waitFor(90, TimeUnit.SECONDS), "it ends");
            String printed = Files.readString(output);
            assertEquals(0, process.exitValue(), printed + Files.readString(folder.resolve("errors.txt")));
            assertTrue(printed.contains("presence.rest-api FAIL"), printed);
            assertTrue(printed.contains("autodiscover.routing PASS"), printed);
            assertTrue(printed.contains("ews-policy.mailbox INCONCLUSIVE"), printed);
        }
    }

    /** The same settings as anywhere else, by their environment variables. */
    private static Map<String, String> environment(Lab lab) {
        Map<String, String> environment = new HashMap<>();
        lab.settings()
                .forEach((key, value) -> environment.put(
                        "DIAGNOSTICS_"
                                + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_'),
                        value));
        return environment;
    }

    private Path compile(List<String> options, Map<String, String> sources) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        List<String> arguments = new ArrayList<>(options);
        arguments.addAll(List.of("-d", classes.toString()));
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = folder.resolve("sources").resolve(source.getKey());
            Files.createDirectories(file.getParent());
            arguments.add(Files.writeString(file, source.getValue()).toString());
        }
        int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertEquals(0, status, "it compiles");
        return classes;
    }

    private static String classPath() throws IOException {
        try (Stream<Path> jars = Files.list(TARGET.resolve("lib"))) {
            return jars.map(Path::toString).sorted().collect(Collectors.joining(java.io.File.pathSeparator));
        }
    }

    private static Path[] ours() throws IOException {
        try (Stream<Path> jars = Files.list(TARGET.resolve("lib"))) {
            return jars.filter(jar -> jar.getFileName().toString().startsWith("teams-exchange-"))
                    .toArray(Path[]::new);
        }
    }
}
