package clinic.domain.messaging.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.testkit.shared.Seeds;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MemoryTest {
    private static final int CASES = 300;

    @Test
    void readsEveryStateAsItWasWritten() {
        Seeds.forEach(CASES, random -> {
            for (var state : new RandomStates(random).each()) {
                assertThat(Memory.read(Memory.write(state))).isEqualTo(state);
            }
        });
    }

    @Test
    void isEmptyAtTheBeginningAlone() {
        assertThat(Memory.write(new State.Start())).isEmpty();
        assertThat(Memory.read(Map.of())).isEqualTo(new State.Start());
        for (var state : Examples.pending().values())
            assertThat(Memory.write(state)).isNotEmpty();
    }

    @Test
    void staysSmallWhileTheContactHasTheWord() {
        Seeds.forEach(CASES, random -> {
            for (var state : new RandomStates(random).each()) {
                if (!(state instanceof State.Waiting)) continue;
                assertThat(Memory.write(state).values().stream()
                                .mapToInt(String::length)
                                .sum())
                        .isLessThan(1_000);
            }
        });
    }

    @Test
    void keepsNoNamesOfPatientsWhoAreKnown() {
        var reception = Reception.open();
        reception.desk.hasPatient(Reception.PHONE, "Maria Souza");
        reception.desk.hasPatient(Reception.PHONE, "Pedro Souza");
        var family = reception.contact();
        for (var text : new String[] {"agendar", "maria", "1", "1", "1"}) {
            family.says(text);
            assertThat(Memory.write(family.state()).toString()).doesNotContain("Souza");
        }
        assertThat(family.state()).isInstanceOf(State.Confirming.class);
    }

    @Test
    void readsTheBeginningWhereItIsDamaged() {
        Seeds.forEach(CASES, random -> {
            for (var state : new RandomStates(random).each()) {
                var damaged = damaged(Memory.write(state), random);
                var read = Memory.read(damaged);
                assertThat(Memory.read(Memory.write(read))).as("%s", damaged).isEqualTo(read);
            }
        });
    }

    @Test
    void readsTheBeginningWhereItCannotRead() {
        assertThat(Memory.read(Map.of("at", "elsewhere"))).isEqualTo(new State.Start());
        assertThat(Memory.read(Map.of("from", "1"))).isEqualTo(new State.Start());
        assertThat(Memory.read(Map.of("at", "menu"))).isEqualTo(new State.Start());
        assertThat(Memory.read(Map.of("at", "menu", "missed", "7"))).isEqualTo(new State.Start());
        assertThat(Memory.read(Map.of("at", "menu", "missed", "x"))).isEqualTo(new State.Start());
        assertThat(Memory.read(Map.of("at", "cancellation", "missed", "0", "visit", "no id")))
                .isEqualTo(new State.Start());
    }

    /** One of its texts is gone, cut, or another. */
    private static Map<String, String> damaged(Map<String, String> memory, Random random) {
        var damaged = new HashMap<>(memory);
        if (damaged.isEmpty()) return Map.of("at", "");
        var keys = memory.keySet().stream().sorted().toList();
        var key = keys.get(random.nextInt(keys.size()));
        damaged.computeIfPresent(key, (name, text) -> switch (random.nextInt(3)) {
            case 0 -> text.substring(text.length() / 2);
            case 1 -> text + "@ %";
            default -> "%zz";
        });
        if (random.nextInt(4) == 0) damaged.remove(key);
        return damaged;
    }
}
