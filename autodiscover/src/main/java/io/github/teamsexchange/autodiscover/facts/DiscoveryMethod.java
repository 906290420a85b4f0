package io.github.teamsexchange.autodiscover.facts;

/** The ways to find the Autodiscover service of a mail domain, the best-ranked first (protocols §1.2, §10.2). */
public enum DiscoveryMethod {
    /** {@code https://contoso.com/autodiscover/autodiscover.xml}. */
    ROOT_DOMAIN("the root domain"),
    /** {@code https://autodiscover.contoso.com/autodiscover/autodiscover.xml}. */
    AUTODISCOVER_HOST("the autodiscover host"),
    /** A redirect from {@code http://autodiscover.contoso.com} to https. */
    HTTP_REDIRECT("the http redirect"),
    /** The SRV record {@code _autodiscover._tcp.contoso.com}. */
    SRV_RECORD("the SRV record"),
    /** An alias of {@code autodiscover.contoso.com} to Microsoft's own service. */
    MICROSOFT_ALIAS("the alias to Microsoft's service");

    private final String words;

    DiscoveryMethod(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}
