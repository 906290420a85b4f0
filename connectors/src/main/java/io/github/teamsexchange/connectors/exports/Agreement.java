package io.github.teamsexchange.connectors.exports;

import io.github.teamsexchange.check.Absence;
import io.github.teamsexchange.check.NotObserved;
import io.github.teamsexchange.check.Obstacle;
import io.github.teamsexchange.port.ExportedObject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Several exports of one subject. One may tell what another leaves out or cuts short; where two tell different things,
 * there is no saying which one holds (contract §6).
 *
 * @param objects at least one
 */
public record Agreement(List<ExportedObject> objects) {

    /** Copies the objects. */
    public Agreement {
        objects = List.copyOf(objects);
    }

    /**
     * Puts two readings of one property together.
     *
     * @param <T> a reading
     */
    @FunctionalInterface
    public interface Union<T> {

        /** What both tell together; empty if they contradict each other. */
        Optional<T> of(T one, T other);

        /** Readings that agree only if they are equal. */
        static <T> Union<T> equal() {
            return (one, other) -> one.equals(other) ? Optional.of(one) : Optional.empty();
        }

        /** Readings of which one may be missing; two that are there agree only if they are equal. */
        static <T> Union<Optional<T>> whatIsThere() {
            return (one, other) -> one.isPresent() && other.isPresent() && !one.equals(other)
                    ? Optional.empty()
                    : Optional.of(one.or(() -> other));
        }
    }

    /**
     * What all objects tell of one property.
     *
     * @throws NotObserved if two contradict each other; names their files
     */
    public <T> T on(String property, Function<ExportedObject, T> read, Union<T> union) throws NotObserved {
        T agreed = read.apply(objects.get(0));
        for (ExportedObject next : objects.subList(1, objects.size())) {
            T reading = read.apply(next);
            Optional<T> both = union.of(agreed, reading);
            if (both.isEmpty()) {
                throw contradiction(property, other(reading, read, union), next);
            }
            agreed = both.get();
        }
        return agreed;
    }

    private <T> ExportedObject other(T reading, Function<ExportedObject, T> read, Union<T> union) {
        return objects.stream()
                .filter(object -> union.of(read.apply(object), reading).isEmpty())
                .findFirst()
                .orElse(objects.get(0));
    }

    private static NotObserved contradiction(String property, ExportedObject one, ExportedObject other) {
        String explanation = one.file().equals(other.file())
                ? "Two objects in " + one.file() + " contradict each other about " + property
                : one.file() + " and " + other.file() + " contradict each other about " + property;
        return new NotObserved(new Absence(
                Obstacle.CONTRADICTORY, explanation, "Keep only the export that shows how it is now, and run again"));
    }
}
