package io.github.teamsexchange.lab.dns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.lab.JournalEntry;
import io.github.teamsexchange.lab.Lab;
import io.github.teamsexchange.lab.Scenario;
import io.github.teamsexchange.lab.Scenarios;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.Type;

class NameServerTest {

    @Test
    void hostsAreOnLoopbackAndStrangersDoNotExist() throws Exception {
        try (Lab lab = Lab.start(Scenario.named("healthy"))) {
            assertEquals(List.of("127.0.0.1"), data(ask(lab, "MAIL.contoso.test", Type.A)));
            assertEquals(Rcode.NXDOMAIN, ask(lab, "stranger.test", Type.A).getRcode());
            assertEquals(
                    List.of(
                            new JournalEntry.NameQuery("MAIL.contoso.test", "A", "NOERROR"),
                            new JournalEntry.NameQuery("stranger.test", "A", "NXDOMAIN")),
                    lab.journal().queries());
        }
    }

    @Test
    void noSuchNameAndNoSuchRecordAreToldApart() throws Exception {
        try (Lab lab = Lab.start(Scenario.named("healthy"))) {
            for (String name : List.of("mail.contoso.test", "test", "_tls.contoso.test")) {
                Message answer = ask(lab, name, Type.AAAA);
                assertEquals(Rcode.NOERROR, answer.getRcode(), name);
                assertEquals(List.of(), data(answer), name);
            }
            assertEquals(
                    Rcode.NXDOMAIN,
                    ask(lab, "_autodiscover._tcp.contoso.test", Type.SRV).getRcode());
        }
    }

    @Test
    void everyKindOfRecordIsServed() throws Exception {
        String plan = "{\"addresses\": [\"192.0.2.7\", \"2001:db8::7\"], \"txt\": [\"v=spf1 -all\"],"
                + "\"mx\": [{\"preference\": 10, \"host\": \"mail.contoso.test\"}],"
                + "\"srv\": [{\"priority\": 1, \"weight\": 2, \"port\": 443, \"target\": \"mail.contoso.test\"}]}";
        try (Lab lab = Lab.start(Scenarios.withName("all.contoso.test", plan))) {
            assertEquals(List.of("192.0.2.7"), data(ask(lab, "all.contoso.test", Type.A)));
            assertEquals(List.of("2001:db8:0:0:0:0:0:7"), data(ask(lab, "all.contoso.test", Type.AAAA)));
            assertEquals(List.of("\"v=spf1 -all\""), data(ask(lab, "all.contoso.test", Type.TXT)));
            assertEquals(List.of("10 mail.contoso.test."), data(ask(lab, "all.contoso.test", Type.MX)));
            assertEquals(List.of("1 2 443 mail.contoso.test."), data(ask(lab, "all.contoso.test", Type.SRV)));
        }
    }

    @Test
    void aliasesAreFollowed() throws Exception {
        try (Lab lab = Lab.start(Scenarios.healthyBut("{\"dns\": {\"a.contoso.test\": {\"cname\": \"b.contoso.test\"},"
                + "\"b.contoso.test\": {\"cname\": \"mail.contoso.test\"},"
                + "\"gone.contoso.test\": {\"cname\": \"nobody.test\"},"
                + "\"loop.contoso.test\": {\"cname\": \"loop.contoso.test\"}}}"))) {
            assertEquals(
                    List.of("b.contoso.test.", "mail.contoso.test.", "127.0.0.1"),
                    data(ask(lab, "a.contoso.test", Type.A)));
            assertEquals(List.of("b.contoso.test."), data(ask(lab, "a.contoso.test", Type.CNAME)));
            assertEquals(Rcode.NXDOMAIN, ask(lab, "gone.contoso.test", Type.A).getRcode());
            assertEquals(Rcode.SERVFAIL, ask(lab, "loop.contoso.test", Type.A).getRcode());
        }
    }

    @Test
    void faultsHappen() throws Exception {
        try (Lab lab = Lab.start(Scenarios.healthyBut(
                "{\"dns\": {\"quiet.test\": {\"fault\": \"silent\"}, \"sick.test\": {\"fault\": \"servfail\"}}}"))) {
            assertEquals(Rcode.SERVFAIL, ask(lab, "sick.test", Type.A).getRcode());
            SimpleResolver impatient = resolver(lab);
            impatient.setTimeout(Duration.ofMillis(200));
            assertThrows(IOException.class, () -> impatient.send(question("quiet.test", Type.A)));
            impatient.setTCP(true);
            assertThrows(IOException.class, () -> impatient.send(question("quiet.test", Type.A)));
        }
    }

    @Test
    void whatIsTooLongForUdpComesOverTcp() throws Exception {
        String texts = IntStream.range(0, 40)
                .mapToObj(i -> "\"" + "x".repeat(100) + i + "\"")
                .collect(Collectors.joining(","));
        try (Lab lab = Lab.start(Scenarios.withName("long.test", "{\"txt\": [" + texts + "]}"))) {
            SimpleResolver resolver = resolver(lab);
            resolver.setIgnoreTruncation(true);
            assertTrue(
                    resolver.send(question("long.test", Type.TXT)).getHeader().getFlag(Flags.TC));
            resolver.setIgnoreTruncation(false);
            assertEquals(
                    40, data(resolver.send(question("long.test", Type.TXT))).size());
        }
    }

    private static Message ask(Lab lab, String name, int type) throws IOException {
        return resolver(lab).send(question(name, type));
    }

    private static SimpleResolver resolver(Lab lab) throws IOException {
        SimpleResolver resolver = new SimpleResolver("127.0.0.1");
        resolver.setPort(lab.dnsPort());
        return resolver;
    }

    private static Message question(String name, int type) throws IOException {
        return Message.newQuery(Record.newRecord(Name.fromString(name, Name.root), type, DClass.IN));
    }

    private static List<String> data(Message answer) {
        return answer.getSection(Section.ANSWER).stream()
                .map(Record::rdataToString)
                .toList();
    }
}
