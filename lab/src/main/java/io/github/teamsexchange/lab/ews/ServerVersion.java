package io.github.teamsexchange.lab.ews;

import io.github.teamsexchange.lab.xml.Markup;
import java.util.Arrays;
import java.util.List;

/**
 * A server's version and the newest schema that it knows.
 *
 * @param numbers major, minor, major build, minor build
 */
record ServerVersion(List<Integer> numbers) {

    /** What clients may ask for, oldest first; a server knows the schemas up to its own. */
    private static final List<String> SCHEMAS = List.of(
            "Exchange2007",
            "Exchange2007_SP1",
            "Exchange2010",
            "Exchange2010_SP1",
            "Exchange2010_SP2",
            "Exchange2013",
            "Exchange2013_SP1",
            "Exchange2016",
            "Exchange2019");

    /** Exchange 2016 CU23: what a server shows whose version header is stripped. */
    static final ServerVersion USUAL = new ServerVersion(List.of(15, 1, 2507, 6));

    /** Exchange Online is always 15.20. */
    static final ServerVersion ONLINE = new ServerVersion(List.of(15, 20, 8158, 0));

    private static final int BUILD_OF_2013_SP1 = 847;
    private static final int PARTS = 4;

    /** Reads {@code 15.1.2507.66}; fewer parts count as zero, what is no version as the usual one. */
    static ServerVersion of(String version) {
        if (!version.matches("\\d{1,5}(\\.\\d{1,5}){0,3}")) {
            return USUAL;
        }
        Integer[] numbers = new Integer[PARTS];
        Arrays.fill(numbers, 0);
        String[] parts = version.split("\\.", -1);
        for (int i = 0; i < parts.length; i++) {
            numbers[i] = Integer.valueOf(parts[i]);
        }
        return new ServerVersion(List.of(numbers));
    }

    boolean knows(String schema) {
        int asked = SCHEMAS.indexOf(schema);
        return asked >= 0 && asked <= SCHEMAS.indexOf(schema());
    }

    String schema() {
        if (numbers.get(0) < 15) {
            return "Exchange2010_SP2";
        }
        return switch (numbers.get(1)) {
            case 0 -> numbers.get(2) < BUILD_OF_2013_SP1 ? "Exchange2013" : "Exchange2013_SP1";
            case 1 -> "Exchange2016";
            default -> "Exchange2019";
        };
    }

    Markup header() {
        return Markup.of("h:ServerVersionInfo")
                .with("xmlns:h", Names.TYPES)
                .with("MajorVersion", numbers.get(0))
                .with("MinorVersion", numbers.get(1))
                .with("MajorBuildNumber", numbers.get(2))
                .with("MinorBuildNumber", numbers.get(3))
                .with("Version", schema());
    }
}
