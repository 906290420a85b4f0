package io.github.teamsexchange.lab;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * What a diagnosis reads from files, in a folder that only this user can read; closing deletes them and it.
 *
 * @param authority the lab's authority in PEM
 * @param allowList the firewall's list, if somebody exported it
 */
record LabFiles(Path authority, Optional<Path> allowList) implements Closeable {

    private static final int LINE = 64;

    static LabFiles write(X509Certificate authority, Optional<List<String>> allowList)
            throws IOException, CertificateEncodingException {
        Path folder = Files.createTempDirectory("teams-exchange-lab");
        Path list = folder.resolve("firewall.txt");
        if (allowList.isPresent()) {
            Files.write(list, allowList.get());
        }
        return new LabFiles(
                Files.writeString(folder.resolve("ca.pem"), pem(authority), StandardCharsets.US_ASCII),
                allowList.map(lines -> list));
    }

    private static String pem(X509Certificate certificate) throws CertificateEncodingException {
        byte[] newline = {'\n'};
        String body = Base64.getMimeEncoder(LINE, newline).encodeToString(certificate.getEncoded());
        return "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n";
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(authority);
        if (allowList.isPresent()) {
            Files.deleteIfExists(allowList.get());
        }
        Path folder = authority.getParent();
        if (folder != null) {
            Files.deleteIfExists(folder);
        }
    }
}
