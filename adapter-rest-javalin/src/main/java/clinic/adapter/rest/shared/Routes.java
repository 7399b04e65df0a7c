package clinic.adapter.rest.shared;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The calls that the server answers, as {@code api.md} names them. */
public final class Routes {
    private static final String PATH = "route";

    private final List<Route> routes = new ArrayList<>();

    /** Answers one call. */
    @FunctionalInterface
    public interface Handler {
        void handle(Request request);
    }

    /** Who may knock; what each may do is the use case's to say. */
    public enum Access {
        /** Anybody, also without a token. */
        ANYONE,
        /** Anybody who wants in: a token that is not good, as an old one, counts as none. */
        WANTS_IN,
        /** Whoever has a token. */
        SIGNED_IN,
        /** A provider, whose proof is the route's own to check. */
        PROVIDER
    }

    /**
     * One call.
     *
     * @param path with parameters in braces
     * @param media the types of what it answers with
     */
    public record Route(HandlerType method, String path, Access access, Set<String> media, Handler handler) {
        public Route {
            media = Set.copyOf(media);
        }

        /** As the API document names it: {@code GET /api/patients/{id}}. */
        public String operation() {
            return method.name() + " " + path;
        }
    }

    public Routes get(String path, Access access, Handler handler) {
        return add(HandlerType.GET, path, access, handler);
    }

    public Routes post(String path, Access access, Handler handler) {
        return add(HandlerType.POST, path, access, handler);
    }

    public Routes put(String path, Access access, Handler handler) {
        return add(HandlerType.PUT, path, access, handler);
    }

    public Routes patch(String path, Access access, Handler handler) {
        return add(HandlerType.PATCH, path, access, handler);
    }

    public Routes delete(String path, Access access, Handler handler) {
        return add(HandlerType.DELETE, path, access, handler);
    }

    /** Answers with something else than JSON, of one of these media types. */
    public Routes get(String path, Access access, Set<String> media, Handler handler) {
        routes.add(new Route(HandlerType.GET, path, access, media, handler));
        return this;
    }

    private Routes add(HandlerType method, String path, Access access, Handler handler) {
        routes.add(new Route(method, path, access, Accepted.JSON, handler));
        return this;
    }

    /** All calls, in the order in which they were added. */
    public List<Route> all() {
        return List.copyOf(routes);
    }

    void register(JavalinConfig config, Callers callers, Cursors cursors) {
        for (var route : routes) {
            config.routes.addHttpHandler(
                    route.method(), route.path(), context -> handle(route, context, callers, cursors));
            if (route.method().equals(HandlerType.GET)) {
                config.routes.addHttpHandler(
                        HandlerType.HEAD, route.path(), context -> handle(route, context, callers, cursors));
            }
        }
    }

    private static void handle(Route route, Context context, Callers callers, Cursors cursors) {
        context.attribute(PATH, route.path());
        if (!Accepted.isAny(context.header("Accept"), route.media()))
            throw Problems.notAcceptable(route.media()).asRefused();
        route.handler().handle(new Request(context, callers.of(context, route.access()), cursors));
    }

    /** The path of the route that took the request, with its parameters' names; never what a caller made up. */
    static String pathOf(Context context) {
        String path = context.attribute(PATH);
        return path == null ? "other" : path;
    }
}
