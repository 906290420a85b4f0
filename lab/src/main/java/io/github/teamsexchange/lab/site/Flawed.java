package io.github.teamsexchange.lab.site;

import io.github.teamsexchange.lab.deployment.DocumentPlan;
import io.github.teamsexchange.lab.xml.Markup;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Spoils documents as a deployment says.
 *
 * @param plan what is wrong
 */
record Flawed(DocumentPlan plan) {

    private static final String DTD = "<!DOCTYPE x [<!ENTITY e \"expanded\">]>";

    /** The document of a root, spoilt. */
    String document(Markup root) {
        String text = plan.body().orElseGet(() -> spoilt(root, false).document());
        if (plan.has(DocumentPlan.Flaw.HTTPS_NAMESPACES)) {
            text = text.replace("\"http://schemas.microsoft.com", "\"https://schemas.microsoft.com");
        }
        return plan.has(DocumentPlan.Flaw.DTD) ? text.replaceFirst("\\?>", "?>" + DTD) : text;
    }

    private Markup spoilt(Markup element, boolean inResponse) {
        boolean inside = inResponse || local(element).equals("Response");
        List<Markup> children = new ArrayList<>();
        for (Markup child : element.children()) {
            if (!plan.omit().contains(local(child))) {
                children.add(plan.empty().contains(local(child)) ? emptied(child) : spoilt(child, inside));
            }
        }
        if (inside && plan.has(DocumentPlan.Flaw.REVERSED)) {
            Collections.reverse(children);
        }
        Markup spoilt = new Markup(element.name(), element.attributes(), children, element.text());
        return plan.has(DocumentPlan.Flaw.TYPE_AS_ATTRIBUTE) && local(element).equals("Protocol")
                ? withTypeAsAttribute(spoilt)
                : spoilt;
    }

    private static Markup emptied(Markup element) {
        return new Markup(element.name(), element.attributes(), List.of(), "");
    }

    private static Markup withTypeAsAttribute(Markup protocol) {
        List<Markup> others = protocol.children().stream()
                .filter(child -> !local(child).equals("Type"))
                .toList();
        return protocol.children().stream()
                .filter(child -> local(child).equals("Type"))
                .findFirst()
                .map(type -> new Markup(protocol.name(), protocol.attributes(), others, "")
                        .with("Type", type.text().toUpperCase(Locale.ROOT)))
                .orElse(protocol);
    }

    private static String local(Markup element) {
        return element.name().substring(element.name().indexOf(':') + 1);
    }
}
