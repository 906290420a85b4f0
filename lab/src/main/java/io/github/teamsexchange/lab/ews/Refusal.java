package io.github.teamsexchange.lab.ews;

/** EWS says no: for one thing that was asked, or, if nobody catches it, for the whole request. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;

    Refusal(String code, String message) {
        super(message);
        this.code = code;
    }

    static Refusal accessDenied() {
        return new Refusal("ErrorAccessDenied", "Access is denied. Check credentials and try again.");
    }

    static Refusal noMailbox() {
        return new Refusal("ErrorNonExistentMailbox", "The SMTP address has no mailbox associated with it.");
    }

    static Refusal invalid(String what) {
        return new Refusal("ErrorInvalidRequest", "The request is invalid. " + what);
    }

    static Refusal schema(String what) {
        return new Refusal("ErrorSchemaValidation", "The request failed schema validation: " + what);
    }

    static Refusal malformedId() {
        return new Refusal("ErrorInvalidIdMalformed", "Id is malformed.");
    }

    /** The {@code ResponseCode}. */
    String code() {
        return code;
    }
}
