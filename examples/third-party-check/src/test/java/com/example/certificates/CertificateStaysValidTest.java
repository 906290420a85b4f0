package com.example.certificates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.Checks;
import io.github.teamsexchange.Diagnostics;
import io.github.teamsexchange.DiagnosticsEngine;
import io.github.teamsexchange.Judgement;
import io.github.teamsexchange.Report;
import io.github.teamsexchange.Settings;
import io.github.teamsexchange.check.IssueType;
import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.check.Status;
import io.github.teamsexchange.lab.CheckTester;
import io.github.teamsexchange.lab.Lab;
import io.github.teamsexchange.lab.Scenario;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CertificateStaysValidTest {

    private static final Instant TODAY = Instant.parse("2026-11-24T10:00:00Z");

    @Test
    void judgesByTheDaysThatAreLeft() {
        examine(TODAY.plusSeconds(31 * 86_400L), Status.PASS);
        examine(TODAY.plusSeconds(29 * 86_400L), Status.WARN);
        examine(TODAY.minusSeconds(1), Status.WARN);
    }

    /**
     * The whole way: the service loader finds the check, the lab shows a certificate, the report holds the judgement.
     */
    @Test
    void isFoundAndRunByAnyEngine() {
        try (Lab lab = Lab.start(Scenario.named("healthy"));
                DiagnosticsEngine engine = Diagnostics.builder()
                        .settings(Settings.defaults().with(lab.settings()))
                        .checks(Checks.discovered().only("certificates.*"))
                        .build()) {
            Report report = engine.run(IssueType.PRESENCE, Mailbox.of("alex@contoso.test"));
            Judgement judgement = report.judgement("certificates.ews-expiry").orElseThrow();
            assertEquals(Status.PASS, judgement.status(), judgement.summary());
            assertTrue(judgement.summary().contains("mail.contoso.test"), judgement.summary());
            assertTrue(
                    report.evidence().stream()
                            .anyMatch(exchange -> exchange.source().equals("mail.contoso.test:443")),
                    "the report tells what it rests on");
        }
    }

    private static void examine(Instant notAfter, Status expected) {
        CheckTester.of(new CertificateStaysValid())
                .given(new EwsCertificate("mail.contoso.test", notAfter))
                .expect(expected);
    }
}
