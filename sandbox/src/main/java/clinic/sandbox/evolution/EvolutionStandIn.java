package clinic.sandbox.evolution;

import clinic.sandbox.shared.Faults;
import clinic.sandbox.shared.SandboxServer;
import io.javalin.config.JavalinConfig;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.BiConsumer;

/**
 * A stand-in for Evolution API 2.3.7 and for WhatsApp behind it: speaks its HTTP, tells its events, and lets tests and a
 * page play the patients' phones. Forgets all when it ends. Thread-safe.
 */
public final class EvolutionStandIn implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final World world;

    public EvolutionStandIn(StandInSettings settings, InstantSource time) {
        this.world = new World(settings, time);
    }

    /**
     * Adds the provider's routes below a prefix, and the page at the prefix itself.
     *
     * @param prefix such as {@code /sandbox/evolution}, or empty for none
     */
    public void register(JavalinConfig config, String prefix) {
        new PageRoutes(world).register(config, prefix);
        new EvolutionRoutes(world).register(config, prefix);
    }

    /** A server of its own. */
    public SandboxServer serve(int port) {
        return SandboxServer.start(port, config -> register(config, ""));
    }

    /** From now on this is told what is said in each voice note, and in which bytes. */
    public void whenSpoken(BiConsumer<byte[], String> listener) {
        world.listener = listener;
    }

    /** What goes wrong. */
    public Faults<Fault> faults() {
        return world.faults;
    }

    /** The patient of this number: digits with the country's, with the ninth or without. */
    public Patient patient(String number) {
        return new Patient(world, Address.of(number));
    }

    /** A patient whose telephone WhatsApp does not tell. */
    public Patient hiddenPatient(String lid) {
        return new Patient(world, Address.hidden(lid));
    }

    /** A patient with a privacy identity whose telephone is told besides. */
    public Patient shownPatient(String lid, String number) {
        return new Patient(world, Address.shown(lid, number));
    }

    /** From now on this number is not on WhatsApp. */
    public void isNotOnWhatsApp(String number) {
        world.changes.run(() -> world.absent.add(Address.of(number).digits()));
    }

    /** From now on it is again. */
    public void isOnWhatsApp(String number) {
        world.changes.run(() -> world.absent.remove(Address.of(number).digits()));
    }

    /**
     * Somebody at the clinic scans the QR code with its phone.
     *
     * @return false when there is none to scan
     */
    public boolean pair() {
        return world.changes.inside(() -> world.first()
                .filter(line -> line.state == Instance.State.CONNECTING)
                .map(line -> {
                    world.opened(line);
                    return true;
                })
                .orElse(false));
    }

    /** Somebody ends the pairing on the clinic's phone. */
    public void unpair() {
        world.changes.run(() ->
                world.first().filter(line -> line.state == Instance.State.OPEN).ifPresent(world::closed));
    }

    /** Makes a line that is open already and tells its events nowhere yet, as one that was paired long ago. */
    public void hasOpenLine(String name) {
        world.changes.run(() -> {
            var line = world.instances.containsKey(name) ? world.instances.get(name) : world.made(name);
            line.state = Instance.State.OPEN;
        });
    }

    /** Somebody at the clinic writes on the paired phone itself; the message's key. */
    public String clinicWritesOnItsPhone(String number, String text) {
        var address = Address.of(number);
        return world.changes.inside(() -> {
            var line = world.first().orElseThrow(() -> new IllegalStateException("the clinic has no line"));
            var written = new Written(
                    world.nextKey(),
                    true,
                    Written.Kind.TEXT,
                    text,
                    "",
                    Written.Ticks.DELIVERY_ACK,
                    world.time.instant());
            line.chat(address).add(written);
            var content = Json.object().put("conversation", text);
            world.arrived(line, Told.message(line, address, written, "Você", "conversation", content));
            return written.key();
        });
    }

    /** How many events the clinic has not taken yet. */
    public int pendingEvents() {
        return world.deliveries.pending();
    }

    /** How many events the clinic never took: refused for good, or tried ten times. */
    public int lostEvents() {
        return world.deliveries.lost();
    }

    /**
     * Waits until every event was told.
     *
     * @throws IllegalStateException when some still are not
     */
    public void awaitQuiet() {
        if (!world.changes.await(PATIENCE, () -> world.deliveries.pending() == 0)) {
            throw new IllegalStateException("events are still to be told: " + world.deliveries.pending());
        }
    }

    @Override
    public void close() {
        world.deliveries.close();
    }
}
