package io.github.teamsexchange.connectors;

import io.github.resilience4j.retry.Retry;
import io.github.teamsexchange.connectors.Credentials.Authorization;
import io.github.teamsexchange.port.Failure;
import io.github.teamsexchange.port.Http;
import io.github.teamsexchange.port.HttpCall;
import io.github.teamsexchange.port.HttpOutcome;
import io.github.teamsexchange.port.PortListener;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** HTTP over the platform's client: each attempt guarded, repeated where that is safe, its failure explained. */
final class HttpPort implements Http {

    private final Transport transport;
    private final Credentials credentials;
    private final FailureReasons reasons;
    private final HostGuards guards;
    private final Repetition repetition;
    private final PortListener listener;

    HttpPort(
            Transport transport,
            Credentials credentials,
            FailureReasons reasons,
            HostGuards guards,
            Repetition repetition,
            PortListener listener) {
        this.transport = transport;
        this.credentials = credentials;
        this.reasons = reasons;
        this.guards = guards;
        this.repetition = repetition;
        this.listener = listener;
    }

    @Override
    public HttpOutcome send(HttpCall call) throws InterruptedException {
        Optional<Failure> objection = AskableAddress.objection(call.uri());
        return objection.isPresent() ? new HttpOutcome.Failed(call.uri(), objection.get(), 0) : ask(call);
    }

    private HttpOutcome ask(HttpCall call) throws InterruptedException {
        Optional<Authorization> known = credentials.known(call);
        HttpOutcome outcome = sendRepeatedly(call, known);
        if (!(outcome instanceof HttpOutcome.Answered answer) || answer.status() != 401) {
            return outcome;
        }
        Optional<Authorization> asked = credentials.answering(call, answer);
        if (asked.isEmpty() || asked.equals(known)) {
            return answer;
        }
        return sendRepeatedly(call, asked);
    }

    private HttpOutcome sendRepeatedly(HttpCall call, Optional<Authorization> authorization)
            throws InterruptedException {
        Retry.AsyncContext<HttpOutcome> attempts = repetition.begin(call);
        int number = 0;
        while (true) {
            number++;
            HttpOutcome outcome = attempt(call, authorization, number);
            long pause = call.repeatable() ? attempts.onResult(outcome) : -1;
            if (pause < 0) {
                return outcome;
            }
            listener.retrying(call.uri(), number + 1, describe(outcome));
            repetition.pause(Duration.ofMillis(pause));
        }
    }

    private HttpOutcome attempt(HttpCall call, Optional<Authorization> authorization, int number)
            throws InterruptedException {
        HostGuard guard = guards.of(call.uri());
        Optional<Failure> held = guard.enter(call.uri());
        if (held.isPresent()) {
            return new HttpOutcome.Failed(call.uri(), held.get(), number - 1);
        }
        long started = System.nanoTime();
        try {
            Transport.Received received = transport.send(call, authorization.map(Authorization::header));
            guard.leave(true, received.elapsed());
            return answered(call.uri(), received, number, authorization.map(Authorization::scheme));
        } catch (UnusableBody e) {
            guard.leave(true, since(started));
            return new HttpOutcome.Failed(call.uri(), e.failure(), number);
        } catch (IOException e) {
            guard.leave(false, since(started));
            if (Messages.isCausedBy(e, InterruptedException.class)) {
                throw interrupted(e);
            }
            return new HttpOutcome.Failed(call.uri(), reasons.of(e, call.uri()), number);
        } catch (InterruptedException | RuntimeException e) {
            guard.abandon();
            throw e;
        }
    }

    private HttpOutcome answered(URI address, Transport.Received received, int number, Optional<String> authorizedBy) {
        HttpOutcome.Answered answer = new HttpOutcome.Answered(
                address,
                received.status(),
                received.headers(),
                received.body(),
                received.elapsed(),
                number,
                authorizedBy);
        return ofProxy(answer)
                .<HttpOutcome>map(failure -> new HttpOutcome.Failed(address, failure, number))
                .orElse(answer);
    }

    /** In clear text the proxy answers in the host's place; only Proxy-Status tells that it does. */
    private Optional<Failure> ofProxy(HttpOutcome.Answered answer) {
        List<String> status = answer.headers("proxy-status");
        boolean clear = "http".equalsIgnoreCase(answer.uri().getScheme());
        return clear
                        && answer.status() >= 500
                        && !status.isEmpty()
                        && transport.proxyFor(answer.uri()).isPresent()
                ? Optional.of(Tunnel.explain(
                        answer.uri().getHost(), String.valueOf(answer.status()), String.join(", ", status)))
                : Optional.empty();
    }

    private static String describe(HttpOutcome outcome) {
        return outcome instanceof HttpOutcome.Answered answer
                ? "it answered " + answer.status()
                : ((HttpOutcome.Failed) outcome).failure().detail();
    }

    private static Duration since(long started) {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    private static InterruptedException interrupted(IOException cause) {
        InterruptedException interrupted = new InterruptedException("interrupted while reading");
        interrupted.initCause(cause);
        return interrupted;
    }
}
