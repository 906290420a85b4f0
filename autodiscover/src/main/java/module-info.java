import io.github.teamsexchange.autodiscover.AutodiscoverRoutesToOnPremises;
import io.github.teamsexchange.autodiscover.AutodiscoverServiceAnswers;
import io.github.teamsexchange.autodiscover.DiscoveryProbe;
import io.github.teamsexchange.autodiscover.EwsAddressProbe;
import io.github.teamsexchange.autodiscover.ExchangeVersionsProbe;
import io.github.teamsexchange.autodiscover.MailboxAnswerProbe;
import io.github.teamsexchange.autodiscover.MailboxLocationProbe;
import io.github.teamsexchange.autodiscover.PublishedEwsProbe;
import io.github.teamsexchange.autodiscover.RoutingProbe;
import io.github.teamsexchange.autodiscover.SettingsEwsAddressProbe;
import io.github.teamsexchange.check.Check;
import io.github.teamsexchange.check.Probe;

/** How Teams finds a mailbox: Autodiscover, and the facts that follow from it. */
module io.github.teamsexchange.autodiscover {
    requires transitive io.github.teamsexchange.core;
    requires transitive io.github.teamsexchange.connectors;
    requires static org.jspecify;

    exports io.github.teamsexchange.autodiscover.client;
    exports io.github.teamsexchange.autodiscover.facts;

    provides Check with
            AutodiscoverServiceAnswers,
            AutodiscoverRoutesToOnPremises;
    provides Probe with
            DiscoveryProbe,
            MailboxAnswerProbe,
            RoutingProbe,
            EwsAddressProbe,
            SettingsEwsAddressProbe,
            ExchangeVersionsProbe,
            MailboxLocationProbe,
            PublishedEwsProbe;
}
