package clinic.domain.records;

import static clinic.domain.testkit.records.RecordBuilder.aRecord;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.shared.Actor;
import clinic.domain.testkit.records.RecordBuilder;
import clinic.domain.testkit.scheduling.Cast;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever happens to a record, in whatever order. */
class AudioRecordLifeTest {
    private static final List<String> TEXTS =
            List.of("", " ", RecordBuilder.SAID, "Nega alergia.", "Paciente com febre há dois dias.");
    private static final List<Actor> ACTORS = List.of(
            Actors.professional(Cast.ANA),
            Actors.professional(Cast.ANA),
            Actors.professional(Cast.BRUNO),
            Actors.ADMIN,
            Actors.SYSTEM,
            Cast.CARLA_HERSELF);

    @Test
    void keepsToItsRules() {
        Seeds.forEach(2_000, random -> new Life(random).live());
    }

    private static final class Life {
        private final Random random;
        private final List<RecordVersion> versions = new ArrayList<>();
        private AudioRecord record;

        Life(Random random) {
            this.random = random;
            record = random.nextBoolean() ? aRecord().written() : aRecord().dictated(RecordBuilder.sound(1));
            note();
        }

        void live() {
            for (var step = 0; step < 30; step++) {
                var before = record;
                record = next();
                if (!record.content().equals(before.content())) note();
                check(before);
            }
        }

        private AudioRecord next() {
            return switch (random.nextInt(6)) {
                case 0 -> model();
                case 1 -> record.isUnderWay() ? record.failed(any(List.of(Failure.values()))) : record;
                case 2 -> asked();
                case 3, 4 -> changed();
                default -> signed();
            };
        }

        private AudioRecord model() {
            if (record.awaits(Work.TRANSCRIBE)) {
                return record.transcribed(any(TEXTS.subList(2, TEXTS.size())), "hears", Optional.empty());
            }
            return record.awaits(Work.SUMMARIZE) ? record.summarized("Resumo", facts(), "sums") : record;
        }

        private AudioRecord asked() {
            return record.ask(any(List.of(Work.values()))) instanceof Asking.Asked asked ? asked.record() : record;
        }

        private AudioRecord changed() {
            var change = new RecordChange(perhaps(any(TEXTS)), perhaps(perhaps(any(TEXTS))), perhaps(facts()));
            var actor = any(ACTORS);
            if (!(record.change(change, actor) instanceof RecordChange.Outcome.Done done)) return record;
            assertThat(actor.is(record.author())).isTrue();
            assertThat(record.isUnderWay()).isFalse();
            return done.record();
        }

        private AudioRecord signed() {
            var actor = any(ACTORS);
            if (!(record.sign(actor, versions, NINE) instanceof Signing.Done done)) return record;
            assertThat(actor.is(record.author())).isTrue();
            assertThat(record.content().facts().all()).noneMatch(KeyFact::isOpen);
            assertThat(record.content().isEmpty()).isFalse();
            return done.record();
        }

        private void check(AudioRecord before) {
            if (!before.isOpen()) assertThat(record).isSameAs(before);
            assertThat(record.version()).isEqualTo(before.version() + (record.equals(before) ? 0 : 1));
            assertThat(record.content().facts())
                    .isEqualTo(Evidence.weigh(
                            record.content().transcription(), record.content().facts()));
            if (record.awaits(Work.SUMMARIZE))
                assertThat(record.content().transcription()).isPresent();
            if (record.awaits(Work.TRANSCRIBE)) {
                assertThat(record.content().transcription()).isEmpty();
                assertThat(record.audio()).isPresent();
            }
            if (record.progress() instanceof Progress.Failed)
                assertThat(record.content().isEmpty()).isTrue();
            if (!record.isOpen()) assertThat(Seal.verify(record, versions)).isTrue();
            assertThat(record.createdAt()).isEqualTo(before.createdAt());
            assertThat(record.author()).isEqualTo(before.author());
        }

        private void note() {
            versions.add(RecordBuilder.version(versions.size() + 1, record));
        }

        private KeyFacts facts() {
            var told = List.of(
                    new KeyFact("Dor de cabeça há três dias", "dor de cabeça há três dias", true, random.nextBoolean()),
                    new KeyFact("Alergia a dipirona", "alergia a dipirona", true, random.nextBoolean()),
                    KeyFact.told("Febre", ""));
            return new KeyFacts(Map.of(any(List.of(Section.values())), List.of(any(told), any(told))));
        }

        private <T> Optional<T> perhaps(T value) {
            return random.nextBoolean() ? Optional.of(value) : Optional.empty();
        }

        private <T> T any(List<T> values) {
            return values.get(random.nextInt(values.size()));
        }
    }
}
