package io.github.teamsexchange.connectors.exports;

import java.util.Optional;

/**
 * What a file's name says.
 *
 * @param cmdlet the cmdlet it is named after
 * @param suffix what follows, without the separator and the extension; empty for nothing
 */
record FileName(KnownCmdlet cmdlet, String suffix) {

    static Optional<FileName> parse(String fileName) {
        String bare = fileName.replaceFirst("(?i)\\.(json|xml|clixml|txt|csv|log)$", "");
        return KnownCmdlet.beginning(bare).map(cmdlet -> {
            String rest = bare.substring(cmdlet.lengthIn(bare));
            return new FileName(cmdlet, rest.isEmpty() ? "" : rest.substring(1));
        });
    }
}
