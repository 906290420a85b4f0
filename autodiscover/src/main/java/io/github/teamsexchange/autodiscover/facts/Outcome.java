package io.github.teamsexchange.autodiscover.facts;

import io.github.teamsexchange.port.Failure;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** What came of one step of Autodiscover, or of all steps for one candidate. */
public sealed interface Outcome {

    /** The stable upper-case word for it, as reports show it: {@code SETTINGS}, {@code HTTP_404}, {@code TIMEOUT}. */
    String word();

    /** One clause, without a full stop, that says it to a person. */
    String text();

    /** Tells whether the right server has spoken, so that nobody else need be asked. */
    default boolean isFinal() {
        return false;
    }

    /**
     * The step succeeded and the next one follows.
     *
     * @param text what was seen
     */
    record Done(String text) implements Outcome {
        @Override
        public String word() {
            return "OK";
        }
    }

    /**
     * The server knows the mailbox.
     *
     * @param settings what it says
     */
    record Settings(UserSettings settings) implements Outcome {
        @Override
        public String word() {
            return "SETTINGS";
        }

        @Override
        public String text() {
            return settings.ewsUrl()
                    .map(url -> "settings with the EWS address " + url)
                    .orElse("settings without an EWS address");
        }

        @Override
        public boolean isFinal() {
            return true;
        }
    }

    /**
     * The right server does not know the address.
     *
     * @param message what it says, shortened
     */
    record NoSuchAddress(String message) implements Outcome {
        @Override
        public String word() {
            return "NO_SUCH_ADDRESS";
        }

        @Override
        public String text() {
            return "the server does not know the address: " + message;
        }

        @Override
        public boolean isFinal() {
            return true;
        }
    }

    /**
     * The service answers with another error of its own.
     *
     * @param code its code, such as {@code 600}
     * @param message what it says, shortened
     */
    record ServiceError(String code, String message) implements Outcome {
        @Override
        public String word() {
            return "SERVICE_ERROR";
        }

        @Override
        public String text() {
            return "the service answers with error " + code + ": " + message;
        }
    }

    /**
     * An answer came that is not Autodiscover's.
     *
     * @param what one clause that names the element or the form that is wrong
     */
    record Malformed(String what) implements Outcome {
        @Override
        public String word() {
            return "MALFORMED";
        }

        @Override
        public String text() {
            return "the answer is not Autodiscover's: " + what;
        }
    }

    /**
     * An HTTP status that ends the matter.
     *
     * @param status the status
     * @param server who answered
     */
    record Status(int status, AnsweringServer server) implements Outcome {
        @Override
        public String word() {
            return "HTTP_" + status;
        }

        @Override
        public String text() {
            return "HTTP " + status + ", " + server.description();
        }
    }

    /**
     * The server wants credentials that could not be given.
     *
     * @param schemes what it offers, in order
     * @param server who answered
     */
    record AuthenticationRequired(List<String> schemes, AnsweringServer server) implements Outcome {
        /** Copies the schemes. */
        public AuthenticationRequired {
            schemes = List.copyOf(schemes);
        }

        @Override
        public String word() {
            return "AUTHENTICATION_REQUIRED";
        }

        @Override
        public String text() {
            return "it asks for credentials (" + (schemes.isEmpty() ? "in no known way" : String.join(", ", schemes))
                    + "), " + server.description();
        }
    }

    /**
     * The server refused the credentials it was given.
     *
     * @param scheme how they were given
     * @param server who answered
     */
    record AuthenticationFailed(String scheme, AnsweringServer server) implements Outcome {
        @Override
        public String word() {
            return "AUTHENTICATION_FAILED";
        }

        @Override
        public String text() {
            return "it refuses the credentials (" + scheme + "), " + server.description();
        }
    }

    /**
     * Nothing could be asked: name resolution, the connection, TLS or the body failed.
     *
     * @param failure why
     */
    record Unreached(Failure failure) implements Outcome {
        @Override
        public String word() {
            return failure.kind().name();
        }

        @Override
        public String text() {
            return failure.detail();
        }
    }

    /** The name system says decidedly that the service is not offered (an SRV record whose target is the root). */
    record NotOffered() implements Outcome {
        @Override
        public String word() {
            return "NOT_OFFERED";
        }

        @Override
        public String text() {
            return "the domain says that it offers no Autodiscover";
        }
    }

    /**
     * Sent on to another address, and followed.
     *
     * @param target where to
     */
    record Redirected(URI target) implements Outcome {
        @Override
        public String word() {
            return "REDIRECT";
        }

        @Override
        public String text() {
            return "it sends us to " + target;
        }
    }

    /**
     * Sent on to another mail address, with which everything begins anew.
     *
     * @param address the other address
     */
    record AddressRedirected(String address) implements Outcome {
        @Override
        public String word() {
            return "REDIRECT_ADDRESS";
        }

        @Override
        public String text() {
            return "it sends us to the mail address " + address;
        }
    }

    /**
     * A redirect that is not followed.
     *
     * @param why the rule it breaks
     * @param target where it points, without query
     */
    record RedirectRefused(RedirectRule why, String target) implements Outcome {
        @Override
        public String word() {
            return "REDIRECT_REFUSED_" + why.name();
        }

        @Override
        public String text() {
            return "it sends us to '" + target + "', which is not followed: " + why.reason();
        }
    }

    /**
     * A redirect back to where we had been.
     *
     * @param repeated the address or mail address
     */
    record Loop(String repeated) implements Outcome {
        @Override
        public String word() {
            return "REDIRECT_LOOP";
        }

        @Override
        public String text() {
            return "it sends us in a circle, back to " + repeated;
        }
    }

    /**
     * Redirects went on past the limit.
     *
     * @param limit how many were followed
     */
    record TooManyRedirects(int limit) implements Outcome {
        @Override
        public String word() {
            return "REDIRECT_LIMIT";
        }

        @Override
        public String text() {
            return "it still redirects after " + limit + " redirects";
        }
    }

    /** The settings, if this is them. */
    default Optional<UserSettings> settingsIfAny() {
        return this instanceof Settings found ? Optional.of(found.settings()) : Optional.empty();
    }
}
