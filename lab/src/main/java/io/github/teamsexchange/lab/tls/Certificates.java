package io.github.teamsexchange.lab.tls;

import io.github.teamsexchange.lab.deployment.CertificateKind;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** The certificates of one lab: one authority, one key for all hosts, a certificate per host on first use. */
public final class Certificates {

    private static final String OTHER_NAME = "somebody-else.test";
    private static final char[] NO_PASSWORD = {};

    private final Authority authority;
    private final KeyPair hostKeys;
    private final Map<String, SSLContext> contexts = new ConcurrentHashMap<>();

    private Certificates(Authority authority, KeyPair hostKeys) {
        this.authority = authority;
        this.hostKeys = hostKeys;
    }

    /** Makes the keys of a lab. */
    public static Certificates create() throws GeneralSecurityException {
        return new Certificates(Authority.root("Lab Root Authority"), Keys.make());
    }

    /** What clients of the lab are to trust. */
    public X509Certificate root() {
        return authority.certificate();
    }

    /** How a host identifies itself. */
    SSLContext contextFor(String host, CertificateKind kind) {
        return contexts.computeIfAbsent(kind + " " + host, key -> context(host, kind));
    }

    private SSLContext context(String host, CertificateKind kind) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, NO_PASSWORD);
            Certificate[] chain = {certificate(host, kind)};
            store.setKeyEntry("host", hostKeys.getPrivate(), NO_PASSWORD, chain);
            KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(store, NO_PASSWORD);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("no certificate for " + host, e);
        }
    }

    private X509Certificate certificate(String host, CertificateKind kind) throws GeneralSecurityException {
        CertificateRequest own = new CertificateRequest(host, hostKeys);
        return switch (kind) {
            case GOOD -> signed(own, Validity.LONG, authority);
            case WRONG_NAME -> signed(new CertificateRequest(OTHER_NAME, hostKeys), Validity.LONG, authority);
            case EXPIRED -> signed(own, Validity.over(Instant.now()), authority);
            case NOT_YET_VALID -> signed(own, Validity.notBegun(Instant.now()), authority);
            case SELF_SIGNED -> own.signedAsServer(Validity.LONG, host, hostKeys);
            case UNTRUSTED -> signed(own, Validity.LONG, Authority.root("Nobody's Root Authority"));
            case MISSING_INTERMEDIATE -> signed(own, Validity.LONG, authority.intermediate("Lab Issuing Authority"));
        };
    }

    private static X509Certificate signed(CertificateRequest request, Validity validity, Authority by)
            throws GeneralSecurityException {
        return request.signedAsServer(validity, by.name(), by.keys());
    }
}
