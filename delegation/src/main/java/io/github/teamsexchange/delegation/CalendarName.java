package io.github.teamsexchange.delegation;

import io.github.teamsexchange.port.Configuration;
import io.github.teamsexchange.port.ExportedObject;
import java.util.List;
import java.util.Optional;

/**
 * What a mailbox's calendar is called: its name is in the mailbox's language, its folder type is not (protocols §5.1).
 *
 * @param configuration all exports
 * @param owner tells whose folder an object is about
 */
record CalendarName(Configuration configuration, FolderOwner owner) {

    static final String ENGLISH = "Calendar";

    /** The name, if exports of {@code Get-MailboxFolderStatistics} tell it. */
    Optional<String> find() {
        return configuration.objects("Get-MailboxFolderStatistics").stream()
                .filter(folder -> folder.side() == owner.side() && owner.owns(folder))
                .filter(folder -> folder.line("FolderType")
                        .filter(ENGLISH::equalsIgnoreCase)
                        .isPresent())
                .map(CalendarName::name)
                .findFirst();
    }

    /** The calendar among folders: the one of the known name, else the English one, else the only one. */
    static Optional<String> among(List<String> folders, Optional<String> known) {
        String wanted = known.orElse(ENGLISH);
        Optional<String> found =
                folders.stream().filter(wanted::equalsIgnoreCase).findFirst();
        return found.isPresent() || known.isPresent() || folders.size() != 1 ? found : Optional.of(folders.get(0));
    }

    private static String name(ExportedObject folder) {
        String path = folder.line("Name").or(() -> folder.line("FolderPath")).orElse(ENGLISH);
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
