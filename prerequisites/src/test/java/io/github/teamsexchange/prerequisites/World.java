package io.github.teamsexchange.prerequisites;

import io.github.teamsexchange.check.Absence;
import io.github.teamsexchange.check.DiscoveryRules;
import io.github.teamsexchange.check.Edition;
import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.Fact;
import io.github.teamsexchange.check.IssueType;
import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.check.MicrosoftCloud;
import io.github.teamsexchange.check.PublishedEndpoints;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.check.Vantage;
import io.github.teamsexchange.port.Configuration;
import io.github.teamsexchange.port.Dns;
import io.github.teamsexchange.port.DnsOutcome;
import io.github.teamsexchange.port.Document;
import io.github.teamsexchange.port.Failure;
import io.github.teamsexchange.port.Http;
import io.github.teamsexchange.port.HttpOutcome;
import io.github.teamsexchange.port.Ports;
import io.github.teamsexchange.port.TlsOutcome;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A world of a few values for the probes of this area. */
final class World {

    static final Http UNREACHABLE = call ->
            new HttpOutcome.Failed(call.uri(), new Failure(Failure.Kind.CONNECT_REFUSED, "the host refused"), 1);
    static final Dns NO_DNS = (name, type) -> {
        throw new AssertionError("asked for " + name);
    };

    private World() {}

    static Ports ports(Http http, Dns dns, Map<String, Document> documents) {
        return new Ports(
                http,
                dns,
                (host, port) -> new TlsOutcome.Failed(new Failure(Failure.Kind.CONNECT_REFUSED, "closed")),
                Configuration.NONE,
                setting -> Optional.ofNullable(documents.get(setting)));
    }

    static Http answering(int status, String body) {
        return call -> new HttpOutcome.Answered(call.uri(), status, Map.of(), body, Duration.ofMillis(1), 1);
    }

    static DnsOutcome missing(Failure.Kind kind) {
        return new DnsOutcome.Missing(new Failure(kind, "no record"));
    }

    static Question question(PublishedEndpoints endpoints) {
        URI online = URI.create("https://outlook.office365.com");
        return new Question(
                IssueType.PRESENCE,
                Mailbox.of("alex@contoso.test"),
                Edition.V2023,
                Instant.parse("2026-11-24T10:00:00Z"),
                Vantage.OUTSIDE,
                new MicrosoftCloud(online, online, online, endpoints),
                DiscoveryRules.DEFAULT);
    }

    /** Evidence that holds these facts and knows of no other. */
    static Evidence evidence(Fact... facts) {
        return new Evidence() {
            @Override
            public <F extends Fact> F get(Class<F> kind) {
                return find(kind).orElseThrow();
            }

            @Override
            public <F extends Fact> Optional<F> find(Class<F> kind) {
                return List.of(facts).stream()
                        .filter(kind::isInstance)
                        .map(kind::cast)
                        .findFirst();
            }

            @Override
            public Optional<Absence> absence(Class<? extends Fact> kind) {
                return Optional.empty();
            }

            @Override
            public Evidence about(Mailbox subject) {
                return this;
            }
        };
    }
}
