package io.github.teamsexchange.autodiscover;

import io.github.teamsexchange.check.Fact;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * The hosts under which the exported EWS virtual directories are published.
 *
 * @param hosts of their external URLs, in lower case, without repetitions; empty if none has one
 */
record PublishedEws(List<String> hosts) implements Fact {

    PublishedEws {
        hosts = List.copyOf(hosts);
    }

    boolean publishes(URI url) {
        return hosts.contains(String.valueOf(url.getHost()).toLowerCase(Locale.ROOT));
    }
}
