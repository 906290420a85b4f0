package io.github.teamsexchange.cli;

import io.github.teamsexchange.lab.EvidenceForm;
import io.github.teamsexchange.lab.Lab;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * What a served lab keeps on disk for other processes: the settings with which a diagnosis finds it, and its
 * configuration as exports.
 *
 * @param path a folder that only this user can read
 */
record LabFolder(Path path) {

    private static final String EVIDENCE = "evidence";

    static LabFolder write(Lab lab, Path ca) throws IOException {
        LabFolder folder = new LabFolder(Files.createTempDirectory("diagnose-lab"));
        lab.scenario().writeEvidence(folder.path.resolve(EVIDENCE), EvidenceForm.CLIXML);
        folder.writeSettings(lab, ca);
        return folder;
    }

    Path settings() {
        return path.resolve("lab.properties");
    }

    /** Deletes it all; what cannot be deleted is a small file among the temporary ones. */
    void delete() {
        try (Stream<Path> walk = Files.walk(path)) {
            walk.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            // The process ends.
            return;
        }
    }

    private void writeSettings(Lab lab, Path ca) throws IOException {
        Properties properties = new Properties();
        lab.settings().forEach(properties::setProperty);
        properties.setProperty("tls.trust-pem", ca.toString());
        properties.setProperty(EVIDENCE, path.resolve(EVIDENCE).toString());
        try (Writer writer = Files.newBufferedWriter(settings(), StandardCharsets.UTF_8)) {
            properties.store(writer, null);
        }
    }
}
