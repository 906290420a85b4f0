package io.github.teamsexchange.prerequisites.facts;

import io.github.teamsexchange.check.Fact;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The addresses that Microsoft publishes for its services.
 *
 * @param source where they come from
 * @param prefixes such as {@code 52.112.0.0/14}, by service
 */
public record PublishedRanges(Source source, Map<PublishedService, List<String>> prefixes) implements Fact {

    /** Copies the prefixes. */
    public PublishedRanges {
        Objects.requireNonNull(source, "source");
        Map<PublishedService, List<String>> copy = new EnumMap<>(PublishedService.class);
        prefixes.forEach((service, list) -> copy.put(service, List.copyOf(list)));
        prefixes = Collections.unmodifiableMap(copy);
    }

    /** The prefixes of a service; empty if none are published. */
    public List<String> of(PublishedService service) {
        return prefixes.getOrDefault(service, List.of());
    }

    /** Where published addresses come from. */
    public sealed interface Source {

        /**
         * Microsoft's web service, asked just now.
         *
         * @param address of the service
         */
        record WebService(String address) implements Source {
            /** Rejects a missing address. */
            public WebService {
                Objects.requireNonNull(address, "address");
            }
        }

        /**
         * A copy of its answer that the user saved.
         *
         * @param file its name
         */
        record SavedCopy(String file) implements Source {
            /** Rejects a missing name. */
            public SavedCopy {
                Objects.requireNonNull(file, "file");
            }
        }

        /**
         * What came along with this software.
         *
         * @param date when Microsoft had published that
         * @param because one clause: why the web service was not heard
         */
        record Snapshot(LocalDate date, String because) implements Source {
            /** Rejects missing parts. */
            public Snapshot {
                Objects.requireNonNull(date, "date");
                Objects.requireNonNull(because, "because");
            }
        }
    }
}
