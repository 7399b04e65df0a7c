package clinic.adapter.rest.shared;

import clinic.domain.shared.StorageFailure;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever leaves a handler into a problem. The one place where any exception is caught on the way out. */
final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private Failures() {}

    static void register(JavalinConfig config) {
        config.routes.exception(Refused.class, (refused, context) -> ProblemAnswers.write(context, refused.problem()));
        config.routes.exception(StorageFailure.class, Failures::storage);
        config.routes.exception(HttpResponseException.class, Failures::framework);
        config.routes.exception(Exception.class, Failures::unexpected);
    }

    private static void storage(StorageFailure failure, Context context) {
        LOG.atWarn().setCause(failure).log("the database did not answer");
        ProblemAnswers.write(context, failure.retryable() ? Problems.unavailable(PAUSE) : Problems.broken());
    }

    private static void framework(HttpResponseException answer, Context context) {
        if (answer.getStatus() == 405) {
            context.header("Allow", answer.getDetails().getOrDefault("availableMethods", "GET"));
        }
        ProblemAnswers.write(
                context,
                switch (answer.getStatus()) {
                    case 404 -> Problems.notFound();
                    case 405 -> Problems.methodNotAllowed();
                    case 413 -> Problems.tooLarge(Request.MOST_BYTES);
                    default -> Problems.malformed("A requisição não pôde ser lida.");
                });
    }

    private static void unexpected(Exception failure, Context context) {
        LOG.atError().setCause(failure).log("a request failed");
        ProblemAnswers.write(context, Problems.broken());
    }
}
