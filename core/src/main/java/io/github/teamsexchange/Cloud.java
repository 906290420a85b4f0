package io.github.teamsexchange;

import java.util.Locale;
import java.util.Optional;

/** Microsoft's clouds and the addresses of their services. */
enum Cloud {
    WORLDWIDE(
            "https://outlook.office365.com",
            "https://login.microsoftonline.com",
            "https://graph.microsoft.com",
            "Worldwide"),
    GCC(
            "https://outlook.office365.com",
            "https://login.microsoftonline.com",
            "https://graph.microsoft.com",
            "Worldwide"),
    GCC_HIGH(
            "https://outlook.office365.us",
            "https://login.microsoftonline.us",
            "https://graph.microsoft.us",
            "USGovGCCHigh"),
    DOD(
            "https://outlook-dod.office365.us",
            "https://login.microsoftonline.us",
            "https://dod-graph.microsoft.us",
            "USGovDoD"),
    CHINA(
            "https://outlook.office365.cn",
            "https://login.partner.microsoftonline.cn",
            "https://microsoftgraph.chinacloudapi.cn",
            "China");

    private final String exchangeOnline;
    private final String entra;
    private final String graph;
    private final String instance;

    Cloud(String exchangeOnline, String entra, String graph, String instance) {
        this.exchangeOnline = exchangeOnline;
        this.entra = entra;
        this.graph = graph;
        this.instance = instance;
    }

    static Cloud of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** What this cloud sets, where the user did not. */
    Optional<String> implied(SettingKey key) {
        return switch (key) {
            case EXCHANGE_ONLINE_URL -> Optional.of(exchangeOnline);
            case ENTRA_URL -> Optional.of(entra);
            case GRAPH_URL -> Optional.of(graph);
            case ENDPOINTS_INSTANCE -> Optional.of(instance);
            default -> Optional.empty();
        };
    }
}
