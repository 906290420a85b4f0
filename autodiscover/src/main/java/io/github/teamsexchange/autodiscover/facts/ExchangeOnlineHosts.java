package io.github.teamsexchange.autodiscover.facts;

import io.github.teamsexchange.check.MicrosoftCloud;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** Tells Exchange Online's hosts from everybody else's. */
public final class ExchangeOnlineHosts {

    private static final List<String> DOMAINS = List.of(
            "outlook.office365.com",
            "outlook.office.com",
            "outlook.com",
            "outlook.cloud.microsoft",
            "office365.us",
            "office365.cn",
            "outlook.cn");

    private ExchangeOnlineHosts() {}

    /** Tells whether an address is served by Exchange Online, in that cloud or any other. */
    public static boolean serve(URI address, MicrosoftCloud cloud) {
        return serve(String.valueOf(address.getHost()), cloud);
    }

    /** Tells whether a host is one of Exchange Online's, in that cloud or any other. */
    public static boolean serve(String name, MicrosoftCloud cloud) {
        String host = name.toLowerCase(Locale.ROOT);
        return host.equalsIgnoreCase(cloud.exchangeOnline().getHost())
                || DOMAINS.stream().anyMatch(domain -> host.equals(domain) || host.endsWith("." + domain));
    }
}
