package io.github.teamsexchange;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Loads providers one by one, so that a broken one costs nothing but a sentence.
 *
 * <p>{@code hasNext}, {@code next} and {@code get} fail each in their own ways, with errors as well as exceptions, and
 * the iterator goes on after each; a for-each loop would lose every provider after the first broken one.
 *
 * @param <S> the service
 * @param <T> what becomes of a healthy provider
 */
final class ProviderLoader<S, T> {

    private static final int MAX_PROBLEMS = 100;
    private static final Pattern NAMED = Pattern.compile("Provider (\\S+)");

    private final Class<S> service;
    private final BiFunction<Class<? extends S>, ServiceLoader.Provider<S>, T> admit;
    private final List<T> loaded = new ArrayList<>();
    private final List<LoadProblem> problems = new ArrayList<>();

    /**
     * @param admit judges a provider by its class, before that is initialised, and makes what is kept of it; throws
     *     {@link IllegalArgumentException} with a sentence if it is no good
     */
    ProviderLoader(Class<S> service, BiFunction<Class<? extends S>, ServiceLoader.Provider<S>, T> admit) {
        this.service = service;
        this.admit = admit;
    }

    void load(ServiceLoader<S> services) {
        Iterator<ServiceLoader.Provider<S>> providers = services.stream().iterator();
        while (problems.size() < MAX_PROBLEMS) {
            Optional<Boolean> more = guarded(providers::hasNext, service.getName());
            if (more.isPresent()) {
                if (!more.get()) {
                    return;
                }
                guarded(providers::next, service.getName()).ifPresent(this::admit);
            }
        }
    }

    private void admit(ServiceLoader.Provider<S> provider) {
        guarded(provider::type, service.getName())
                .ifPresent(type -> guarded(() -> admit.apply(type, provider), type.getName())
                        .ifPresent(loaded::add));
    }

    private <R> Optional<R> guarded(java.util.function.Supplier<R> step, String provider) {
        try {
            return Optional.of(step.get());
        } catch (ServiceConfigurationError e) {
            problems.add(new LoadProblem(named(e, provider), "It cannot be loaded: " + reason(e)));
        } catch (LinkageError e) {
            problems.add(new LoadProblem(
                    provider, "It does not fit this version of the library or lacks a class: " + Reasons.of(e)));
        } catch (IllegalArgumentException e) {
            problems.add(new LoadProblem(provider, Reasons.of(e)));
        } catch (Throwable e) { // whatever a stranger's class throws
            Thrown.passOnIfFatal(e);
            problems.add(new LoadProblem(provider, "It cannot be loaded: " + Reasons.of(e)));
        }
        return Optional.empty();
    }

    private static String named(ServiceConfigurationError error, String otherwise) {
        Matcher matcher = NAMED.matcher(String.valueOf(error.getMessage()));
        return matcher.find() ? matcher.group(1) : otherwise;
    }

    private static String reason(ServiceConfigurationError error) {
        Throwable cause = error.getCause();
        return cause == null ? Reasons.of(error) : Reasons.of(cause);
    }

    List<T> loaded() {
        return List.copyOf(loaded);
    }

    List<LoadProblem> problems() {
        return List.copyOf(problems);
    }
}
