package io.github.teamsexchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.check.Edition;
import io.github.teamsexchange.check.PublishedEndpoints;
import io.github.teamsexchange.check.Vantage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    @TempDir
    Path folder;

    @Test
    void hasTheDefaultsOfTheContract() {
        Settings settings = Settings.defaults();
        assertEquals(Edition.V2023, settings.edition());
        assertEquals(Vantage.UNKNOWN, settings.vantage());
        assertEquals(
                "https://outlook.office365.com",
                settings.cloud().exchangeOnline().toString());
        assertEquals(Duration.ofSeconds(10), settings.duration("http.connect-timeout"));
        assertEquals(Duration.ofMillis(250), settings.duration("autodiscover.grace"));
        assertEquals(Duration.ofMinutes(5), settings.duration("run.timeout"));
        assertEquals(3, settings.number("http.max-attempts"));
        assertEquals(20, settings.number("http.rate-per-host"));
        assertEquals(4 * 1024 * 1024, settings.number("http.max-body"));
        assertEquals(Optional.empty(), settings.secret("exchange.password"));
        assertEquals(List.of(), settings.list("redirects.allow"));
    }

    @Test
    void aCloudSetsTheAddressesButAnExplicitKeyWins() {
        Settings high = Settings.defaults().with("cloud", "gcc-high");
        assertEquals(
                "https://outlook.office365.us", high.cloud().exchangeOnline().toString());
        assertEquals("https://login.microsoftonline.us", high.cloud().entra().toString());
        assertEquals("USGovGCCHigh", high.text("endpoints.instance"));
        assertEquals(
                "https://graph.contoso.com",
                high.with("graph.url", "https://graph.contoso.com")
                        .cloud()
                        .graph()
                        .toString());
    }

    @Test
    void thePublishedEndpointsComeFromAnAddressOrAFile() {
        Settings settings = Settings.defaults();
        assertEquals(PublishedEndpoints.DEFAULT, settings.cloud().endpoints());
        assertEquals(Optional.empty(), settings.file("endpoints.url"));
        Settings saved = settings.with(Map.of("endpoints.url", "saved/endpoints.json", "cloud", "dod"));
        assertEquals(
                new PublishedEndpoints(Optional.empty(), "USGovDoD"),
                saved.cloud().endpoints());
        assertEquals(Optional.of(Path.of("saved/endpoints.json")), saved.file("endpoints.url"));
        assertEquals(Optional.empty(), settings.file("network.allow-list"));
    }

    @ParameterizedTest
    @CsvSource({
        "endpoints.url, http://endpoints.office.com",
        "endpoints.url, https://user@endpoints.office.com",
        "endpoints.instance, Worldwide/../version",
        "endpoints.instance, Germany"
    })
    void whatWouldAskSomewhereElseForThemIsRefused(String key, String text) {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> Settings.defaults().with(key, text));
        assertTrue(String.valueOf(refused.getMessage()).contains("'" + key + "'"), refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "http.conect-timeout, http.connect-timeout",
        "http.rate, http.proxy",
        "vantagee, vantage",
        "exchange.pasword, exchange.password"
    })
    void anUnknownKeyIsAnErrorThatNamesTheNearest(String mistyped, String nearest) {
        IllegalArgumentException error = assertThrows(
                IllegalArgumentException.class, () -> Settings.defaults().with(mistyped, "1s"));
        assertTrue(error.getMessage().contains("'" + mistyped + "'"), error.getMessage());
        assertTrue(error.getMessage().contains("'" + nearest + "'"), error.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "http.connect-timeout, soon",
        "http.connect-timeout, 0s",
        "http.connect-timeout, -1s",
        "http.max-attempts, 0",
        "http.max-attempts, many",
        "http.max-body, 9GB",
        "http.rate-per-host, 20",
        "edition, 2024",
        "vantage, above",
        "cloud, mars",
        "exchange-online.url, http://outlook.office365.com",
        "exchange-online.url, https://name:secret@outlook.office365.com",
        "as-of, yesterday"
    })
    void aValueThatMakesNoSenseIsAnErrorThatSaysWhatWould(String key, String text) {
        IllegalArgumentException error = assertThrows(
                IllegalArgumentException.class, () -> Settings.defaults().with(key, text));
        assertTrue(error.getMessage().contains(key) && error.getMessage().contains("must be"), error.getMessage());
    }

    @Test
    void aSecretComesFromAFileOrTheEnvironmentAndIsNeverShown() throws IOException {
        Path file = Files.writeString(folder.resolve("password"), "hunter2\n");
        Settings settings = new SettingsReader(
                        Map.of("exchange.password.file", file.toString(), "exchange.token.env", "MY_TOKEN"),
                        Map.of("MY_TOKEN", "t0ken"))
                .read();
        assertEquals(Optional.of("hunter2"), settings.secret("exchange.password"));
        assertEquals(Optional.of("t0ken"), settings.secret("exchange.token"));
        assertFalse(
                settings.toString().contains("hunter2") || settings.toString().contains("t0ken"), settings.toString());
        assertThrows(IllegalArgumentException.class, () -> settings.text("exchange.password"));
    }

    @Test
    void onlyASecretHasAFileForm() {
        assertThrows(IllegalArgumentException.class, () -> Settings.defaults().with("http.proxy.file", "x"));
    }

    @Test
    void theEnvironmentOverridesTheFile() throws IOException {
        Path file = Files.writeString(
                folder.resolve("x.properties"), "http.proxy = none\nedition = 2025\nexchange.token = a\n");
        Settings settings = SettingsReader.ofFile(
                        file,
                        Map.of("DIAGNOSTICS_HTTP_PROXY", "proxy:8080", "DIAGNOSTICS_EXCHANGE_TOKEN_ENV", "T", "T", "b"))
                .read();
        assertEquals("proxy:8080", settings.text("http.proxy"));
        assertEquals(Edition.V2025, settings.edition());
        assertEquals(Optional.of("b"), settings.secret("exchange.token"));
    }

    @Test
    void aMissingFileIsOneClearLine() {
        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> Settings.load(folder.resolve("nowhere.properties")));
        assertTrue(error.getMessage().contains("nowhere.properties"), error.getMessage());
    }

    @Test
    void aFileThatCannotBeReadSaysWhyNot() throws IOException {
        assertUnreadable(folder.resolve("nowhere.properties"), "it is not there");
        assertUnreadable(
                Files.write(folder.resolve("latin.properties"), new byte[] {'a', '=', (byte) 0xE4}),
                "not text in UTF-8");
        assertUnreadable(Files.writeString(folder.resolve("escape.properties"), "a=\\u00zz"), "hexadecimal");
    }

    private static void assertUnreadable(Path file, String why) {
        IllegalArgumentException error = assertThrows(IllegalArgumentException.class, () -> Settings.load(file));
        assertTrue(String.valueOf(error.getMessage()).contains(why), error.getMessage());
    }
}
