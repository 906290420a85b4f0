package io.github.teamsexchange.cli;

import io.github.teamsexchange.Verdict;

/** What the process returns. */
final class ExitStatus {

    /** Bad usage, or input that cannot be read (as in sysexits). */
    static final int USAGE = 64;

    /** A fault of ours. */
    static final int FAULT = 70;

    private ExitStatus() {}

    static int of(Verdict verdict) {
        return switch (verdict) {
            case NO_PROBLEM_FOUND -> 0;
            case PROBLEM_FOUND -> 1;
            case INCOMPLETE -> 2;
        };
    }
}
