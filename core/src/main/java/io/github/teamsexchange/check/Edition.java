package io.github.teamsexchange.check;

/** The revision of the article whose demands are applied; they differ for delegation. */
public enum Edition {
    /** The revision of October 2023: a delegate needs Editor, and Send on Behalf. */
    V2023("2023"),
    /** The newest revision: Author suffices. */
    V2025("2025");

    private final String year;

    Edition(String year) {
        this.year = year;
    }

    /** The edition's name in settings and reports. */
    public String year() {
        return year;
    }

    /**
     * Finds an edition by its name in settings.
     *
     * @throws IllegalArgumentException if there is no such edition
     */
    public static Edition of(String year) {
        for (Edition edition : values()) {
            if (edition.year.equals(year)) {
                return edition;
            }
        }
        throw new IllegalArgumentException("There is no edition '" + year + "'; there are 2023 and 2025");
    }
}
