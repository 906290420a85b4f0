package io.github.teamsexchange;

import java.util.Locale;
import java.util.Optional;

/** Every setting there is, with its default and what its text must look like. */
enum SettingKey {
    EDITION("edition", "2023", SettingType.EDITION),
    AS_OF("as-of", "", SettingType.INSTANT),
    VANTAGE("vantage", "unknown", SettingType.VANTAGE),
    CLOUD("cloud", "worldwide", SettingType.CLOUD),
    EXCHANGE_ONLINE_URL("exchange-online.url", "", SettingType.WEB_ADDRESS),
    ENTRA_URL("entra.url", "", SettingType.WEB_ADDRESS),
    GRAPH_URL("graph.url", "", SettingType.WEB_ADDRESS),
    ENDPOINTS_URL("endpoints.url", "https://endpoints.office.com", SettingType.WEB_ADDRESS_OR_FILE),
    ENDPOINTS_INSTANCE("endpoints.instance", "", SettingType.INSTANCE),
    EXCHANGE_USERNAME("exchange.username", "", SettingType.TEXT),
    EXCHANGE_PASSWORD("exchange.password", "", SettingType.SECRET),
    EXCHANGE_TOKEN("exchange.token", "", SettingType.SECRET),
    ONLINE_TENANT("online.tenant", "", SettingType.TEXT),
    ONLINE_CLIENT_ID("online.client-id", "", SettingType.TEXT),
    ONLINE_CLIENT_SECRET("online.client-secret", "", SettingType.SECRET),
    ONLINE_CERTIFICATE("online.certificate", "", SettingType.SECRET),
    ONLINE_TOKEN("online.token", "", SettingType.SECRET),
    SYMPTOM_SINCE("symptom.since", "", SettingType.INSTANT),
    AUTODISCOVER_GRACE("autodiscover.grace", "250ms", SettingType.DURATION),
    FREE_BUSY_ONLINE_MAILBOX("free-busy.online-mailbox", "", SettingType.TEXT),
    FREE_BUSY_ON_PREMISES_MAILBOX("free-busy.on-premises-mailbox", "", SettingType.TEXT),
    TLS_TRUST_STORE("tls.trust-store", "", SettingType.TEXT),
    TLS_TRUST_STORE_PASSWORD("tls.trust-store-password", "", SettingType.SECRET),
    TLS_TRUST_PEM("tls.trust-pem", "", SettingType.TEXT),
    HTTP_CONNECT_TIMEOUT("http.connect-timeout", "10s", SettingType.DURATION),
    HTTP_REQUEST_TIMEOUT("http.request-timeout", "30s", SettingType.DURATION),
    HTTP_MAX_ATTEMPTS("http.max-attempts", "3", SettingType.COUNT),
    HTTP_MAX_BODY("http.max-body", "4MB", SettingType.SIZE),
    HTTP_RATE_PER_HOST("http.rate-per-host", "20/s", SettingType.RATE),
    HTTP_CONCURRENCY_PER_HOST("http.concurrency-per-host", "8", SettingType.COUNT),
    HTTP_PROXY("http.proxy", "none", SettingType.TEXT),
    DNS_SERVERS("dns.servers", "", SettingType.LIST),
    DNS_TIMEOUT("dns.timeout", "5s", SettingType.DURATION),
    REDIRECTS_ALLOW("redirects.allow", "", SettingType.LIST),
    EVIDENCE("evidence", "", SettingType.LIST),
    NETWORK_ALLOW_LIST("network.allow-list", "", SettingType.FILE),
    PROBE_TIMEOUT("probe.timeout", "60s", SettingType.DURATION),
    CHECK_TIMEOUT("check.timeout", "5s", SettingType.DURATION),
    RUN_TIMEOUT("run.timeout", "5m", SettingType.DURATION);

    private final String key;
    private final String defaultText;
    private final SettingType type;

    SettingKey(String key, String defaultText, SettingType type) {
        this.key = key;
        this.defaultText = defaultText;
        this.type = type;
    }

    String key() {
        return key;
    }

    String defaultText() {
        return defaultText;
    }

    SettingType type() {
        return type;
    }

    boolean isSecret() {
        return type == SettingType.SECRET;
    }

    /** The environment variable that sets it, such as {@code DIAGNOSTICS_HTTP_PROXY}. */
    String variable() {
        return "DIAGNOSTICS_" + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    static Optional<SettingKey> find(String key) {
        for (SettingKey candidate : values()) {
            if (candidate.key.equals(key)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
