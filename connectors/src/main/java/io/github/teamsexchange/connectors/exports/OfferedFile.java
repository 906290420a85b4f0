package io.github.teamsexchange.connectors.exports;

import java.util.List;

/**
 * A file that may be an export.
 *
 * @param name its path as the user would recognise it
 * @param path the names of its folders below what was offered and its own name, in order
 * @param content what it holds, or why that cannot be had
 */
record OfferedFile(String name, List<String> path, Content content) {

    OfferedFile {
        path = List.copyOf(path);
    }

    String fileName() {
        return path.get(path.size() - 1);
    }

    /** Reads a file's bytes. */
    @FunctionalInterface
    interface Content {
        byte[] read() throws UnreadableExport;
    }
}
