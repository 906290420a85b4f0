package io.github.teamsexchange.connectors;

import io.github.teamsexchange.Settings;
import io.github.teamsexchange.port.Failure;
import io.github.teamsexchange.port.HttpCall;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** The one HTTP client of an engine: made when first needed, never following redirects, closed with its threads. */
final class Transport implements AutoCloseable {

    private final Trust trust;
    private final ProxyAddress proxy;
    private final Duration connectTimeout;
    private final Duration requestTimeout;
    private final int maxBody;
    private final ExecutorService executor = Executors.newCachedThreadPool(daemons("teams-exchange-http"));
    private final ScheduledExecutorService alarms;
    private @Nullable HttpClient client;

    Transport(Settings settings, Trust trust, ProxyAddress proxy) {
        this.trust = trust;
        this.proxy = proxy;
        this.connectTimeout = settings.duration("http.connect-timeout");
        this.requestTimeout = settings.duration("http.request-timeout");
        this.maxBody = settings.number("http.max-body");
        ScheduledThreadPoolExecutor scheduler = new ScheduledThreadPoolExecutor(1, daemons("teams-exchange-alarm"));
        scheduler.setRemoveOnCancelPolicy(true);
        this.alarms = scheduler;
    }

    /** Sends once, and reads what comes back to its end, its limit or the end of the time. */
    Received send(HttpCall call, Optional<String> authorization) throws IOException, InterruptedException {
        long started = System.nanoTime();
        HttpResponse<InputStream> response =
                client().send(request(call, authorization), HttpResponse.BodyHandlers.ofInputStream());
        // The client's own time-out ends with the headers; a body that trickles needs another.
        Duration left = requestTimeout.minusNanos(System.nanoTime() - started);
        try (InputStream body = response.body()) {
            AtomicBoolean late = new AtomicBoolean();
            Future<?> alarm = alarms.schedule(
                    () -> {
                        late.set(true);
                        close(body);
                    },
                    Math.max(left.toNanos(), 1),
                    TimeUnit.NANOSECONDS);
            try {
                String text = BodyReader.read(response.headers(), body, maxBody);
                return new Received(
                        response.statusCode(),
                        response.headers().map(),
                        text,
                        Duration.ofNanos(System.nanoTime() - started));
            } catch (UnusableBody e) {
                throw e;
            } catch (IOException e) {
                throw late.get() ? new HttpTimeoutException("the body did not end in time") : brokenOff(call, e);
            } finally {
                alarm.cancel(false);
            }
        }
    }

    /** The head came, so the host was reached; an interrupt is nobody's fault. */
    private static IOException brokenOff(HttpCall call, IOException cause) {
        return Messages.isCausedBy(cause, InterruptedException.class)
                ? cause
                : new UnusableBody(new Failure(
                        Failure.Kind.BODY_BROKEN,
                        call.uri().getHost() + " ended its answer early: " + Messages.of(cause)));
    }

    /**
     * An answer, complete.
     *
     * @param status the HTTP status
     * @param headers as they came
     * @param body decoded
     * @param elapsed how long it took
     */
    record Received(int status, Map<String, java.util.List<String>> headers, String body, Duration elapsed) {}

    private HttpRequest request(HttpCall call, Optional<String> authorization) {
        HttpRequest.Builder request = HttpRequest.newBuilder(call.uri()).timeout(requestTimeout);
        request.setHeader("User-Agent", UserAgent.OWN);
        call.headers().forEach(request::setHeader);
        authorization.ifPresent(value -> request.setHeader("Authorization", value));
        return request.method(
                        call.method(),
                        call.body().isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(call.body()))
                .build();
    }

    private synchronized HttpClient client() {
        HttpClient made = client;
        if (made == null) {
            made = HttpClient.newBuilder()
                    .sslContext(trust.context())
                    .proxy(proxy.selector())
                    .connectTimeout(connectTimeout)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .executor(executor)
                    .build();
            client = made;
        }
        return made;
    }

    /** Tells whether an address is reached through a proxy. */
    Optional<java.net.InetSocketAddress> proxyFor(URI address) {
        return proxy.forAddress(address);
    }

    @Override
    public synchronized void close() {
        shutDown(Optional.ofNullable(client));
        client = null;
        executor.shutdownNow();
        alarms.shutdownNow();
    }

    /** Java 21 can end a client at once; on 17 it ends when it is collected. */
    private static void shutDown(Optional<HttpClient> made) {
        made.ifPresent(open -> {
            try {
                HttpClient.class.getMethod("shutdownNow").invoke(open);
            } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
                // Not on this JVM: its selector thread is a daemon and ends with the last reference.
                return;
            }
        });
    }

    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException e) {
            // The reader sees the end of the stream either way.
            return;
        }
    }

    private static ThreadFactory daemons(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
