/**
 * The vocabulary, the engine and the report of Teams–Exchange Diagnostics.
 *
 * <p>{@code io.github.teamsexchange} is for those who run diagnoses, {@code io.github.teamsexchange.check} for those
 * who write checks and probes, {@code io.github.teamsexchange.port} is how either touches the world.
 */
module io.github.teamsexchange.core {
    requires transitive jakarta.json;
    requires static transitive org.jspecify;

    exports io.github.teamsexchange;
    exports io.github.teamsexchange.check;
    exports io.github.teamsexchange.port;

    uses io.github.teamsexchange.check.Check;
    uses io.github.teamsexchange.check.Probe;
    uses io.github.teamsexchange.PortsProvider;
}
