package io.github.teamsexchange.port;

/** Which organization a configuration object describes. */
public enum Side {
    /** Exchange Server. */
    ON_PREMISES("on-premises"),
    /** Exchange Online. */
    EXCHANGE_ONLINE("exchange-online"),
    /** The Teams service. */
    TEAMS("teams");

    private final String word;

    Side(String word) {
        this.word = word;
    }

    /** The organization as sentences call it, such as {@code Exchange Server}. */
    public String organization() {
        return switch (this) {
            case ON_PREMISES -> "Exchange Server";
            case EXCHANGE_ONLINE -> "Exchange Online";
            case TEAMS -> "Teams";
        };
    }

    /** The side's name in paths and messages, such as {@code on-premises}. */
    public String word() {
        return word;
    }
}
