package com.example.certificates;

import io.github.teamsexchange.autodiscover.facts.EwsAddress;
import io.github.teamsexchange.check.Absence;
import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.NotObserved;
import io.github.teamsexchange.check.Obstacle;
import io.github.teamsexchange.check.Probe;
import io.github.teamsexchange.check.ProbeSpec;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.port.Ports;
import io.github.teamsexchange.port.TlsOutcome;

/** Looks at the certificate of the host that Autodiscover gives to Teams. */
@ProbeSpec(fact = EwsCertificate.class, needs = EwsAddress.class)
public final class EwsCertificateProbe implements Probe<EwsCertificate> {

    private static final int HTTPS = 443;

    /** Made by the service loader. */
    public EwsCertificateProbe() {}

    @Override
    public EwsCertificate collect(Question question, Evidence evidence, Ports ports)
            throws NotObserved, InterruptedException {
        String host = evidence.get(EwsAddress.class).url().getHost();
        TlsOutcome outcome = ports.tls().inspect(host, HTTPS);
        if (outcome instanceof TlsOutcome.Shown shown) {
            return new EwsCertificate(host, shown.chain().get(0).getNotAfter().toInstant());
        }
        String why = ((TlsOutcome.Failed) outcome).failure().detail();
        throw new NotObserved(new Absence(Obstacle.UNREACHABLE, "no certificate was shown: " + why, ""));
    }
}
