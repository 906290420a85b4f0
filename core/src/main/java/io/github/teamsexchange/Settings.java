package io.github.teamsexchange;

import io.github.teamsexchange.check.DiscoveryRules;
import io.github.teamsexchange.check.Edition;
import io.github.teamsexchange.check.MicrosoftCloud;
import io.github.teamsexchange.check.PublishedEndpoints;
import io.github.teamsexchange.check.Vantage;
import io.github.teamsexchange.port.HostPatterns;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The settings of an engine; immutable.
 *
 * <p>Every key has a default, may stand in a properties file, is overridden by its environment variable
 * ({@code DIAGNOSTICS_HTTP_PROXY} for {@code http.proxy}), and that by what is set in code. A secret {@code X} may be
 * given as {@code X}, as the file {@code X.file} or as the variable {@code X.env}; no secret appears in any text this
 * class makes.
 */
public final class Settings {

    private final Map<SettingKey, String> texts;

    Settings(Map<SettingKey, String> texts) {
        this.texts = new TreeMap<>(texts);
    }

    /** The defaults, whatever the surroundings say. */
    public static Settings defaults() {
        return new Settings(Map.of());
    }

    /**
     * What a run uses that was told nothing: {@code diagnostics.properties} in the working directory, if it is there,
     * and the environment.
     *
     * @throws IllegalArgumentException if a setting is unknown or makes no sense
     */
    public static Settings fromSurroundings() {
        return SettingsReader.ofSurroundings(System.getenv()).read();
    }

    /**
     * What a file says, and the environment over it.
     *
     * @throws IllegalArgumentException if it cannot be read, or a setting is unknown or makes no sense
     */
    public static Settings load(Path file) {
        return SettingsReader.ofFile(file, System.getenv()).read();
    }

    /**
     * These settings with one changed.
     *
     * @param key as in a properties file; a secret's {@code .file} and {@code .env} forms too
     * @throws IllegalArgumentException if the setting is unknown or makes no sense
     */
    public Settings with(String key, String text) {
        return with(Map.of(key, text));
    }

    /**
     * These settings with some changed.
     *
     * @throws IllegalArgumentException if one is unknown or makes no sense
     */
    public Settings with(Map<String, String> changes) {
        Map<SettingKey, String> all = new TreeMap<>(texts);
        new SettingsReader(changes, System.getenv()).readInto(all);
        return new Settings(all);
    }

    /** A setting's text, its default if it was not set; empty for a setting without either. */
    public String text(String key) {
        SettingKey known = key(key);
        if (known.isSecret()) {
            throw new IllegalArgumentException("'" + key + "' is a secret; ask for it as one");
        }
        return textOf(known);
    }

    /** A secret; empty if it was not set. */
    public Optional<String> secret(String key) {
        String text = textOf(key(key));
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** A setting that is a list; without blank items. */
    public List<String> list(String key) {
        return SettingType.list(text(key));
    }

    /** A setting that is a duration, longer than nothing. */
    public Duration duration(String key) {
        return (Duration) value(SettingType.DURATION, key);
    }

    /** A setting that is a count, a rate per second or a size in bytes; at least 1. */
    public int number(String key) {
        SettingKey known = key(key);
        if (known.type() != SettingType.COUNT && known.type() != SettingType.RATE && known.type() != SettingType.SIZE) {
            throw new IllegalArgumentException("'" + key + "' is not a number");
        }
        return (Integer) known.type().read(key, textOf(known));
    }

    /** A setting that is a point in time; empty if it was not set. */
    public Optional<Instant> instant(String key) {
        return text(key).isEmpty() ? Optional.empty() : Optional.of((Instant) value(SettingType.INSTANT, key));
    }

    /** The revision of the article to apply. */
    public Edition edition() {
        return (Edition) value(SettingType.EDITION, "edition");
    }

    /** Where the diagnosis runs. */
    public Vantage vantage() {
        return (Vantage) value(SettingType.VANTAGE, "vantage");
    }

    /** Where Microsoft's services are to be asked: what the cloud implies, unless an address was set. */
    public MicrosoftCloud cloud() {
        return new MicrosoftCloud(
                URI.create(text("exchange-online.url")),
                URI.create(text("entra.url")),
                URI.create(text("graph.url")),
                new PublishedEndpoints(
                        file("endpoints.url").isPresent()
                                ? Optional.empty()
                                : Optional.of(URI.create(text("endpoints.url"))),
                        text("endpoints.instance")));
    }

    /** The file that a setting names; empty if it was not set, or is an address of the web. */
    public Optional<Path> file(String key) {
        String text = text(key);
        return text.isEmpty() || SettingType.isWebAddress(text) ? Optional.empty() : Optional.of(Path.of(text));
    }

    /** How Autodiscover is to be carried out. */
    public DiscoveryRules discovery() {
        return new DiscoveryRules(duration("autodiscover.grace"), new HostPatterns(list("redirects.allow")));
    }

    private Object value(SettingType type, String key) {
        SettingKey known = key(key);
        if (known.type() != type) {
            throw new IllegalArgumentException("'" + key + "' is not " + type);
        }
        return type.read(key, textOf(known));
    }

    private String textOf(SettingKey key) {
        String set = texts.getOrDefault(key, "");
        if (!set.isEmpty()) {
            return set;
        }
        return key == SettingKey.CLOUD ? key.defaultText() : implied(key);
    }

    private String implied(SettingKey key) {
        return Cloud.of(textOf(SettingKey.CLOUD)).implied(key).orElse(key.defaultText());
    }

    private static SettingKey key(String key) {
        return SettingKey.find(key)
                .orElseThrow(() -> new IllegalArgumentException("There is no setting '" + key + "'"));
    }

    /** Names the settings that were set, and never what a secret is. */
    @Override
    public String toString() {
        StringBuilder shown = new StringBuilder("Settings");
        texts.forEach(
                (key, text) -> shown.append(' ').append(key.key()).append('=').append(key.isSecret() ? "***" : text));
        return shown.toString();
    }
}
