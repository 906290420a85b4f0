package io.github.teamsexchange;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** Reads settings by name, from a file and the environment. */
final class SettingsReader {

    private static final Path SURROUNDING_FILE = Path.of("diagnostics.properties");
    private static final long MAX_FILE = 1L << 20;

    private final Map<String, String> named;
    private final Map<String, String> environment;

    SettingsReader(Map<String, String> named, Map<String, String> environment) {
        this.named = named;
        this.environment = environment;
    }

    static SettingsReader ofSurroundings(Map<String, String> environment) {
        return Files.isRegularFile(SURROUNDING_FILE)
                ? ofFile(SURROUNDING_FILE, environment)
                : new SettingsReader(fromEnvironment(environment), environment);
    }

    static SettingsReader ofFile(Path file, Map<String, String> environment) {
        Map<String, String> named = new TreeMap<>(fromFile(file));
        fromEnvironment(environment).forEach((key, text) -> {
            dropOtherForms(named, key);
            named.put(key, text);
        });
        return new SettingsReader(named, environment);
    }

    Settings read() {
        Map<SettingKey, String> texts = new TreeMap<>();
        readInto(texts);
        return new Settings(texts);
    }

    void readInto(Map<SettingKey, String> texts) {
        named.forEach((name, text) -> {
            SettingKey key = keyOf(name);
            String value = resolve(key, name, text.strip());
            if (!value.isEmpty()) {
                key.type().read(name, value);
            }
            texts.put(key, value);
        });
    }

    private String resolve(SettingKey key, String name, String text) {
        if (name.equals(key.key())) {
            return text;
        }
        return name.endsWith(".file") ? secretFromFile(name, text) : secretFromVariable(name, text);
    }

    private static String secretFromFile(String name, String file) {
        try {
            if (Files.size(Path.of(file)) > MAX_FILE) {
                throw new IllegalArgumentException("Setting '" + name + "': " + file + " is too large for a secret");
            }
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new IllegalArgumentException("Setting '" + name + "': cannot read " + file, e);
        }
    }

    private String secretFromVariable(String name, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .orElseThrow(() -> new IllegalArgumentException(
                        "Setting '" + name + "': there is no environment variable " + variable));
    }

    private static SettingKey keyOf(String name) {
        Optional<SettingKey> exact = SettingKey.find(name);
        if (exact.isPresent()) {
            return exact.get();
        }
        return SettingKey.find(name.replaceFirst("\\.(file|env)$", ""))
                .filter(SettingKey::isSecret)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no setting '" + name + "'; did you mean '" + NearestName.to(name) + "'?"));
    }

    private static Map<String, String> fromEnvironment(Map<String, String> environment) {
        Map<String, String> named = new TreeMap<>();
        for (SettingKey key : SettingKey.values()) {
            put(named, key.key(), environment.get(key.variable()));
            if (key.isSecret()) {
                put(named, key.key() + ".file", environment.get(key.variable() + "_FILE"));
                put(named, key.key() + ".env", environment.get(key.variable() + "_ENV"));
            }
        }
        return named;
    }

    private static void put(Map<String, String> named, String key, @org.jspecify.annotations.Nullable String text) {
        if (text != null) {
            named.put(key, text);
        }
    }

    private static void dropOtherForms(Map<String, String> named, String key) {
        String plain = key.replaceFirst("\\.(file|env)$", "");
        named.keySet()
                .removeIf(name -> name.equals(plain) || name.equals(plain + ".file") || name.equals(plain + ".env"));
    }

    private static Map<String, String> fromFile(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalArgumentException("Cannot read the settings file " + file + ": " + reason(e), e);
        }
        Map<String, String> named = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> named.put(name, properties.getProperty(name)));
        return named;
    }

    private static String reason(Exception failure) {
        if (failure instanceof NoSuchFileException) {
            return "it is not there";
        }
        if (failure instanceof CharacterCodingException) {
            return "it is not text in UTF-8";
        }
        return failure instanceof IllegalArgumentException
                ? "a backslash and a u are not followed by four hexadecimal digits"
                : Reasons.of(failure);
    }
}
