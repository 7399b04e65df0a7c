package clinic.adapter.rest.shared;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import java.io.IOException;

/** Writes problems as {@code application/problem+json}. */
final class ProblemAnswers {
    private ProblemAnswers() {}

    static void write(Context context, Problem problem) {
        if (AnswerStream.isBegun(context) && !AnswerStream.takeBack(context)) {
            AnswerStream.breakOff(context);
            return;
        }
        problem.retryAfter()
                .ifPresent(pause -> context.header("Retry-After", Long.toString(Math.max(1, pause.toSeconds()))));
        if (problem.status() == 401) context.header("WWW-Authenticate", "Bearer");
        context.status(problem.status()).contentType("application/problem+json").result(bytes(problem, context.path()));
    }

    static byte[] bytes(Problem problem, String instance) {
        return Json.write(json -> {
            json.writeStartObject();
            json.writeStringField("type", "/problems/" + problem.type());
            json.writeStringField("title", problem.title());
            json.writeNumberField("status", problem.status());
            json.writeStringField("detail", problem.detail());
            json.writeStringField("instance", instance);
            if (!problem.errors().isEmpty()) errors(json, problem);
            problem.more().write(json);
            json.writeEndObject();
        });
    }

    private static void errors(JsonGenerator json, Problem problem) throws IOException {
        json.writeArrayFieldStart("errors");
        for (var error : problem.errors()) {
            json.writeStartObject();
            json.writeStringField("pointer", error.pointer());
            json.writeStringField("detail", error.detail());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
