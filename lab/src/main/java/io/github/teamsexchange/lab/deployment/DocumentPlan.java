package io.github.teamsexchange.lab.deployment;

import java.util.Optional;
import java.util.Set;

/**
 * What is wrong with the answers of one Autodiscover protocol.
 *
 * @param omit elements, or members of JSON, that are left out with all they hold, by name
 * @param empty those that are there and hold nothing, by name
 * @param flaws other things that real servers do
 * @param body the text that stands in for every answer
 * @param error the code of the error that answers every well-formed question
 * @param redirectUrl the address to which every well-formed question is sent on
 * @param redirectAddress the mailbox that is to be asked for instead, whichever it was
 */
public record DocumentPlan(
        Set<String> omit,
        Set<String> empty,
        Set<Flaw> flaws,
        Optional<String> body,
        Optional<String> error,
        Optional<String> redirectUrl,
        Optional<String> redirectAddress) {

    /** Nothing is wrong. */
    static final DocumentPlan SOUND = new DocumentPlan(
            Set.of(), Set.of(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Something that a reader of XML has to cope with. */
    public enum Flaw {
        /** {@code Protocol} has its type as an attribute and not as a child. */
        TYPE_AS_ATTRIBUTE,
        /** The elements within {@code Response} come in the reverse order. */
        REVERSED,
        /** Microsoft's namespaces begin with https, as its documentation prints them. */
        HTTPS_NAMESPACES,
        /** There is a document type declaration with an entity. */
        DTD
    }

    /** Copies the sets. */
    public DocumentPlan {
        omit = Set.copyOf(omit);
        empty = Set.copyOf(empty);
        flaws = Set.copyOf(flaws);
    }

    /** Tells whether the answers have a flaw. */
    public boolean has(Flaw flaw) {
        return flaws.contains(flaw);
    }
}
