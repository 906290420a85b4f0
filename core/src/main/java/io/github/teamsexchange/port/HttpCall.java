package io.github.teamsexchange.port;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One request to a web server.
 *
 * @param method {@code GET}, {@code HEAD} or {@code POST}
 * @param uri an absolute http or https address
 * @param headers by name; neither {@code Authorization} with a secret nor {@code Cookie}: credentials are the port's
 *     business
 * @param body what to send; empty for none
 * @param credentials whose credentials the port may attach
 * @param mailDomain the mail domain whose hosts may have the on-premises credentials; empty for none
 * @param repeatable whether sending it twice does no harm
 */
public record HttpCall(
        String method,
        URI uri,
        Map<String, String> headers,
        String body,
        Credentials credentials,
        String mailDomain,
        boolean repeatable) {

    /** Whose credentials a request may carry, once the server has asked for them over https. */
    public enum Credentials {
        /** Ask as a stranger. */
        NONE,
        /** The on-premises Exchange account or token. */
        EXCHANGE,
        /** The token for Microsoft's services. */
        ONLINE
    }

    /** Copies the headers and rejects an address that is not absolute http or https. */
    public HttpCall {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(credentials, "credentials");
        Objects.requireNonNull(mailDomain, "mailDomain");
        if (!isWeb(uri) || uri.getHost() == null) {
            throw new IllegalArgumentException("not an absolute http or https address: " + uri);
        }
        headers = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    private static boolean isWeb(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
    }

    /** A GET as a stranger; safe to repeat. */
    public static HttpCall get(URI uri) {
        return new HttpCall("GET", uri, Map.of(), "", Credentials.NONE, "", true);
    }

    /** A POST as a stranger; repeated only if {@link #repeatable(boolean)} says so. */
    public static HttpCall post(URI uri, String body) {
        return new HttpCall("POST", uri, Map.of(), body, Credentials.NONE, "", false);
    }

    /** The same request with one more header. */
    public HttpCall header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new HttpCall(method, uri, more, body, credentials, mailDomain, repeatable);
    }

    /**
     * The same request in the name of a Teams service: the service's own agent first, so that Exchange's lists treat it
     * as they treat Teams.
     */
    public HttpCall agent(String userAgent) {
        return header("User-Agent", userAgent);
    }

    /** The same request, with credentials the port may attach. */
    public HttpCall credentials(Credentials whose) {
        return new HttpCall(method, uri, headers, body, whose, mailDomain, repeatable);
    }

    /** The same request, with the on-premises credentials at hosts of that mail domain and those the settings allow. */
    public HttpCall credentialsOf(String domain) {
        return new HttpCall(method, uri, headers, body, Credentials.EXCHANGE, domain, repeatable);
    }

    /** The same request, stating whether sending it twice does no harm. */
    public HttpCall repeatable(boolean harmless) {
        return new HttpCall(method, uri, headers, body, credentials, mailDomain, harmless);
    }
}
