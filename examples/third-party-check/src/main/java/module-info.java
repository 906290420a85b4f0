import com.example.certificates.CertificateStaysValid;
import com.example.certificates.EwsCertificateProbe;
import io.github.teamsexchange.check.Check;
import io.github.teamsexchange.check.Probe;

/** A plugin: one check of its own, with the probe that feeds it. */
module com.example.certificates {
    requires io.github.teamsexchange.autodiscover;
    requires io.github.teamsexchange.core;
    requires static org.jspecify;

    provides Check with
            CertificateStaysValid;
    provides Probe with
            EwsCertificateProbe;
}
