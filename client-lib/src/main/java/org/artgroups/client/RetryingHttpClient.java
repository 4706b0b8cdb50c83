package org.artgroups.client;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.HttpURLConnection;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.http.HttpEntity;
import org.apache.http.HttpHeaders;
import org.apache.http.HttpHost;
import org.apache.http.HttpRequest;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpRequestBase;
import org.apache.http.conn.ClientConnectionManager;
import org.apache.http.entity.BufferedHttpEntity;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.protocol.HttpContext;
import org.apache.http.util.EntityUtils;
import org.artgroups.client.ClientListener.Answered;
import org.artgroups.client.ClientListener.Retrying;
import org.artgroups.client.ClientListener.Sending;
import org.jspecify.annotations.Nullable;

/**
 * Where requests leave and answers come in, whoever makes them, plain FHIR as well: says who sends, repeats what is safe to
 * repeat, ends what takes too long, tells the listeners. Safe for use by many threads.
 */
final class RetryingHttpClient extends CloseableHttpClient {
    /** Ends attempts whose time is over; one thread for all clients, which keeps no program from ending. */
    private static final ScheduledThreadPoolExecutor BELLS = bells();

    private static final int CONNECTIONS = 20;
    private static final int HTTP_PORT = 80;
    private static final int HTTPS_PORT = 443;

    private final CloseableHttpClient http;
    private final ClientConfig config;
    private final URI base;

    RetryingHttpClient(ClientConfig config) {
        this.config = config;
        this.base = config.base();
        RequestConfig patience = RequestConfig.custom()
                .setConnectTimeout(millis(config.timeouts().connect()))
                .setConnectionRequestTimeout(millis(config.timeouts().connect()))
                .setSocketTimeout(millis(config.timeouts().read()))
                .build();
        this.http = HttpClients.custom()
                // the proxy and the certificates of the JVM, as for any other program
                .useSystemProperties()
                .setDefaultRequestConfig(patience)
                // repeating is decided here alone
                .disableAutomaticRetries()
                .disableCookieManagement()
                // Apache's client would follow a read, and say there who we are
                .disableRedirectHandling()
                .setMaxConnPerRoute(CONNECTIONS)
                .setMaxConnTotal(CONNECTIONS)
                .build();
    }

    @Override
    protected CloseableHttpResponse doExecute(HttpHost target, HttpRequest request, @Nullable HttpContext context)
            throws IOException {
        HttpRequestBase sent = (HttpRequestBase) request;
        RequestInfo errand = RequestInfo.of(request, base);
        sent.removeHeaders(RequestInfo.REPEATABLE);
        return new Call(target, sent, context, errand).execute();
    }

    /** One request with its repetitions. Used once, by one thread. */
    private final class Call {
        private final HttpHost target;
        private final HttpRequestBase request;
        private final @Nullable HttpContext context;
        private final RequestInfo errand;
        private final long end = System.nanoTime() + config.timeouts().total().toNanos();
        private Sending sending;

        Call(HttpHost target, HttpRequestBase request, @Nullable HttpContext context, RequestInfo errand) {
            this.target = target;
            this.request = request;
            this.context = context;
            this.errand = errand;
            this.sending = new Sending(errand.method(), errand.what(), 1);
        }

        CloseableHttpResponse execute() throws IOException {
            try {
                return Failsafe.with(policy()).get(execution -> attempt(execution.getAttemptCount() + 1));
            } catch (FailsafeException failed) {
                if (failed.getCause() instanceof IOException silent) {
                    throw silent;
                }
                if (failed.getCause() instanceof InterruptedException) {
                    Thread.currentThread().interrupt();
                    throw new InterruptedIOException("interrupted while waiting to send again");
                }
                throw failed;
            }
        }

        private RetryPolicy<CloseableHttpResponse> policy() {
            Retries retries = config.retries();
            return RetryPolicy.<CloseableHttpResponse>builder()
                    .handleIf(this::isWorthAnother)
                    .withMaxAttempts(retries.attempts())
                    .withMaxDuration(config.timeouts().total())
                    .withBackoff(retries.first(), retries.longest())
                    .withJitter(retries.jitter())
                    .withDelayFn(execution -> asked(execution.getLastResult()))
                    .onRetryScheduled(next -> tell(listener ->
                            listener.retrying(new Retrying(sending, status(next.getLastResult()), next.getDelay()))))
                    .build();
        }

        private boolean isWorthAnother(@Nullable CloseableHttpResponse response, @Nullable Throwable failure) {
            if (left().isZero()) {
                return false;
            }
            if (failure != null) {
                return errand.mayBeRepeatedAfter(failure);
            }
            return response != null
                    && errand.mayBeRepeatedAfter(response.getStatusLine().getStatusCode())
                    && retryAfter(response)
                            .map(pause -> pause.compareTo(left()) < 0)
                            .orElse(true);
        }

        /** The pause the server asked for, such that chance cannot make it shorter; -1 for the usual one. */
        private Duration asked(@Nullable CloseableHttpResponse response) {
            return Optional.ofNullable(response)
                    .flatMap(RetryingHttpClient::retryAfter)
                    .map(pause -> Duration.ofMillis((long)
                            Math.ceil(pause.toMillis() / (1 - config.retries().jitter()))))
                    .orElse(Duration.ofNanos(-1));
        }

        private CloseableHttpResponse attempt(int number) throws IOException {
            if (number > 1) {
                request.reset();
            }
            sending = new Sending(errand.method(), errand.what(), number);
            tell(listener -> listener.sending(sending));
            long began = System.nanoTime();
            ScheduledFuture<?> bell = BELLS.schedule(request::abort, left().toNanos(), TimeUnit.NANOSECONDS);
            Integer status = null;
            try {
                CloseableHttpResponse response = authorized();
                if (isElsewhere(response.getStatusLine().getStatusCode())) {
                    status = status(response);
                    response.close();
                    throw new RedirectException(response);
                }
                if (!errand.stream()) {
                    takeIn(response);
                }
                status = status(response);
                return response;
            } catch (IOException failed) {
                throw left().isZero() ? tooLate(failed) : failed;
            } finally {
                bell.cancel(false);
                Answered answered = new Answered(sending, status, Duration.ofNanos(System.nanoTime() - began));
                tell(listener -> listener.answered(answered));
            }
        }

        /** Sends it with who we are; once more if that was out of date. */
        private CloseableHttpResponse authorized() throws IOException {
            Optional<String> said = authorize();
            CloseableHttpResponse response = http.execute(target, request, context);
            if (response.getStatusLine().getStatusCode() != HttpURLConnection.HTTP_UNAUTHORIZED
                    || said.isEmpty()
                    || !config.authorization().refused(said.get())) {
                return response;
            }
            EntityUtils.consume(response.getEntity());
            response.close();
            authorize();
            return http.execute(target, request, context);
        }

        private Optional<String> authorize() throws IOException {
            boolean ours = target.getHostName().equalsIgnoreCase(base.getHost())
                    && target.getSchemeName().equalsIgnoreCase(base.getScheme())
                    && port(target.getPort(), target.getSchemeName()) == port(base.getPort(), target.getSchemeName());
            Optional<String> said = ours ? header() : Optional.empty();
            said.ifPresent(header -> request.setHeader(HttpHeaders.AUTHORIZATION, header));
            return said;
        }

        private Optional<String> header() throws IOException {
            try {
                return config.authorization().header();
            } catch (SignInFailure | InterruptedIOException known) {
                throw known;
            } catch (IOException silent) {
                throw new SignInFailure("nobody says who we are", silent);
            }
        }

        /** However the end of its time looks to the connection. */
        private static IOException tooLate(IOException failed) {
            IOException late = new SocketTimeoutException("the time of the call is over");
            late.initCause(failed);
            return late;
        }

        private Duration left() {
            Duration left = Duration.ofNanos(end - System.nanoTime());
            return left.isNegative() ? Duration.ZERO : left;
        }
    }

    private static int port(int said, String scheme) {
        return said >= 0 ? said : scheme.equalsIgnoreCase("https") ? HTTPS_PORT : HTTP_PORT;
    }

    /** An answer that breaks off is no answer: to be found out while it can still be asked for again. */
    private static void takeIn(CloseableHttpResponse response) throws IOException {
        HttpEntity entity = response.getEntity();
        if (entity != null) {
            response.setEntity(new BufferedHttpEntity(entity));
        }
    }

    private void tell(Consumer<ClientListener> what) {
        config.listeners().forEach(what);
    }

    private static Optional<Duration> retryAfter(CloseableHttpResponse response) {
        return RetryAfter.of(response, Clock.systemUTC());
    }

    private static @Nullable Integer status(@Nullable CloseableHttpResponse response) {
        return response == null ? null : response.getStatusLine().getStatusCode();
    }

    private static boolean isElsewhere(int status) {
        return status >= HttpURLConnection.HTTP_MULT_CHOICE
                && status < HttpURLConnection.HTTP_BAD_REQUEST
                && status != HttpURLConnection.HTTP_NOT_MODIFIED;
    }

    private static int millis(Duration duration) {
        return Math.toIntExact(duration.toMillis());
    }

    private static ScheduledThreadPoolExecutor bells() {
        ScheduledThreadPoolExecutor bells = new ScheduledThreadPoolExecutor(1, bell -> {
            Thread thread = new Thread(bell, "art-groups-client-timeouts");
            thread.setDaemon(true);
            return thread;
        });
        bells.setRemoveOnCancelPolicy(true);
        return bells;
    }

    @Override
    public void close() throws IOException {
        http.close();
    }

    @Override
    @Deprecated
    public org.apache.http.params.HttpParams getParams() {
        return http.getParams();
    }

    @Override
    @Deprecated
    public ClientConnectionManager getConnectionManager() {
        return http.getConnectionManager();
    }
}
