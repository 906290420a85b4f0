package io.github.teamsexchange.lab.deployment;

import java.util.List;
import java.util.Optional;

/**
 * What is special about a host's Autodiscover.
 *
 * @param capabilities when the headers that tell of SOAP and OAuth are shown
 * @param ewsUrl the external EWS address it gives; empty for the organization's
 * @param answersUnknown whether it gives settings for whatever address it is asked
 * @param protocols the kinds of Protocol that POX tells, in order
 * @param pox what is wrong with its POX answers
 * @param soap what is wrong with its SOAP answers
 * @param v2 what is wrong with its JSON answers
 */
public record AutodiscoverPlan(
        Capabilities capabilities,
        Optional<String> ewsUrl,
        boolean answersUnknown,
        List<String> protocols,
        DocumentPlan pox,
        DocumentPlan soap,
        DocumentPlan v2) {

    /** The kinds of Protocol that Exchange tells everybody. */
    static final List<String> USUAL_PROTOCOLS = List.of("EXCH", "EXPR", "WEB");

    /** Nothing special. */
    public static final AutodiscoverPlan USUAL = new AutodiscoverPlan(
            Capabilities.ALWAYS,
            Optional.empty(),
            false,
            USUAL_PROTOCOLS,
            DocumentPlan.SOUND,
            DocumentPlan.SOUND,
            DocumentPlan.SOUND);

    /** When the headers that tell of SOAP and OAuth are shown. */
    public enum Capabilities {
        /** Whatever the method. */
        ALWAYS,
        /** Not when a client posts, as some servers do. */
        GET,
        /** Not at all: no client is to know of SOAP. */
        NEVER
    }

    /** Copies the list. */
    public AutodiscoverPlan {
        protocols = List.copyOf(protocols);
    }
}
