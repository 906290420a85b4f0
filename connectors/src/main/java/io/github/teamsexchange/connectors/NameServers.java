package io.github.teamsexchange.connectors;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.xbill.DNS.Message;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.SimpleResolver;

/** The resolvers to ask, one after the other, within one time limit. */
final class NameServers {

    private final List<InetSocketAddress> addresses;
    private final Duration timeout;

    NameServers(List<InetSocketAddress> addresses, Duration timeout) {
        this.addresses = List.copyOf(addresses);
        this.timeout = timeout;
    }

    /**
     * What a resolver answered, or why none did.
     *
     * @param message the answer
     * @param failure one clause
     */
    record Answer(Optional<Message> message, String failure) {}

    /** Asks until one answers; a resolver that cannot tell (SERVFAIL, REFUSED) gives way to the next. */
    Answer ask(Message query) throws InterruptedException {
        long deadline = System.nanoTime() + timeout.toNanos();
        Answer last = new Answer(Optional.empty(), "no resolver is configured");
        for (int i = 0; i < addresses.size(); i++) {
            long left = deadline - System.nanoTime();
            Duration share = Duration.ofNanos(Math.max(left / (addresses.size() - i), 1_000_000));
            last = ask(addresses.get(i), query, share);
            if (last.message().filter(NameServers::isDecided).isPresent()) {
                return last;
            }
        }
        return last;
    }

    private static boolean isDecided(Message message) {
        return message.getRcode() == Rcode.NOERROR || message.getRcode() == Rcode.NXDOMAIN;
    }

    private static Answer ask(InetSocketAddress server, Message query, Duration limit) throws InterruptedException {
        if (server.isUnresolved()) {
            return none(server, "has no address itself");
        }
        SimpleResolver resolver = new SimpleResolver(server);
        resolver.setTimeout(limit);
        CompletableFuture<Message> answer = resolver.sendAsync(query).toCompletableFuture();
        try {
            return new Answer(Optional.of(answer.get(limit.toNanos(), TimeUnit.NANOSECONDS)), "");
        } catch (TimeoutException e) {
            return none(server, "did not answer within " + limit.toMillis() + " ms");
        } catch (ExecutionException e) {
            return none(server, "cannot be asked: " + Messages.of(e));
        } finally {
            answer.cancel(true);
        }
    }

    private static Answer none(InetSocketAddress server, String why) {
        return new Answer(Optional.empty(), "the resolver " + server.getHostString() + " " + why);
    }
}
