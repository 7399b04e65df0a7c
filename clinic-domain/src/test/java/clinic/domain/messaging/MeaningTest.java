package clinic.domain.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.catalogue.ProcedureId;
import clinic.domain.messaging.dialogue.Hint;
import clinic.domain.messaging.dialogue.Unheard;
import clinic.domain.testkit.shared.SequenceIds;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MeaningTest {
    private static final Meaning LOST = new Meaning.Missing(Unheard.AWAY);
    private static final ProcedureId BOTOX = new ProcedureId(SequenceIds.id(1));

    private static Stream<Meaning> every() {
        return Stream.concat(
                Stream.of(Unheard.values()).map(Meaning.Missing::new),
                Stream.of(
                        new Meaning.Heard("oi \"você\"\n"),
                        new Meaning.Kept(new Recording(SequenceIds.id(2), "OGG", 3, "ab")),
                        new Meaning.Hinted(new Hint.Book()),
                        new Meaning.Hinted(new Hint.Visits()),
                        new Meaning.Hinted(new Hint.Answer("Sim.")),
                        new Meaning.Hinted(new Hint.Person(true)),
                        new Meaning.Hinted(new Hint.Person(false)),
                        new Meaning.Hinted(new Hint.Times(BOTOX, Optional.empty())),
                        new Meaning.Hinted(new Hint.Times(BOTOX, Optional.of(LocalDate.of(2027, 1, 5))))));
    }

    @ParameterizedTest
    @MethodSource("every")
    void isKeptAndRead(Meaning meaning) {
        assertThat(Meaning.read(Meaning.write(meaning))).isEqualTo(meaning);
    }

    @ParameterizedTest
    @MethodSource("every")
    void isMissingWhereItIsDamaged(Meaning meaning) {
        for (var name : Meaning.write(meaning).keySet()) {
            var damaged = new HashMap<>(Meaning.write(meaning));
            damaged.remove(name);
            if (!name.equals("day")) assertThat(Meaning.read(damaged)).as(name).isEqualTo(LOST);
        }
    }

    @Test
    void isMissingWhereItCannotBeRead() {
        assertThat(Meaning.read(Map.of())).isEqualTo(LOST);
        assertThat(Meaning.read(Map.of("is", "booked"))).isEqualTo(LOST);
        assertThat(Meaning.read(Map.of("is", "times", "procedure", "x"))).isEqualTo(LOST);
        assertThat(Meaning.read(Map.of("is", "times", "procedure", BOTOX.value().toString(), "day", "?")))
                .isEqualTo(LOST);
        assertThat(Meaning.read(Map.of("is", "kept", "sound", "a b"))).isEqualTo(LOST);
    }
}
