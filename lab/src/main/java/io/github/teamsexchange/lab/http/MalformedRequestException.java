package io.github.teamsexchange.lab.http;

import java.io.IOException;

/** A request that is not HTTP as the lab reads it. */
final class MalformedRequestException extends IOException {

    private static final long serialVersionUID = 1;

    private final int status;

    MalformedRequestException(int status, String message) {
        super(message);
        this.status = status;
    }

    /** The status to answer. */
    int status() {
        return status;
    }
}
