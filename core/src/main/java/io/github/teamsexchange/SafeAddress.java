package io.github.teamsexchange;

import java.net.URI;

/** Shows an address without the name and password it might hold. */
final class SafeAddress {

    private SafeAddress() {}

    static String of(URI uri) {
        String text = uri.toString();
        String userInfo = uri.getRawUserInfo();
        return Reasons.oneLine(userInfo == null ? text : text.replace(userInfo + "@", ""));
    }
}
