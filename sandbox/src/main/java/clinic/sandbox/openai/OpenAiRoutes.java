package clinic.sandbox.openai;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/** The provider's routes: contracts/openai.md. */
final class OpenAiRoutes {
    private static final String BEARER = "Bearer ";
    private static final String PAGE =
            "<html><head><title>500 Internal Server Error</title></head><body>nginx</body></html>";

    private final World world;
    private final Transcriptions transcriptions;
    private final Chats chats;

    OpenAiRoutes(World world) {
        this.world = world;
        this.transcriptions = new Transcriptions(world);
        this.chats = new Chats(world);
    }

    private interface Work {
        Reply reply() throws IOException;
    }

    void register(JavalinConfig config, String base) {
        var routes = config.routes;
        routes.post(base + "/audio/transcriptions", context -> {
            var type = Objects.requireNonNullElse(context.contentType(), "");
            var upload = UploadReader.read(context.bodyInputStream(), type);
            guarded(context, () -> transcriptions.reply(upload));
        });
        routes.post(base + "/chat/completions", context -> {
            var body = context.bodyAsBytes();
            guarded(context, () -> chats.completion(Json.read(body)));
        });
        routes.post(base + "/responses", context -> {
            var body = context.bodyAsBytes();
            guarded(context, () -> chats.response(Json.read(body)));
        });
        for (var method : new HandlerType[] {HandlerType.GET, HandlerType.POST, HandlerType.PUT, HandlerType.DELETE}) {
            routes.addHttpHandler(
                    method,
                    base + "/*",
                    context -> guarded(context, () -> {
                        var path = "/v1" + context.path().substring(base.length());
                        throw Refusal.noSuchPath(context.method().name(), path);
                    }));
        }
    }

    private void guarded(Context context, Work work) throws IOException {
        if (world.faults.strikes(Fault.DOWN)) {
            ServletContextRequest.getServletContextRequest(context.req())
                    .getConnectionMetaData()
                    .getConnection()
                    .close();
            return;
        }
        if (world.faults.strikes(Fault.SLOW)) world.dawdle();
        context.header("x-request-id", "req_" + world.nextId()).header("openai-processing-ms", "12");
        if (world.faults.strikes(Fault.BROKEN)) {
            context.status(500).contentType("text/html").result(PAGE);
            return;
        }
        try {
            authorize(Optional.ofNullable(context.header("Authorization")));
            var reply = work.reply();
            context.status(200).contentType(reply.mediaType()).result(reply.body());
        } catch (Refusal refusal) {
            refuse(context, refusal);
        }
    }

    private void authorize(Optional<String> sent) {
        var header = sent.orElse("");
        if (!header.startsWith(BEARER)) throw Refusal.noKey();
        var key = header.substring(BEARER.length());
        if (!key.equals(world.settings.apiKey()) || world.faults.strikes(Fault.UNAUTHORIZED)) throw Refusal.key(key);
        if (world.faults.strikes(Fault.RATE_LIMIT)) throw Refusal.rateLimit();
        if (world.faults.strikes(Fault.NO_CREDIT)) throw Refusal.noCredit();
    }

    /** A 401 calls itself text, though it is JSON. */
    private static void refuse(Context context, Refusal refusal) {
        if (refusal.code().equals("rate_limit_exceeded")) {
            context.header("Retry-After", "20").header("x-ratelimit-remaining-requests", "0");
        }
        context.status(refusal.status())
                .contentType(refusal.status() == 401 ? "text/plain; charset=utf-8" : "application/json")
                .result(Json.write(refusal.body()));
    }
}
