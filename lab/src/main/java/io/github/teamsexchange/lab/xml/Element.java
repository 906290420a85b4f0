package io.github.teamsexchange.lab.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element that somebody sent.
 *
 * @param namespace its namespace; empty if it has none
 * @param name its local name
 * @param attributes its attributes without a namespace, by name
 * @param children the elements in it, in order
 * @param text the characters directly in it
 */
public record Element(
        String namespace, String name, Map<String, String> attributes, List<Element> children, String text) {

    /** Copies the collections. */
    public Element {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** Tells whether this is an element of a namespace and name. */
    public boolean is(String otherNamespace, String otherName) {
        return namespace.equals(otherNamespace) && name.equals(otherName);
    }

    /** The first child of a namespace and name. */
    public Optional<Element> child(String childNamespace, String childName) {
        return children.stream()
                .filter(child -> child.is(childNamespace, childName))
                .findFirst();
    }

    /** The children of a namespace and name, in order. */
    public List<Element> children(String childNamespace, String childName) {
        return children.stream()
                .filter(child -> child.is(childNamespace, childName))
                .toList();
    }

    /** An attribute. */
    public Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }
}
