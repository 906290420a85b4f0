package io.github.teamsexchange.connectors;

import io.github.teamsexchange.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import javax.net.ssl.X509TrustManager;

/** Whom TLS connections trust: the system's authorities, and those that the settings add. */
final class Trust {

    private final X509ExtendedTrustManager manager;
    private final SSLContext context;

    private Trust(X509ExtendedTrustManager manager, SSLContext context) {
        this.manager = manager;
        this.context = context;
    }

    static Trust of(Settings settings) {
        try {
            List<Certificate> added = new ArrayList<>();
            if (!settings.text("tls.trust-pem").isEmpty()) {
                added.addAll(pem(Path.of(settings.text("tls.trust-pem"))));
            }
            if (!settings.text("tls.trust-store").isEmpty()) {
                added.addAll(
                        store(Path.of(settings.text("tls.trust-store")), settings.secret("tls.trust-store-password")));
            }
            X509ExtendedTrustManager manager = manager(added);
            return new Trust(manager, context(manager));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JVM cannot set up TLS", e);
        }
    }

    X509ExtendedTrustManager manager() {
        return manager;
    }

    SSLContext context() {
        return context;
    }

    static SSLContext context(TrustManager manager) throws GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {manager}, null);
        return context;
    }

    private static X509ExtendedTrustManager manager(List<Certificate> added) throws GeneralSecurityException {
        try {
            KeyStore anchors = KeyStore.getInstance(KeyStore.getDefaultType());
            anchors.load(null, null);
            int number = 0;
            for (X509Certificate issuer : systemManager().getAcceptedIssuers()) {
                anchors.setCertificateEntry("system-" + number++, issuer);
            }
            for (Certificate certificate : added) {
                anchors.setCertificateEntry("added-" + number++, certificate);
            }
            return manager(anchors);
        } catch (IOException e) {
            throw new GeneralSecurityException(e);
        }
    }

    private static X509TrustManager systemManager() throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init((KeyStore) null);
        return (X509TrustManager) factory.getTrustManagers()[0];
    }

    private static X509ExtendedTrustManager manager(KeyStore anchors) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance("PKIX");
        factory.init(anchors);
        return Arrays.stream(factory.getTrustManagers())
                .filter(X509ExtendedTrustManager.class::isInstance)
                .map(X509ExtendedTrustManager.class::cast)
                .findFirst()
                .orElseThrow(() -> new GeneralSecurityException("no X.509 trust manager"));
    }

    private static List<Certificate> pem(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            List<Certificate> found =
                    List.copyOf(CertificateFactory.getInstance("X.509").generateCertificates(in));
            if (found.isEmpty()) {
                throw new IllegalArgumentException("Setting 'tls.trust-pem': there is no certificate in " + file);
            }
            return found;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException("Setting 'tls.trust-pem': cannot read certificates from " + file, e);
        }
    }

    private static List<Certificate> store(Path file, Optional<String> password) {
        try {
            KeyStore store = KeyStore.getInstance(
                    file.toFile(), password.map(String::toCharArray).orElse(null));
            List<Certificate> certificates = new ArrayList<>();
            for (String alias : Collections.list(store.aliases())) {
                Optional.ofNullable(store.getCertificate(alias)).ifPresent(certificates::add);
            }
            return certificates;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException("Setting 'tls.trust-store': cannot read " + file, e);
        }
    }
}
