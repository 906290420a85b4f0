package io.github.teamsexchange.autodiscover;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells host names and addresses that cannot exist on the internet. */
final class InternalHosts {

    /**
     * Top-level names that are reserved for, or notoriously used in, private networks; the internet has none of them.
     */
    private static final List<String> PRIVATE_ENDINGS = List.of(
            ".local", ".internal", ".lan", ".corp", ".home", ".intranet", ".private", ".home.arpa", ".localhost");

    private static final Pattern PRIVATE_IPV4 = Pattern.compile(
            "(10|127)(\\.\\d{1,3}){3}|192\\.168(\\.\\d{1,3}){2}|169\\.254(\\.\\d{1,3}){2}|172\\.(1[6-9]|2\\d|3[01])(\\.\\d{1,3}){2}");

    private static final Pattern PRIVATE_IPV6 =
            Pattern.compile("\\[(::1|f[cd][0-9a-f]{2}:.*|fe[89ab][0-9a-f]:.*)\\]", Pattern.CASE_INSENSITIVE);

    private InternalHosts() {}

    static boolean include(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return PRIVATE_IPV4.matcher(name).matches()
                || PRIVATE_IPV6.matcher(name).matches()
                || (!name.startsWith("[") && !name.contains("."))
                || PRIVATE_ENDINGS.stream().anyMatch(name::endsWith);
    }
}
