package io.github.teamsexchange.lab.dns;

import io.github.teamsexchange.lab.deployment.NamePlan;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.OPTRecord;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;

/** Answers one question after the other from a zone. Safe for use by many threads. */
public final class Resolver {

    /** The largest answer over UDP; the size that resolvers agree on nowadays, for the loopback is no narrower. */
    static final int MAX_UDP = 1232;

    private static final int MAX_ALIASES = 8;

    private final Zone zone;
    private final BiConsumer<Question, String> journal;

    /**
     * What was asked.
     *
     * @param name without a final dot
     * @param type such as {@code SRV}
     */
    public record Question(String name, String type) {}

    /**
     * Answers from a zone.
     *
     * @param journal is told each question and the response code's name, or that there is no response
     */
    public Resolver(Zone zone, BiConsumer<Question, String> journal) {
        this.zone = zone;
        this.journal = journal;
    }

    /** The answer; empty if none is to come. */
    Optional<Message> answer(Message asked) throws IOException {
        Record question = asked.getQuestion();
        if (question == null || asked.getHeader().getFlag(Flags.QR)) {
            return Optional.empty();
        }
        Message answer = begin(asked, question);
        Optional<NamePlan.Fault> fault = fill(answer, question);
        boolean silent = fault.filter(NamePlan.Fault.SILENT::equals).isPresent();
        journal.accept(
                new Question(name(question), Type.string(question.getType())),
                silent ? "no response" : Rcode.string(answer.getRcode()));
        return silent ? Optional.empty() : Optional.of(answer);
    }

    private static Message begin(Message asked, Record question) {
        Message answer = new Message(asked.getHeader().getID());
        answer.getHeader().setFlag(Flags.QR);
        answer.getHeader().setFlag(Flags.AA);
        answer.getHeader().setFlag(Flags.RA);
        if (asked.getHeader().getFlag(Flags.RD)) {
            answer.getHeader().setFlag(Flags.RD);
        }
        answer.addRecord(question, Section.QUESTION);
        if (asked.getOPT() != null) {
            answer.addRecord(new OPTRecord(MAX_UDP, 0, 0), Section.ADDITIONAL);
        }
        return answer;
    }

    /** Follows aliases within the zone, as a recursive resolver would; tells the fault it met. */
    private Optional<NamePlan.Fault> fill(Message answer, Record question) throws IOException {
        Optional<NamePlan> plan = zone.find(name(question));
        for (int i = 0; i < MAX_ALIASES; i++) {
            if (plan.isEmpty()) {
                answer.getHeader().setRcode(Rcode.NXDOMAIN);
                return Optional.empty();
            } else if (plan.get().fault().isPresent()) {
                answer.getHeader().setRcode(Rcode.SERVFAIL);
                return plan.get().fault();
            }
            for (Record record : Answers.of(plan.get(), question.getType())) {
                answer.addRecord(record, Section.ANSWER);
            }
            Optional<String> alias = plan.get().alias();
            if (alias.isEmpty() || question.getType() == Type.CNAME) {
                return Optional.empty();
            }
            plan = zone.find(alias.get());
        }
        answer.getHeader().setRcode(Rcode.SERVFAIL);
        return Optional.empty();
    }

    private static String name(Record question) {
        return question.getName().toString(true);
    }
}
