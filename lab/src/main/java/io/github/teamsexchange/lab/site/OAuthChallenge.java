package io.github.teamsexchange.lab.site;

/** What Exchange says to a stranger who knows of OAuth (protocol: MS-OAUTH2EX). */
final class OAuthChallenge {

    private static final String EXCHANGE = "00000002-0000-0ff1-ce00-000000000000";
    private static final String ACS = "00000001-0000-0000-c000-000000000000";
    private static final String SKYPE = "00000004-0000-0ff1-ce00-000000000000";

    private OAuthChallenge() {}

    static String online() {
        return challenge(ACS + "@*", "https://login.microsoftonline.com/common/oauth2/authorize");
    }

    static String onPremises(String tenant) {
        return challenge(
                ACS + "@" + tenant + "," + SKYPE + "@" + tenant, "https://login.windows.net/common/oauth2/authorize");
    }

    private static String challenge(String issuers, String authorization) {
        return "Bearer client_id=\"" + EXCHANGE + "\", trusted_issuers=\"" + issuers
                + "\", token_types=\"app_asserted_user_v1 service_asserted_app_v1\", authorization_uri=\""
                + authorization + "\"";
    }
}
