package io.github.teamsexchange;

import io.github.teamsexchange.check.Edition;
import io.github.teamsexchange.check.Vantage;
import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the text of a setting must look like, and how it is read. */
enum SettingType {
    TEXT("a text"),
    SECRET("a secret"),
    LIST("a list separated by commas"),
    EDITION("2023 or 2025"),
    VANTAGE("outside, inside or unknown"),
    CLOUD("worldwide, gcc, gcc-high, dod or china"),
    WEB_ADDRESS("an https address such as https://mail.contoso.com"),
    FILE("the path of a file"),
    WEB_ADDRESS_OR_FILE("an https address such as https://endpoints.office.com, or the path of a file"),
    INSTANCE("Worldwide, China, USGovDoD or USGovGCCHigh"),
    INSTANT("a time such as 2026-11-24T10:00:00Z"),
    DURATION("a duration such as 250ms, 10s or 5m"),
    COUNT("a whole number from 1 to 10000"),
    RATE("a rate such as 20/s"),
    SIZE("a size such as 64KB or 4MB, up to 1GB");

    private static final Set<String> INSTANCES = Set.of("Worldwide", "China", "USGovDoD", "USGovGCCHigh");
    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,9})(ms|s|m|h)");
    private static final Pattern SIZE_PATTERN = Pattern.compile("(\\d{1,9})(KB|MB|GB)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern RATE_PATTERN = Pattern.compile("(\\d{1,6})/s");
    private static final long GIGABYTE = 1L << 30;
    private static final int MAX_COUNT = 10_000;

    private final String looks;

    SettingType(String looks) {
        this.looks = looks;
    }

    /**
     * Reads a text.
     *
     * @throws IllegalArgumentException if it does not look right; the message holds the text only if it is no secret
     */
    Object read(String key, String text) {
        try {
            return parse(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException("Setting '" + key + "' is '" + text + "', but must be " + looks, e);
        }
    }

    private Object parse(String text) {
        return switch (this) {
            case TEXT, SECRET -> text;
            case LIST -> list(text);
            case EDITION -> Edition.of(text);
            case VANTAGE -> Vantage.valueOf(text.toUpperCase(Locale.ROOT));
            case CLOUD -> Cloud.of(text);
            case WEB_ADDRESS -> webAddress(text);
            case FILE -> Path.of(text);
            case WEB_ADDRESS_OR_FILE -> isWebAddress(text) ? webAddress(text) : Path.of(text);
            case INSTANCE -> instance(text);
            case INSTANT -> Instant.parse(text);
            case DURATION -> duration(text);
            case COUNT -> count(text);
            case RATE -> rate(text);
            case SIZE -> size(text);
        };
    }

    static List<String> list(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    /** Tells an address of the web from the path of a file. */
    static boolean isWebAddress(String text) {
        return text.contains("://");
    }

    private static String instance(String text) {
        if (!INSTANCES.contains(text)) {
            throw new IllegalArgumentException("no such instance");
        }
        return text;
    }

    private static URI webAddress(String text) {
        URI uri = URI.create(text);
        if (!"https".equals(uri.getScheme()) || uri.getHost() == null || uri.getUserInfo() != null) {
            throw new IllegalArgumentException("not an https address");
        }
        return uri;
    }

    private static Duration duration(String text) {
        Matcher matcher = match(AMOUNT, text);
        long amount = Long.parseLong(matcher.group(1));
        if (amount == 0) {
            throw new IllegalArgumentException("a duration is longer than nothing");
        }
        return switch (matcher.group(2)) {
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            case "m" -> Duration.ofMinutes(amount);
            default -> Duration.ofHours(amount);
        };
    }

    private static Integer count(String text) {
        int count = Integer.parseInt(text);
        if (count < 1 || count > MAX_COUNT) {
            throw new IllegalArgumentException("out of range");
        }
        return count;
    }

    private static Integer rate(String text) {
        return count(match(RATE_PATTERN, text).group(1));
    }

    private static Integer size(String text) {
        Matcher matcher = match(SIZE_PATTERN, text);
        String unit = matcher.group(2) == null ? "" : matcher.group(2).toUpperCase(Locale.ROOT);
        long factor = switch (unit) {
            case "KB" -> 1L << 10;
            case "MB" -> 1L << 20;
            case "GB" -> GIGABYTE;
            default -> 1L;
        };
        long bytes = Long.parseLong(matcher.group(1)) * factor;
        if (bytes < 1 || bytes > GIGABYTE) {
            throw new IllegalArgumentException("out of range");
        }
        return (int) bytes;
    }

    private static Matcher match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("does not look right");
        }
        return matcher;
    }
}
