package io.github.teamsexchange.connectors;

import io.github.teamsexchange.port.Failure;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * Lets every certificate pass for one handshake, after which nothing is sent, and notes what a careful client would
 * say.
 */
final class RecordingTrust extends X509ExtendedTrustManager {

    private final X509ExtendedTrustManager careful;
    private final String host;
    private volatile List<X509Certificate> chain = List.of();
    private volatile Optional<Failure> refusal = Optional.empty();

    RecordingTrust(X509ExtendedTrustManager careful, String host) {
        this.careful = careful;
        this.host = host;
    }

    List<X509Certificate> chain() {
        return chain;
    }

    Optional<Failure> refusal() {
        return refusal;
    }

    @Override
    public void checkServerTrusted(X509Certificate[] shown, String authType, Socket socket) {
        chain = List.of(shown);
        refusal = refusal(shown, authType, socket);
    }

    private Optional<Failure> refusal(X509Certificate[] shown, String authType, Socket socket) {
        Optional<Failure> untimely = untimely(shown[0]);
        if (untimely.isPresent()) {
            return untimely;
        }
        try {
            careful.checkServerTrusted(shown, authType);
        } catch (CertificateException e) {
            return Optional.of(untrusted(shown, e));
        }
        try {
            careful.checkServerTrusted(shown, authType, socket);
            return Optional.empty();
        } catch (CertificateException e) {
            return Optional.of(new Failure(
                    Failure.Kind.TLS_WRONG_NAME,
                    "the certificate of " + host + " is for other names: " + names(shown[0])));
        }
    }

    private Optional<Failure> untimely(X509Certificate certificate) {
        try {
            certificate.checkValidity();
            return Optional.empty();
        } catch (CertificateExpiredException e) {
            return Optional.of(new Failure(
                    Failure.Kind.TLS_EXPIRED,
                    "the certificate of " + host + " expired on "
                            + certificate.getNotAfter().toInstant()));
        } catch (CertificateNotYetValidException e) {
            return Optional.of(new Failure(
                    Failure.Kind.TLS_NOT_YET_VALID,
                    "the certificate of " + host + " is valid only from "
                            + certificate.getNotBefore().toInstant()));
        }
    }

    private Failure untrusted(X509Certificate[] shown, CertificateException why) {
        if (shown.length == 1 && signedByItself(shown[0])) {
            return new Failure(Failure.Kind.TLS_SELF_SIGNED, "the certificate of " + host + " is signed by itself");
        }
        return new Failure(
                Failure.Kind.TLS_UNTRUSTED,
                "the certificate of " + host + ", issued by "
                        + shown[shown.length - 1].getIssuerX500Principal().getName()
                        + ", leads to no authority that this machine trusts (" + Messages.of(why) + ")");
    }

    private static boolean signedByItself(X509Certificate certificate) {
        try {
            certificate.verify(certificate.getPublicKey());
            return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static String names(X509Certificate certificate) {
        try {
            return Optional.ofNullable(certificate.getSubjectAlternativeNames())
                    .map(names -> String.join(
                            ", ",
                            names.stream()
                                    .limit(10)
                                    .map(name -> String.valueOf(name.get(1)))
                                    .toList()))
                    .orElse(certificate.getSubjectX500Principal().getName());
        } catch (CertificateException e) {
            return certificate.getSubjectX500Principal().getName();
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] shown, String authType) throws CertificateException {
        throw new CertificateException("asked without the connection");
    }

    @Override
    public void checkServerTrusted(X509Certificate[] shown, String authType, SSLEngine engine)
            throws CertificateException {
        throw new CertificateException("asked without the connection");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] shown, String authType) throws CertificateException {
        throw new CertificateException("there are no clients here");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] shown, String authType, Socket socket)
            throws CertificateException {
        throw new CertificateException("there are no clients here");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] shown, String authType, SSLEngine engine)
            throws CertificateException {
        throw new CertificateException("there are no clients here");
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return careful.getAcceptedIssuers();
    }
}
