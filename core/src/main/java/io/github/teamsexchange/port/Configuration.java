package io.github.teamsexchange.port;

import java.util.List;

/** Configuration objects as Exchange and Teams PowerShell show them. Safe for use by many threads. */
public interface Configuration {

    /** No objects at all: nothing was exported. */
    Configuration NONE = new Configuration() {
        @Override
        public List<ExportedObject> objects(String cmdlet) {
            return List.of();
        }

        @Override
        public List<ExportFile> files() {
            return List.of();
        }
    };

    /**
     * All objects that a cmdlet gave, whichever file and side they come from, in the order of the files.
     *
     * @param cmdlet its canonical name, such as {@code Get-OrganizationConfig}
     */
    List<ExportedObject> objects(String cmdlet);

    /** Everything that was offered: what each file is, or why it is not used. */
    List<ExportFile> files();
}
