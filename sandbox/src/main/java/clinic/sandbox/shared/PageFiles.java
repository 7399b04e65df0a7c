package clinic.sandbox.shared;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Serves the files of a page on which a person plays what is outside of the clinic: its own, which lie beside a class, and
 * {@code page.js}, which all of these pages share. Nothing on them comes from elsewhere.
 */
public final class PageFiles {
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
    private static final String SHARED = "page.js";

    private PageFiles() {}

    /**
     * Serves them.
     *
     * @param beside the class beside which {@code index.html} and the others lie
     * @param name of the page's script and style, without the ending
     */
    public static void register(JavalinConfig config, String prefix, Class<?> beside, String name) {
        var routes = config.routes;
        // Javalin takes both forms of a path for one; without the slash the page's own addresses would miss it.
        routes.get(prefix + "/", context -> {
            if (context.path().endsWith("/")) send(context, beside, "index.html", "text/html");
            else context.redirect(prefix + "/");
        });
        routes.get(prefix + "/" + SHARED, context -> send(context, PageFiles.class, SHARED, "text/javascript"));
        routes.get(prefix + "/" + name + ".js", context -> send(context, beside, name + ".js", "text/javascript"));
        routes.get(prefix + "/" + name + ".css", context -> send(context, beside, name + ".css", "text/css"));
    }

    private static void send(Context context, Class<?> beside, String name, String type) {
        try (var file = beside.getResourceAsStream(name)) {
            if (file == null) throw new IllegalStateException("the page lacks " + name);
            context.header("Content-Security-Policy", POLICY)
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Referrer-Policy", "no-referrer")
                    .header("Cache-Control", "no-cache")
                    .contentType(type + "; charset=utf-8")
                    .result(file.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
