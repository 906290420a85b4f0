package io.github.teamsexchange.connectors.exports;

/**
 * A cell.
 *
 * @param text what it holds, quotes resolved
 * @param quoted whether it stood in quotes
 */
record CsvCell(String text, boolean quoted) {}
