import io.github.teamsexchange.ewspolicy.ExchangeOnlineStillServesEws;
import io.github.teamsexchange.ewspolicy.MailboxEwsProbe;
import io.github.teamsexchange.ewspolicy.MailboxLetsTeamsUseEws;
import io.github.teamsexchange.ewspolicy.OnlineOrganizationEwsProbe;
import io.github.teamsexchange.ewspolicy.OrganizationEwsProbe;
import io.github.teamsexchange.ewspolicy.OrganizationLetsTeamsUseEws;

/**
 * Who may use Exchange Web Services: the organization's and the mailbox's settings, and Exchange Online's retirement of
 * EWS.
 */
module io.github.teamsexchange.ewspolicy {
    requires transitive io.github.teamsexchange.core;
    requires transitive io.github.teamsexchange.autodiscover;
    requires transitive io.github.teamsexchange.connectors;
    requires static org.jspecify;

    exports io.github.teamsexchange.ewspolicy.facts;

    provides io.github.teamsexchange.check.Check with
            OrganizationLetsTeamsUseEws,
            MailboxLetsTeamsUseEws,
            ExchangeOnlineStillServesEws;
    provides io.github.teamsexchange.check.Probe with
            OrganizationEwsProbe,
            MailboxEwsProbe,
            OnlineOrganizationEwsProbe;
}
