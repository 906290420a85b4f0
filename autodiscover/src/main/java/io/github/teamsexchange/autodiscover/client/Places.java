package io.github.teamsexchange.autodiscover.client;

import io.github.teamsexchange.autodiscover.facts.DiscoveryMethod;
import io.github.teamsexchange.autodiscover.facts.ExchangeOnlineHosts;
import io.github.teamsexchange.autodiscover.facts.Outcome;
import io.github.teamsexchange.port.Dns;
import io.github.teamsexchange.port.DnsOutcome;
import io.github.teamsexchange.port.DnsRecord;
import io.github.teamsexchange.port.Failure;
import io.github.teamsexchange.port.HttpCall;
import io.github.teamsexchange.port.HttpOutcome;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The places where the service of a mail domain may be, and how each is asked (protocols §1.2, §10.2).
 *
 * @param terms the way out
 * @param domain the mail domain
 */
record Places(Terms terms, String domain) {

    private static final int HTTPS_PORT = 443;

    /** Where a method begins: an address, or for a record of the name system its name. */
    String beginning(DiscoveryMethod method) {
        return switch (method) {
            case ROOT_DOMAIN -> "https://" + domain + Pox.PATH;
            case AUTODISCOVER_HOST -> "https://autodiscover." + domain + Pox.PATH;
            case HTTP_REDIRECT -> "http://autodiscover." + domain + Pox.PATH;
            case SRV_RECORD -> "_autodiscover._tcp." + domain;
            case MICROSOFT_ALIAS -> "autodiscover." + domain;
        };
    }

    /** Asks by a method. */
    Outcome ask(DiscoveryMethod method, Conversation conversation) throws InterruptedException {
        return switch (method) {
            case ROOT_DOMAIN, AUTODISCOVER_HOST -> start(conversation, URI.create(beginning(method)));
            case HTTP_REDIRECT -> httpRedirect(conversation, URI.create(beginning(method)));
            case SRV_RECORD -> srvRecord(conversation, beginning(method));
            case MICROSOFT_ALIAS -> alias(conversation, beginning(method));
        };
    }

    private static Outcome start(Conversation conversation, URI url) throws InterruptedException {
        conversation.trail().begin(url);
        return conversation.ask(url);
    }

    /** In clear text nothing is believed but a redirect to https, and nothing secret is sent. */
    private Outcome httpRedirect(Conversation conversation, URI url) throws InterruptedException {
        long began = System.nanoTime();
        HttpOutcome answer = terms.ports().http().send(HttpCall.get(url));
        Outcome outcome = answer instanceof HttpOutcome.Failed failed
                ? new Outcome.Unreached(failed.failure())
                : redirectOf(conversation, url, (HttpOutcome.Answered) answer);
        conversation.notebook().note("GET " + url, Optional.of(url), outcome, began);
        return outcome instanceof Outcome.Redirected redirected ? conversation.ask(redirected.target()) : outcome;
    }

    private static Outcome redirectOf(Conversation conversation, URI url, HttpOutcome.Answered answer) {
        return HttpReading.isRedirect(answer)
                ? conversation.trail().follow(url, answer.header("location").orElse(""))
                : HttpReading.status(answer);
    }

    private Outcome srvRecord(Conversation conversation, String name) throws InterruptedException {
        long began = System.nanoTime();
        DnsOutcome answer = terms.ports().dns().lookUp(name, Dns.Type.SRV);
        List<DnsRecord.Service> services = services(answer);
        Outcome outcome = answer instanceof DnsOutcome.Missing missing
                ? new Outcome.Unreached(missing.failure())
                : isRefusal(services) ? new Outcome.NotOffered() : new Outcome.Done(describe(services));
        conversation.notebook().note("DNS SRV " + name, Optional.empty(), outcome, began);
        return outcome instanceof Outcome.Done ? firstReached(conversation, services) : outcome;
    }

    private Outcome firstReached(Conversation conversation, List<DnsRecord.Service> services)
            throws InterruptedException {
        Outcome outcome = new Outcome.NotOffered();
        for (DnsRecord.Service service : SrvOrder.of(services, terms.random())) {
            outcome = askTarget(conversation, service);
            if (!(outcome instanceof Outcome.Unreached)) {
                return outcome;
            }
        }
        return outcome;
    }

    private static Outcome askTarget(Conversation conversation, DnsRecord.Service service) throws InterruptedException {
        String port = service.port() == HTTPS_PORT ? "" : ":" + service.port();
        String target = "https://" + service.target() + port + Pox.PATH;
        Outcome decision = conversation.trail().follow(URI.create("https://invalid/"), target);
        if (decision instanceof Outcome.Redirected redirected) {
            return conversation.ask(redirected.target());
        }
        return conversation.notebook().note("SRV " + target, Optional.empty(), decision, System.nanoTime());
    }

    private Outcome alias(Conversation conversation, String name) throws InterruptedException {
        long began = System.nanoTime();
        DnsOutcome answer = terms.ports().dns().lookUp(name, Dns.Type.CNAME);
        Optional<String> target = answer instanceof DnsOutcome.Found found
                ? found.records().stream()
                        .filter(DnsRecord.Alias.class::isInstance)
                        .map(one -> ((DnsRecord.Alias) one).target())
                        .filter(host -> ExchangeOnlineHosts.serve(host, terms.cloud()))
                        .findFirst()
                : Optional.empty();
        Outcome outcome = target.<Outcome>map(host -> new Outcome.Done("an alias of " + host))
                .orElseGet(() -> new Outcome.Unreached(noAlias(name, answer)));
        conversation.notebook().note("DNS CNAME " + name, Optional.empty(), outcome, began);
        return target.isPresent() ? start(conversation, terms.microsoftEndpoint()) : outcome;
    }

    private static Failure noAlias(String name, DnsOutcome answer) {
        return answer instanceof DnsOutcome.Missing missing
                ? missing.failure()
                : new Failure(Failure.Kind.DNS_NO_RECORD, name + " is an alias, but not of Microsoft's service");
    }

    private static List<DnsRecord.Service> services(DnsOutcome answer) {
        return answer instanceof DnsOutcome.Found found
                ? found.records().stream()
                        .filter(DnsRecord.Service.class::isInstance)
                        .map(DnsRecord.Service.class::cast)
                        .toList()
                : List.of();
    }

    private static boolean isRefusal(List<DnsRecord.Service> services) {
        return services.stream().allMatch(service -> service.target().equals("."));
    }

    private static String describe(List<DnsRecord.Service> services) {
        return services.stream()
                .map(service -> service.target() + ":" + service.port() + " (priority " + service.priority()
                        + ", weight " + service.weight() + ")")
                .collect(Collectors.joining(", "));
    }
}
