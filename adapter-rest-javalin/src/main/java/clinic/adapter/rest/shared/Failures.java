package clinic.adapter.rest.shared;

import clinic.domain.shared.StorageFailure;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
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
        config.routes.exception(UncheckedIOException.class, Failures::stream);
        config.routes.exception(Exception.class, Failures::unexpected);
        config.router.javaLangErrorHandler(Failures::broken);
    }

    /** Where the database is away, every request fails: each has its line in the log, and no more. */
    private static void storage(StorageFailure failure, Context context) {
        if (failure.retryable()) {
            LOG.atWarn().addKeyValue("why", failure.getMessage()).log("the database did not answer");
            ProblemAnswers.write(context, Problems.unavailable(PAUSE));
        } else {
            LOG.atError().setCause(failure).log("the database refused");
            ProblemAnswers.write(context, Problems.broken());
        }
    }

    private static void stream(UncheckedIOException failure, Context context) {
        if (failure.getCause() instanceof AnswerStream.CallerGone) {
            LOG.atInfo().log("the caller did not wait for the answer");
        } else {
            unexpected(failure, context);
        }
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
                    case 413 -> Problems.tooLarge(Bodies.MOST_BYTES);
                    default -> Problems.malformed("A requisição não pôde ser lida.");
                });
    }

    /** What is no exception (a stack that overflows, memory that is not there) comes without the request. */
    private static void broken(HttpServletResponse response, Error error) {
        LOG.atError().setCause(error).log("a request failed");
        response.setStatus(500);
        response.setContentType("application/problem+json");
        try {
            response.getOutputStream().write(ProblemAnswers.bytes(Problems.broken(), "/"));
        } catch (IOException gone) {
            LOG.atInfo().log("the caller did not wait for the answer");
        }
    }

    private static void unexpected(Exception failure, Context context) {
        LOG.atError().setCause(failure).log("a request failed");
        ProblemAnswers.write(context, Problems.broken());
    }
}
