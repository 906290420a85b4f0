package io.github.teamsexchange.lab.tls;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.X509Certificate;

/**
 * Something that signs certificates.
 *
 * @param keys its key pair
 * @param certificate its own certificate
 */
record Authority(KeyPair keys, X509Certificate certificate) {

    /** An authority that vouches for itself. */
    static Authority root(String name) throws GeneralSecurityException {
        KeyPair keys = Keys.make();
        return new Authority(keys, new CertificateRequest(name, keys).signedAsAuthority(name, keys));
    }

    /** An authority that this one vouches for. */
    Authority intermediate(String name) throws GeneralSecurityException {
        KeyPair own = Keys.make();
        return new Authority(own, new CertificateRequest(name, own).signedAsAuthority(name(), keys));
    }

    /** The common name. */
    String name() {
        return certificate.getSubjectX500Principal().getName().replaceFirst("^CN=", "");
    }
}
