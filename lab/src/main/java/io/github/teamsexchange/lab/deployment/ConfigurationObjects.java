package io.github.teamsexchange.lab.deployment;

import io.github.teamsexchange.port.Configuration;
import io.github.teamsexchange.port.ExportFile;
import io.github.teamsexchange.port.ExportedObject;
import java.util.List;
import java.util.Optional;

/**
 * The deployment's configuration objects, offered as the port that checks read.
 *
 * @param all in the file's order
 */
public record ConfigurationObjects(List<ExportedObject> all) implements Configuration {

    /** Copies the objects. */
    public ConfigurationObjects {
        all = List.copyOf(all);
    }

    @Override
    public List<ExportedObject> objects(String cmdlet) {
        return all.stream()
                .filter(object -> object.cmdlet().equalsIgnoreCase(cmdlet))
                .toList();
    }

    @Override
    public List<ExportFile> files() {
        return all.stream().map(ConfigurationObjects::file).distinct().toList();
    }

    private static ExportFile file(ExportedObject object) {
        return new ExportFile(object.file(), ExportFile.State.READ, Optional.of(object.cmdlet()), "");
    }
}
