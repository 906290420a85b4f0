package com.example.certificates;

import io.github.teamsexchange.check.Check;
import io.github.teamsexchange.check.CheckSpec;
import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.IssueType;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.check.Remedy;
import java.time.Duration;

/** The certificate of the EWS host will not run out within a month. */
@CheckSpec(
        id = "certificates.ews-expiry",
        title = "The certificate of the EWS host stays valid for a month",
        issues = {IssueType.DELEGATION, IssueType.CALENDAR_APP, IssueType.PRESENCE},
        needs = EwsCertificate.class,
        judges = EwsCertificate.class,
        after = "autodiscover.routing")
public final class CertificateStaysValid implements Check {

    private static final int MONTH = 30;

    /** Made by the service loader. */
    public CertificateStaysValid() {}

    @Override
    public Finding examine(Question question, Evidence evidence) {
        EwsCertificate certificate = evidence.get(EwsCertificate.class);
        long days = Duration.between(question.asOf(), certificate.notAfter()).toDays();
        Finding finding = days >= MONTH
                ? Finding.pass("The certificate of %s is valid for another %d days", certificate.host(), days)
                : Finding.warn("The certificate of %s runs out on %s", certificate.host(), certificate.notAfter())
                        .remedy(Remedy.instruction(
                                "Renew it, and put the new one on every server and proxy of that name."));
        return finding.detail("daysLeft", days);
    }
}
