package io.github.teamsexchange.autodiscover.client;

import io.github.teamsexchange.autodiscover.facts.ShownCertificate;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What is worth saying of a server's certificate. */
final class Certificates {

    private static final int MAX_NAMES = 40;

    private Certificates() {}

    static ShownCertificate shown(String host, X509Certificate certificate) {
        return new ShownCertificate(
                host,
                certificate.getSubjectX500Principal().getName(),
                names(certificate),
                certificate.getIssuerX500Principal().getName(),
                certificate.getNotAfter().toInstant());
    }

    static String describe(ShownCertificate certificate) {
        return "certificate for " + String.join(", ", certificate.names()) + ", issued by " + certificate.issuer()
                + ", valid until " + certificate.notAfter();
    }

    private static List<String> names(X509Certificate certificate) {
        try {
            return Optional.ofNullable(certificate.getSubjectAlternativeNames()).stream()
                    .flatMap(Collection::stream)
                    .map(name -> Objects.toString(name.get(1)))
                    .limit(MAX_NAMES)
                    .toList();
        } catch (CertificateParsingException e) {
            return List.of();
        }
    }
}
