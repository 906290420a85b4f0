package io.github.teamsexchange.connectors;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrustTest {

    @TempDir
    Path folder;

    /** Without a word about it, every host whose authority was meant to be trusted would look broken. */
    @ParameterizedTest
    @ValueSource(strings = {"", "-----BEGIN CERTIFICATE-----\nnonsense\n-----END CERTIFICATE-----\n"})
    void aFileWithoutCertificatesIsOneClearLine(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("ca.pem"), content);
        IllegalArgumentException error = assertThrows(
                IllegalArgumentException.class,
                () -> OpenPorts.with(Map.of("tls.trust-pem", file.toString())).close());
        assertTrue(String.valueOf(error.getMessage()).contains("tls.trust-pem"), error.getMessage());
        assertTrue(String.valueOf(error.getMessage()).contains("ca.pem"), error.getMessage());
    }
}
