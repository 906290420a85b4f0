package io.github.teamsexchange.lab.site;

/** The few HTML pages that servers show. */
final class Pages {

    static final String NOT_FOUND = "<html><head><title>404</title></head><body><h1>Not found</h1></body></html>";
    static final String FORBIDDEN = "<html><head><title>403</title></head><body><h1>Forbidden</h1></body></html>";

    private Pages() {}
}
