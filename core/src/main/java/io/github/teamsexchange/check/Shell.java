package io.github.teamsexchange.check;

/** The shell a command is meant for. */
public enum Shell {
    /** On an Exchange server. */
    EXCHANGE_MANAGEMENT_SHELL("exchange-management-shell"),
    /** The Exchange Online PowerShell module. */
    EXCHANGE_ONLINE_POWERSHELL("exchange-online-powershell"),
    /** The Teams PowerShell module. */
    TEAMS_POWERSHELL("teams-powershell"),
    /** Any PowerShell. */
    POWERSHELL("powershell");

    private final String word;

    Shell(String word) {
        this.word = word;
    }

    /** The shell's name in reports. */
    public String word() {
        return word;
    }
}
