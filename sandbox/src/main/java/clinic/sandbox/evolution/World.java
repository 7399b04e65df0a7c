package clinic.sandbox.evolution;

import clinic.sandbox.shared.Changes;
import clinic.sandbox.shared.Faults;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** All that the stand-in knows. What it holds is touched inside its changes only. */
final class World {
    final Changes changes = new Changes();
    final Faults<Fault> faults = new Faults<>(changes);
    final StandInSettings settings;
    final InstantSource time;
    final Deliveries deliveries;
    final Map<String, Instance> instances = new LinkedHashMap<>();
    /** Digits of numbers that are not on WhatsApp. */
    final Set<String> absent = new HashSet<>();

    /** Who is told what is said in voice notes. */
    volatile BiConsumer<byte[], String> listener = (sound, words) -> {};

    private int keys;

    World(StandInSettings settings, InstantSource time) {
        this.settings = settings;
        this.time = time;
        this.deliveries = new Deliveries(changes, faults, time, settings.firstWait());
    }

    /** A new message's id: unlike those of an earlier start. */
    String nextKey() {
        return String.format(Locale.ROOT, "3EB0%012X%06X", time.millis(), ++keys);
    }

    Instance made(String name) {
        var instance = new Instance(name, "188cbb13-0000-4000-8000-%012d".formatted(instances.size() + 1), nextKey());
        instances.put(name, instance);
        return instance;
    }

    /** The line that patients write to: the one that was made first. */
    Optional<Instance> first() {
        return instances.values().stream().findFirst();
    }

    /** Numbers without an area never are. */
    boolean isOnWhatsApp(Address address) {
        return !absent.contains(address.digits()) && !address.digits().startsWith("5500");
    }

    /** How the line stands, as it is told. */
    Instance.State state(Instance instance) {
        if (faults.isOn(Fault.LINE_CLOSE)) return Instance.State.CLOSE;
        return faults.isOn(Fault.LINE_CONNECTING) ? Instance.State.CONNECTING : instance.state;
    }

    /** A scanned QR code, or a line that comes back: what was written meanwhile is told now. */
    void opened(Instance instance) {
        instance.state = Instance.State.OPEN;
        tell(instance, "connection.update", Told.connection(instance, 200), "line");
        while (!instance.backlog.isEmpty()) {
            var data = instance.backlog.remove();
            tell(
                    instance,
                    "messages.upsert",
                    data,
                    data.path("key").path("remoteJid").asText());
        }
    }

    /** The line will not come back by itself. */
    void closed(Instance instance) {
        instance.state = Instance.State.CLOSE;
        tell(instance, "connection.update", Told.connection(instance, 401), "line");
    }

    /** A QR code is asked for. */
    void connecting(Instance instance) {
        instance.state = Instance.State.CONNECTING;
        instance.qrCodes++;
        tell(instance, "connection.update", Told.connection(instance, 200), "line");
        tell(instance, "qrcode.updated", Told.qrCode(instance), "line");
    }

    /** A patient's message reaches the line, now or when it is open again. */
    void arrived(Instance instance, ObjectNode data) {
        if (instance.state == Instance.State.OPEN) {
            tell(
                    instance,
                    "messages.upsert",
                    data,
                    data.path("key").path("remoteJid").asText());
        } else {
            instance.backlog.add(data);
        }
    }

    /** How far a message of the clinic's has come. */
    void ticked(Instance instance, Chat chat, String key, Written.Ticks ticks) {
        if (!chat.change(key, written -> written.ticked(ticks))) return;
        var update = Told.update(instance, chat.address(), key, ticks.name());
        tell(instance, "messages.update", update, chat.address().jid());
    }

    void tell(Instance instance, String event, ObjectNode data, String lane) {
        instance.hook.filter(hook -> hook.wants(event)).ifPresent(hook -> {
            var envelope = Told.envelope(instance, event, data, hook.url(), settings, time.instant());
            if (!hook.base64() || faults.isOn(Fault.WITHOUT_MEDIA)) withoutMedia(envelope);
            var body = new String(Json.write(envelope), StandardCharsets.UTF_8);
            deliveries.post(instance.name + "/" + lane, hook.address(event), hook.headers(), body);
        });
    }

    private static void withoutMedia(ObjectNode envelope) {
        if (!envelope.path("data").path("message").has("base64")) return;
        ObjectNode data = envelope.withObject("/data").deepCopy();
        data.withObject("/message").remove("base64");
        envelope.set("data", data);
    }
}
