package io.github.teamsexchange.lab.ews;

import io.github.teamsexchange.lab.deployment.WindowsZone;
import io.github.teamsexchange.lab.xml.Element;
import java.util.Optional;

/**
 * An operation that was asked for.
 *
 * @param body the operation's element
 * @param zone the time zone of the request's header, if it is one that the lab knows
 * @param visitor who asks
 */
record Question(Element body, Optional<WindowsZone> zone, Visitor visitor) {

    /** A child of the messages' namespace that must be there. */
    Element part(String name) throws Refusal {
        return part(body, Names.MESSAGES, name);
    }

    /** A child that must be there. */
    static Element part(Element parent, String namespace, String name) throws Refusal {
        return parent.child(namespace, name)
                .orElseThrow(() -> Refusal.schema("The element '" + name + "' is missing in '" + parent.name() + "'."));
    }

    /** A child of the types' namespace that must be there. */
    static Element type(Element parent, String name) throws Refusal {
        return part(parent, Names.TYPES, name);
    }

    /** The text of a child of the types' namespace, trimmed; empty if it is not there. */
    static String text(Element parent, String name) {
        return parent.child(Names.TYPES, name).map(child -> child.text().trim()).orElse("");
    }
}
