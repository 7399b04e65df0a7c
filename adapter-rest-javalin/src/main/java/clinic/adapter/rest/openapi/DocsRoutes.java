package clinic.adapter.rest.openapi;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** {@code /openapi.json}, and {@code /docs}: a page that shows it, made of Swagger UI, without any other host. */
public final class DocsRoutes {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final Resource document = Resource.of(ApiDocument.load().bytes());
    private final Map<String, DocsFile> files = DocsFile.all();
    private final ConcurrentMap<String, Resource> read = new ConcurrentHashMap<>();

    /** Adds the calls to a server; anybody may make them. */
    public void register(JavalinConfig config) {
        serve(config, "/openapi.json", context -> answer(context, "application/json", document));
        serve(config, "/docs", context -> file(context, DocsFile.PAGE));
        serve(config, "/docs/{file}", context -> file(context, context.pathParam("file")));
    }

    /** A HEAD of its own, as the framework's answers 200 to everything without asking the handler. */
    private static void serve(JavalinConfig config, String path, Handler handler) {
        config.routes.get(path, handler).head(path, handler);
    }

    private void file(Context context, String name) {
        var file = Optional.ofNullable(files.get(name)).orElseThrow(NotFoundResponse::new);
        context.header("Content-Security-Policy", POLICY).header("Referrer-Policy", "no-referrer");
        answer(context, file.type(), read.computeIfAbsent(file.path(), Resource::get));
    }

    private static void answer(Context context, String type, Resource resource) {
        context.header("ETag", resource.etag()).header("Cache-Control", "no-cache");
        context.header("X-Content-Type-Options", "nosniff");
        if (isKnown(context, resource.etag())) context.status(304);
        else context.contentType(type).result(resource.bytes());
    }

    /** Whether {@code If-None-Match} names what would be answered: RFC 9110, section 13.1.2. */
    private static boolean isKnown(Context context, String etag) {
        var header = context.header("If-None-Match");
        if (header == null) return false;
        for (var tag : header.split(",", -1)) {
            var bare = tag.strip();
            if (bare.equals("*") || bare.equals(etag) || bare.equals("W/" + etag)) return true;
        }
        return false;
    }
}
