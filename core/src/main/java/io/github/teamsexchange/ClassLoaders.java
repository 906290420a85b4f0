package io.github.teamsexchange;

import java.util.Optional;

/** Where providers are looked for. */
final class ClassLoaders {

    private ClassLoaders() {}

    /** A host's context class loader sees its plugins; without one, our own sees at least what came with us. */
    static ClassLoader context() {
        return Optional.ofNullable(Thread.currentThread().getContextClassLoader())
                .or(() -> Optional.ofNullable(ClassLoaders.class.getClassLoader()))
                .orElseGet(ClassLoader::getSystemClassLoader);
    }
}
