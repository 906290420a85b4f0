package io.github.teamsexchange.lab.site;

/** The few HTML pages that servers show. */
final class Pages {

    static final String NOT_FOUND = "<html><head><title>404</title></head><body><h1>Not found</h1></body></html>";
    static final String FORBIDDEN = "<html><head><title>403</title></head><body><h1>Forbidden</h1></body></html>";

    private Pages() {}

    static String moved(String location) {
        return "<html><head><title>Object moved</title></head><body><h2>Object moved to <a href=\""
                + location.replace("&", "&amp;")
                + "\">here</a>.</h2></body></html>";
    }
}
