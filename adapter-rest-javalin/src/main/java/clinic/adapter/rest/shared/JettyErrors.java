package clinic.adapter.rest.shared;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers what Jetty itself refuses, before any route (a path that is none, a header too large), as a problem. */
final class JettyErrors extends ErrorHandler {
    private final Supplier<String> newRequestId;

    JettyErrors(Supplier<String> newRequestId) {
        this.newRequestId = newRequestId;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        var status = response.getStatus();
        var problem = switch (status) {
            case 404 -> Problems.notFound();
            case 503 -> Problems.busy(Duration.ofSeconds(1));
            default ->
                status >= 500
                        ? Problems.broken()
                        : Problem.of("malformed", status, "A requisição não pôde ser lida.", "Não é HTTP válido.");
        };
        if (!response.getHeaders().contains(Origins.REQUEST_ID)) {
            response.getHeaders().put(Origins.REQUEST_ID, newRequestId.get());
        }
        if (isUnread(status)) response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE);
        problem.retryAfter()
                .ifPresent(
                        pause -> response.getHeaders().put(HttpHeader.RETRY_AFTER, Long.toString(pause.toSeconds())));
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
        response.write(true, ByteBuffer.wrap(ProblemAnswers.bytes(problem, "/")), callback);
        return true;
    }

    /**
     * Jetty closes the connection after most requests that it cannot read, and does not say so: a caller that keeps its
     * connections would send the next request into the closed one, and get no answer.
     */
    private static boolean isUnread(int status) {
        return status >= 400 && status < 500 && status != 404;
    }
}
