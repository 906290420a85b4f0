package io.github.teamsexchange;

import java.net.URI;
import java.net.URISyntaxException;
import java.security.CodeSource;
import java.util.Optional;

/** Tells which module or archive a class came from. */
final class Origin {

    private Origin() {}

    static String of(Class<?> type) {
        Module module = type.getModule();
        if (module.isNamed()) {
            return Optional.ofNullable(module.getDescriptor())
                    .map(descriptor -> descriptor.toNameAndVersion())
                    .orElse(module.getName());
        }
        String version = Optional.ofNullable(type.getPackage())
                .map(Package::getImplementationVersion)
                .map(text -> " " + text)
                .orElse("");
        return archiveOf(type) + version;
    }

    private static String archiveOf(Class<?> type) {
        return Optional.ofNullable(type.getProtectionDomain().getCodeSource())
                .map(CodeSource::getLocation)
                .map(location -> {
                    try {
                        return lastPart(location.toURI());
                    } catch (URISyntaxException e) {
                        return location.getFile();
                    }
                })
                .orElse("unknown");
    }

    private static String lastPart(URI location) {
        String path = String.valueOf(location.getPath()).replaceFirst("/$", "");
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
