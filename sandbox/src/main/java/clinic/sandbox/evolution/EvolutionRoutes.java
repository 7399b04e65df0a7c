package clinic.sandbox.evolution;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/** The provider's routes: contracts/evolution.md, "Endpoints". */
final class EvolutionRoutes {
    private final World world;
    private final Lines lines;
    private final Sends sends;
    private final Chatting chatting;

    EvolutionRoutes(World world) {
        this.world = world;
        this.lines = new Lines(world);
        this.sends = new Sends(world);
        this.chatting = new Chatting(world);
    }

    void register(JavalinConfig config, String prefix) {
        var routes = config.routes;
        routes.post(prefix + "/instance/create", global(lines::create));
        routes.get(
                prefix + "/instance/fetchInstances",
                global(context -> lines.list(Optional.ofNullable(context.queryParam("instanceName")))));
        routes.get(prefix + "/instance/connect/{line}", about(lines::connect));
        routes.get(prefix + "/instance/connectionState/{line}", about(lines::state));
        routes.post(prefix + "/instance/restart/{line}", about(lines::restart));
        routes.delete(prefix + "/instance/logout/{line}", about(lines::logout));
        routes.delete(prefix + "/instance/delete/{line}", about(lines::delete));
        routes.post(prefix + "/webhook/set/{line}", about(lines::attach));
        routes.get(prefix + "/webhook/find/{line}", about(lines::attached));
        routes.post(prefix + "/message/sendText/{line}", about(sends::text));
        routes.post(prefix + "/message/sendMedia/{line}", about(sends::media));
        routes.post(prefix + "/message/sendWhatsAppAudio/{line}", about(sends::sound));
        routes.post(prefix + "/message/sendButtons/{line}", about(sends::menu));
        routes.post(prefix + "/message/sendList/{line}", about(sends::menu));
        routes.post(prefix + "/chat/whatsappNumbers/{line}", about(chatting::numbers));
        routes.post(prefix + "/chat/getBase64FromMediaMessage/{line}", about(chatting::media));
        routes.post(prefix + "/chat/markMessageAsRead/{line}", about(chatting::read));
        routes.post(prefix + "/chat/sendPresence/{line}", about(chatting::presence));
        for (var method : new HandlerType[] {HandlerType.GET, HandlerType.POST, HandlerType.PUT, HandlerType.DELETE}) {
            routes.addHttpHandler(method, prefix + "/*", context -> answer(context, unknown(context, prefix)));
        }
    }

    private static Reply unknown(Context context, String prefix) {
        var path = context.path().substring(prefix.length());
        return refused(Refusal.of(404, "Not Found", "Cannot " + context.method() + " " + path));
    }

    /** What needs the global key. */
    private Handler global(Function<Context, Reply> work) {
        return context -> guarded(context, () -> {
            if (!world.settings.apiKey().equals(context.header("apikey"))) throw Refusal.unauthorized();
            return world.changes.inside(() -> work.apply(context));
        });
    }

    /** What is about one instance, for which its own token is good too. */
    private Handler about(Function<Call, Reply> work) {
        return context -> {
            var name = context.pathParam("line");
            var body = context.bodyAsBytes();
            guarded(
                    context,
                    () -> world.changes.inside(() -> {
                        var key = context.header("apikey");
                        var line = world.instances.get(name);
                        var isGlobal = world.settings.apiKey().equals(key);
                        if (!isGlobal && (line == null || !line.token.equals(key))) throw Refusal.unauthorized();
                        if (line == null) throw Refusal.noInstance(name);
                        return work.apply(new Call(line, Json.read(body)));
                    }));
        };
    }

    private void guarded(Context context, Supplier<Reply> work) {
        if (world.faults.strikes(Fault.DOWN)) {
            ServletContextRequest.getServletContextRequest(context.req())
                    .getConnectionMetaData()
                    .getConnection()
                    .close();
            return;
        }
        if (world.faults.strikes(Fault.SLOW)) {
            var unused = world.changes.await(world.settings.slowness(), world.deliveries::isClosed);
        }
        answer(context, replied(work));
    }

    private Reply replied(Supplier<Reply> work) {
        try {
            if (world.faults.strikes(Fault.UNAUTHORIZED)) throw Refusal.unauthorized();
            if (world.faults.strikes(Fault.UNLICENSED)) throw Refusal.unlicensed();
            return work.get();
        } catch (Refusal refusal) {
            return refused(refusal);
        }
    }

    private static Reply refused(Refusal refusal) {
        return new Reply(refusal.status(), refusal.body());
    }

    static void answer(Context context, Reply reply) {
        JsonNode body = reply.body();
        context.status(reply.status())
                .contentType("application/json; charset=utf-8")
                .result(Json.write(body));
    }
}
