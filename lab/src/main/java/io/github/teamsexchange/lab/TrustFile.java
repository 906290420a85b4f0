package io.github.teamsexchange.lab;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;

/**
 * The lab's authority as a PEM file in a folder that only this user can read; closing deletes both.
 *
 * @param path the file
 */
record TrustFile(Path path) implements Closeable {

    private static final int LINE = 64;

    static TrustFile write(X509Certificate certificate) throws IOException, CertificateEncodingException {
        Path file = Files.createTempDirectory("teams-exchange-lab").resolve("ca.pem");
        byte[] newline = {'\n'};
        String body = Base64.getMimeEncoder(LINE, newline).encodeToString(certificate.getEncoded());
        Files.writeString(
                file,
                "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n",
                StandardCharsets.US_ASCII);
        return new TrustFile(file);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
        Path folder = path.getParent();
        if (folder != null) {
            Files.deleteIfExists(folder);
        }
    }
}
