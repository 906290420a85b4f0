package io.github.teamsexchange.autodiscover.client;

import io.github.teamsexchange.autodiscover.facts.ExchangeOnlineHosts;
import io.github.teamsexchange.autodiscover.facts.RedirectRule;
import io.github.teamsexchange.check.MicrosoftCloud;
import io.github.teamsexchange.port.HostPatterns;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Decides which redirects are followed, of whatever kind: HTTP's, those inside an answer, and records of the name
 * system that point elsewhere (protocols §1.2). Immutable.
 */
public final class RedirectPolicy {

    /** Microsoft alone decides what these names point to. */
    private static final HostPatterns TENANTS =
            new HostPatterns(List.of("*.onmicrosoft.com", "*.onmicrosoft.us", "*.partner.onmschina.cn"));

    private final Optional<HostPatterns> own;
    private final HostPatterns consented;
    private final MicrosoftCloud cloud;

    private RedirectPolicy(Optional<HostPatterns> own, HostPatterns consented, MicrosoftCloud cloud) {
        this.own = own;
        this.consented = consented;
        this.cloud = cloud;
    }

    /**
     * For questions that may carry credentials: redirects stay in the mail domain, at Microsoft, or at hosts that were
     * consented to.
     */
    public static RedirectPolicy within(String mailDomain, HostPatterns consented, MicrosoftCloud cloud) {
        return new RedirectPolicy(Optional.of(HostPatterns.ofDomain(mailDomain)), consented, cloud);
    }

    /** For questions that never carry any: redirects may lead to any https host. */
    public static RedirectPolicy anywhere(MicrosoftCloud cloud) {
        return new RedirectPolicy(Optional.empty(), HostPatterns.NONE, cloud);
    }

    /** The rule that a redirect to an address breaks; empty if it may be followed. */
    public Optional<RedirectRule> refusal(URI target) {
        if (target.getScheme() != null && !"https".equalsIgnoreCase(target.getScheme())) {
            return Optional.of(RedirectRule.INSECURE);
        }
        if (target.getScheme() == null || target.getHost() == null || target.getRawUserInfo() != null) {
            return Optional.of(RedirectRule.MALFORMED);
        }
        return mayLeadTo(target) ? Optional.empty() : Optional.of(RedirectRule.FOREIGN);
    }

    /** The rule that a redirect to a mail address of that domain breaks; empty if it may be followed. */
    public Optional<RedirectRule> refusalOfDomain(String mailDomain) {
        return mayLeadTo(URI.create("https://" + mailDomain + "/"))
                        || mayLeadTo(URI.create("https://autodiscover." + mailDomain + "/"))
                ? Optional.empty()
                : Optional.of(RedirectRule.FOREIGN);
    }

    private boolean mayLeadTo(URI target) {
        return own.isEmpty()
                || own.get().cover(target)
                || consented.cover(target)
                || TENANTS.cover(target)
                || ExchangeOnlineHosts.serve(target, cloud);
    }
}
