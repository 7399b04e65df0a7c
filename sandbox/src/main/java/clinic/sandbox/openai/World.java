package clinic.sandbox.openai;

import clinic.sandbox.shared.Changes;
import clinic.sandbox.shared.Faults;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All that the stand-in knows. */
final class World {
    /** What it hears when nobody has told it what to hear. */
    static final String DICTATION =
            "[sandbox] Paciente de trinta e dois anos, com queixa de dor no dente inferior direito há três dias. Nega"
                + " febre. Nega alergia a medicamentos. Ao exame, cárie profunda no dente quarenta e seis. Realizado"
                + " curativo provisório. Prescrito ibuprofeno 600 mg de oito em oito horas por três dias. Orientado a"
                + " evitar alimentos duros. Retorno em sete dias.";

    private static final int MOST_KEPT = 100;
    private static final int CHARACTERS_OF_A_TOKEN = 4;

    final Changes changes = new Changes();
    final Faults<Fault> faults = new Faults<>(changes);
    final StandInSettings settings;
    final InstantSource time;

    private final Deque<String> toHear = new ArrayDeque<>();
    private final Map<String, String> spoken = new LinkedHashMap<>();
    private final Deque<String> toSay = new ArrayDeque<>();
    private final Deque<Upload> uploads = new ArrayDeque<>();
    private final Deque<ObjectNode> asked = new ArrayDeque<>();
    private boolean isClosed;
    private long answers;

    World(StandInSettings settings, InstantSource time) {
        this.settings = settings;
        this.time = time;
    }

    static int tokens(String text) {
        return 1 + text.length() / CHARACTERS_OF_A_TOKEN;
    }

    /** A new answer's number: unlike those of an earlier start. */
    String nextId() {
        return changes.inside(() -> String.format(Locale.ROOT, "%x%06x", time.millis(), ++answers));
    }

    void hear(String text) {
        changes.run(() -> toHear.add(text));
    }

    void say(String content) {
        changes.run(() -> toSay.add(content));
    }

    /** From now on it hears this in the sound with this hash. */
    void hear(String sha256, String text) {
        changes.run(() -> {
            spoken.put(sha256, text);
            if (spoken.size() > MOST_KEPT)
                spoken.remove(spoken.keySet().iterator().next());
        });
    }

    /** What it hears now in the sound with this hash. */
    String hears(String sha256) {
        return changes.inside(() -> {
            var known = Optional.ofNullable(spoken.get(sha256));
            return known.orElseGet(() -> toHear.isEmpty() ? DICTATION : toHear.remove());
        });
    }

    /** What it was told to say now, word by word, if it was. */
    List<String> says() {
        return changes.inside(() -> toSay.isEmpty() ? List.of() : List.of(toSay.remove()));
    }

    int left() {
        return changes.inside(toHear::size);
    }

    void heard(Upload upload) {
        changes.run(() -> keep(uploads, upload));
    }

    void asked(ObjectNode request) {
        changes.run(() -> keep(asked, request));
    }

    List<Upload> uploads() {
        return changes.inside(() -> List.copyOf(uploads));
    }

    List<ObjectNode> requests() {
        return changes.inside(() -> List.copyOf(asked));
    }

    void dawdle() {
        var unused = changes.await(settings.slowness(), () -> isClosed);
    }

    void close() {
        changes.run(() -> isClosed = true);
    }

    private static <T> void keep(Deque<T> kept, T one) {
        kept.add(one);
        if (kept.size() > MOST_KEPT) kept.remove();
    }
}
