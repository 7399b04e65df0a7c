package clinic.adapter.postgres.records;

import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.adapter.postgres.shared.Effort;
import clinic.domain.records.Work;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Paging;
import clinic.domain.testkit.shared.Actors;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * That the work on records stays the same however many there are. Among 20,000 of 2,000 patients, with as many appointments,
 * and 10,000 that wait for a model, each piece of work looks at some tens of rows, and through no table.
 */
class RecordsEffortTest {
    private static final Paging FIRST_PAGE = new Paging(50, Optional.empty());

    @AutoClose
    private static final PostgresRecords STAGE = new PostgresRecords();

    private static final Effort EFFORT = new Effort(
            STAGE.database().unitOfWork(),
            List.of(
                    "medical_audio_records",
                    "medical_audio",
                    "medical_audio_chunks",
                    "medical_record_versions",
                    "medical_record_addenda",
                    "record_work",
                    "agendamentos",
                    "pacientes",
                    "profiles"));

    private static final ManyRecords MANY = ManyRecords.in(STAGE.reset().database());

    /** The author, who treats others too; somebody who treats the patient; the patient. */
    static Stream<Actor> readers() {
        return Stream.of(
                ADMIN,
                SYSTEM,
                Actors.professional(MANY.author()),
                Actors.professional(MANY.treating()),
                Actors.client(MANY.client()));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void findsOne(Actor actor) {
        EFFORT.assertLittle(
                actor,
                60,
                () -> assertThat(STAGE.views().find(actor, MANY.record(), "record", NINE))
                        .isPresent());
    }

    @ParameterizedTest
    @MethodSource("readers")
    void listsAPatients(Actor actor) {
        EFFORT.assertLittle(
                actor,
                700,
                () -> assertThat(STAGE.views()
                                .list(actor, MANY.patient(), FIRST_PAGE, NINE)
                                .orElseThrow()
                                .items())
                        .isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("readers")
    void tellsVersionsAndLocks(Actor actor) {
        EFFORT.assertLittle(actor, 40, () -> {
            assertThat(STAGE.audioRecords().lock(MANY.record())).isPresent();
            STAGE.views().versions(MANY.record());
        });
    }

    @ParameterizedTest
    @MethodSource("readers")
    void hearsSound(Actor actor) {
        EFFORT.assertLittle(
                actor,
                40,
                () -> assertThat(STAGE.audioStore().write(actor, MANY.sound(), 0, 1, OutputStream.nullOutputStream()))
                        .isTrue());
    }

    @Test
    void findsTheSameSound() {
        EFFORT.assertLittle(
                Actors.professional(MANY.author()),
                60,
                () -> STAGE.audioRecords().findSame(MANY.author(), MANY.patient(), "0".repeat(64), NINE));
    }

    @Test
    void takesPutsOffAndAddsWork() {
        EFFORT.assertLittle(SYSTEM, 60, () -> {
            var due = STAGE.work().take(NINE, Duration.ofMinutes(1), 100).orElseThrow();
            STAGE.work().later(due, NINE.plusSeconds(1));
            STAGE.work().add(due.record(), due.author(), Work.TRANSCRIBE, NINE);
        });
    }

    @Test
    void seesThatEnoughIsUnderWay() {
        EFFORT.assertLittle(
                SYSTEM,
                20,
                () -> assertThat(STAGE.work().take(NINE, Duration.ofMinutes(1), 0))
                        .isEmpty());
    }

    @Test
    void forgetsSoundsThatAreNoRecords() {
        EFFORT.assertLittle(SYSTEM, 20, () -> STAGE.audioStore().forget(SYSTEM, NINE));
    }

    @Test
    void seesWhenAWholeTableIsLookedThrough() {
        var unindexed = "select count(*) from medical_audio_records where ai_summary = 'none has this'";
        var looked = EFFORT.of(ADMIN, () -> STAGE.database().unitOfWork().dsl().fetch(unindexed));
        assertThat(looked.tables()).isEqualTo(1);
        assertThat(looked.rows()).isGreaterThan(19_000);
    }
}
