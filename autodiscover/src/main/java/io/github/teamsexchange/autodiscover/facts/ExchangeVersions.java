package io.github.teamsexchange.autodiscover.facts;

import io.github.teamsexchange.check.Fact;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which builds of Exchange Server were seen, and where (protocols §8.3).
 *
 * @param sightings at least one, the most telling first
 */
public record ExchangeVersions(List<Sighting> sightings) implements Fact {

    /** Copies the sightings. */
    public ExchangeVersions {
        sightings = List.copyOf(sightings);
        if (sightings.isEmpty()) {
            throw new IllegalArgumentException("something was seen");
        }
    }

    /**
     * One build that was seen.
     *
     * @param build which
     * @param answering whether the server said so in an answer; else it stands in an export
     * @param source what showed it
     * @param server the server's own name, if that was seen
     */
    public record Sighting(ExchangeBuild build, boolean answering, String source, Optional<String> server) {
        /** Rejects missing parts. */
        public Sighting {
            Objects.requireNonNull(build, "build");
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(server, "server");
        }
    }

    /** What the answering server says of itself; empty if only exports tell. */
    public Optional<Sighting> ofAnsweringServer() {
        return sightings.stream().filter(Sighting::answering).findFirst();
    }

    /** What exports say of the organization's servers. */
    public List<Sighting> exported() {
        return sightings.stream().filter(sighting -> !sighting.answering()).toList();
    }
}
