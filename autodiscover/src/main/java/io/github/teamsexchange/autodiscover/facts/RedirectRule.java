package io.github.teamsexchange.autodiscover.facts;

/** What a redirect must keep to, whatever its kind, so that it is followed (protocols §1.2). */
public enum RedirectRule {
    /** It leads to https: anything else can be forged on the way, and would carry what is secret in clear text. */
    INSECURE("it does not lead to https"),
    /** It stays in the mail domain, at Microsoft, or at hosts that were consented to. */
    FOREIGN("it leads outside the mail domain; allow the host in redirects.allow if it is right"),
    /** It is an address that can be asked, without a name and password in it. */
    MALFORMED("it is not an address that can be asked");

    private final String reason;

    RedirectRule(String reason) {
        this.reason = reason;
    }

    /** One clause: why a redirect that breaks the rule is not followed. */
    public String reason() {
        return reason;
    }
}
