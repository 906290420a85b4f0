package io.github.teamsexchange.lab.dns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.teamsexchange.lab.deployment.Accounts;
import io.github.teamsexchange.lab.deployment.ConfigurationObjects;
import io.github.teamsexchange.lab.deployment.Deployment;
import io.github.teamsexchange.lab.deployment.NetworkPlan;
import io.github.teamsexchange.lab.deployment.ServerPlan;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.Type;

class ResolverTest {

    private static final Deployment NOTHING = new Deployment(
            Map.of(),
            Map.of(),
            Map.of(),
            new Accounts(List.of()),
            new ServerPlan("EX01", Optional.empty(), "tenant", List.of(), true, Optional.empty(), Map.of()),
            new ConfigurationObjects(List.of()),
            NetworkPlan.NONE);

    private final Resolver resolver = new Resolver(new Zone(NOTHING), (question, outcome) -> assertNotNull(outcome));

    /** However a question is damaged, it is answered under its own number, ignored, or refused with an IOException. */
    @Property(tries = 3000)
    void noQuestionBreaksIt(
            @ForAll @IntRange(min = 0, max = 60) int at, @ForAll byte value, @ForAll @IntRange(min = 1) int length)
            throws Exception {
        Message query = Message.newQuery(Record.newRecord(Name.fromString("a.contoso.test."), Type.A, DClass.IN));
        byte[] question = Arrays.copyOf(query.toWire(), 1 + length % 60);
        question[at % question.length] = value;
        try {
            Message damaged = new Message(question);
            Optional<Message> answer = resolver.answer(damaged);
            answer.ifPresent(message -> assertEquals(
                    damaged.getHeader().getID(), message.getHeader().getID()));
        } catch (IOException refused) {
            assertNotNull(refused);
        }
    }
}
