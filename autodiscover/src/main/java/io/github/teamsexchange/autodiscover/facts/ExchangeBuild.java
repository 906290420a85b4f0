package io.github.teamsexchange.autodiscover.facts;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A build of Exchange Server, ordered from old to new.
 *
 * @param major such as 15
 * @param minor such as 1
 * @param build such as 2507
 * @param revision such as 66; empty where the source does not tell, and then equal to every revision
 */
public record ExchangeBuild(int major, int minor, int build, Optional<Integer> revision)
        implements Comparable<ExchangeBuild> {

    /** {@code 15.1.2507.66}, {@code 15.01.2507.066}, {@code 15.1.1034}. */
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,6})(?:\\.(\\d{1,6}))?");

    /** {@code Version 15.1 (Build 2507.6)}, as Get-ExchangeServer shows it. */
    private static final Pattern DISPLAYED =
            Pattern.compile("(?:Version )?(\\d{1,3})\\.(\\d{1,3}) \\(Build (\\d{1,6})\\.(\\d{1,6})\\)");

    private static final int FIRST_SUBSCRIPTION_EDITION = 2562;

    /** Reads any of the forms in which versions are shown; empty for anything else. */
    public static Optional<ExchangeBuild> parse(String text) {
        return of(DOTTED.matcher(text.strip())).or(() -> of(DISPLAYED.matcher(text.strip())));
    }

    private static Optional<ExchangeBuild> of(Matcher matcher) {
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(new ExchangeBuild(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)),
                Optional.ofNullable(matcher.group(4)).map(Integer::valueOf)));
    }

    /**
     * The product it is a build of (protocols §8.2), by range: updates between two known builds belong to the older.
     */
    public String product() {
        if (major != 15) {
            return major < 15 ? "Exchange Server before 2013" : "an unknown Exchange Server";
        }
        return switch (minor) {
            case 0 -> "Exchange Server 2013";
            case 1 -> "Exchange Server 2016";
            case 2 -> build < FIRST_SUBSCRIPTION_EDITION ? "Exchange Server 2019" : "Exchange Server SE";
            case 20 -> "Exchange Online";
            default -> "an unknown Exchange Server";
        };
    }

    @Override
    public int compareTo(ExchangeBuild other) {
        int known = Comparator.comparingInt(ExchangeBuild::major)
                .thenComparingInt(ExchangeBuild::minor)
                .thenComparingInt(ExchangeBuild::build)
                .compare(this, other);
        return known != 0 || revision.isEmpty() || other.revision.isEmpty()
                ? known
                : Integer.compare(revision.get(), other.revision.get());
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + build
                + revision.map(number -> "." + number).orElse("");
    }
}
