package clinic.sandbox.evolution;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What the page shows. */
final class PageViews {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final World world;

    PageViews(World world) {
        this.world = world;
    }

    /** The line, who has written, how many events wait. */
    JsonNode state() {
        return world.changes.inside(() -> {
            var state = Json.object();
            state.put(
                    "line", world.first().map(line -> world.state(line).word()).orElse("none"));
            state.put("pending", world.deliveries.pending()).put("lost", world.deliveries.lost());
            var chats = state.putArray("chats");
            world.first()
                    .ifPresent(line -> line.chats
                            .values()
                            .forEach(chat -> chats.addObject()
                                    .put("id", chat.address().jid())
                                    .put("number", chat.address().digits())
                                    .put("unread", chat.unread().size())));
            state.set("faults", faults());
            return state;
        });
    }

    JsonNode faults() {
        var list = Json.object().arrayNode();
        for (var fault : Fault.values()) {
            list.addObject()
                    .put("fault", fault.name())
                    .put("label", fault.label())
                    .put("on", world.faults.isOn(fault));
        }
        return list;
    }

    JsonNode messages(Patient patient) {
        var list = Json.object().arrayNode();
        patient.messages()
                .forEach(written -> list.addObject()
                        .put("key", written.key())
                        .put("byClinic", written.byClinic())
                        .put("kind", written.kind().name().toLowerCase(Locale.ROOT))
                        .put("text", written.text())
                        .put("ticks", written.ticks().name())
                        .put("time", CLOCK.format(written.at().atZone(world.settings.zone()))));
        return list;
    }
}
