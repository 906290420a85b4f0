package io.github.teamsexchange.reports;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Draws a detail that is a tree: a list of maps, each a branch with a word for its outcome, whose own lists of maps are
 * its twigs.
 */
final class DetailTree {

    private static final String OUTCOME = "outcome";
    private static final String TEXT = "text";

    private final TextLines lines;
    private final boolean whole;

    /** @param whole whether twigs are drawn too, or only what stands at the top */
    DetailTree(TextLines lines, boolean whole) {
        this.lines = lines;
        this.whole = whole;
    }

    static boolean isTree(Object value) {
        return value instanceof Collection<?> items
                && !items.isEmpty()
                && items.stream().allMatch(item -> item instanceof Map<?, ?> map && map.containsKey(OUTCOME));
    }

    void write(int indent, Object tree) {
        ((Collection<?>) tree).forEach(branch -> writeBranch(indent, (Map<?, ?>) branch));
    }

    private void writeBranch(int indent, Map<?, ?> branch) {
        List<String> words = branch.entrySet().stream()
                .filter(entry -> entry.getValue() instanceof String)
                .filter(entry ->
                        !entry.getKey().equals(OUTCOME) && !entry.getKey().equals(TEXT))
                .map(entry -> Objects.toString(entry.getValue()))
                .toList();
        lines.bullet(indent, String.join(" ", words) + ": " + branch.get(OUTCOME));
        if (!whole) {
            return;
        }
        boolean twigs = branch.values().stream().anyMatch(DetailTree::isTree);
        if (!twigs && branch.get(TEXT) instanceof String text) {
            lines.paragraph(indent + 2, text);
        }
        branch.values().stream().filter(DetailTree::isTree).forEach(twig -> write(indent + 2, twig));
    }
}
