package clinic.adapter.postgres.records;

import static clinic.domain.testkit.records.RecordBuilder.aRecord;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.domain.records.Audio;
import clinic.domain.records.AudioId;
import clinic.domain.records.AudioRecord;
import clinic.domain.records.AudioStore.Kept;
import clinic.domain.shared.Actor;
import clinic.domain.shared.StorageFailure;
import clinic.domain.testkit.records.RecordBuilder;
import clinic.domain.testkit.scheduling.Cast;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.SequenceIds;
import clinic.domain.testkit.shared.Together;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database itself holds to, whoever writes to it and with what program. */
class RecordRulesTest {
    private static final Actor ANA = Actors.professional(Cast.ANA);
    private static final Actor BRUNO = Actors.professional(Cast.BRUNO);
    private static final SequenceIds IDS = SequenceIds.from(7_000_000);

    @AutoClose
    private static final PostgresRecords STAGE = new PostgresRecords();

    @BeforeEach
    void reset() {
        STAGE.reset();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "transcription = 'x'",
                "key_info = '{}'",
                "signed_at = null, signed_by = null, signature_hash = null",
                "signature_hash = 'x'",
                "version = version + 1"
            })
    void changesNothingOfASignedRecord(String change) {
        var signed = RecordBuilder.signed(added(ANA, aRecord().written()));
        STAGE.unitOfWork().inTransaction(ANA, () -> {
            STAGE.audioRecords().save(signed, Optional.empty());
            return signed;
        });
        assertThatThrownBy(() -> STAGE.database().run("update medical_audio_records set " + change))
                .rootCause()
                .hasMessageContaining("a signed record can not be changed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"author_id", "patient_id"})
    void leavesARecordToItsAuthorAndItsPatient(String column) {
        added(ANA, aRecord().written());
        assertThatThrownBy(() ->
                        STAGE.database().run("update medical_audio_records set " + column + " = gen_random_uuid()"))
                .rootCause()
                .hasMessageContaining("whose record it is");
    }

    @Test
    void letsAnAdministratorChangeNoWord() {
        var record = added(ANA, aRecord().dictated(kept(ANA)));
        var transcribed = record.transcribed("something else", "model", Optional.of(Duration.ofSeconds(1)));
        assertThatExceptionOfType(StorageFailure.class)
                .isThrownBy(() -> STAGE.unitOfWork().inTransaction(ADMIN, () -> {
                    STAGE.audioRecords().save(transcribed, Optional.empty());
                    return transcribed;
                }))
                .withStackTraceContaining("changed by its author alone");
    }

    @Test
    void givesASoundToOneRecordAlone() {
        var audio = kept(ANA);
        added(ANA, aRecord().dictated(audio));
        assertThatNoRecordTakes(ANA, aRecord().dictated(audio));
    }

    @Test
    void givesNobodyTheSoundOfAnother() {
        assertThatNoRecordTakes(BRUNO, aRecord().by(Cast.BRUNO).dictated(kept(ANA)));
    }

    @Test
    void givesNobodyASoundThatIsNotThere() {
        assertThatNoRecordTakes(ANA, aRecord().dictated(RecordBuilder.sound(1)));
    }

    @Test
    void givesItsAuthorAVoiceNoteThatTheSystemKept() {
        var record = added(BRUNO, aRecord().by(Cast.BRUNO).dictated(kept(SYSTEM)));
        assertThat(STAGE.views().find(BRUNO, record.id(), "record", NINE)).isPresent();
    }

    @Test
    void keepsASoundThatARecordTakesWhileSoundsAreForgotten() {
        var audio = kept(ANA);
        STAGE.unitOfWork().inTransaction(ANA, () -> {
            STAGE.audioRecords().add(aRecord().dictated(audio), Optional.empty());
            assertThat(forgotten()).isZero();
            return audio;
        });
        assertThat(forgotten()).isZero();
        assertThat(STAGE.database().texts("select state from medical_audio")).containsExactly("taken");
    }

    /** By another, meanwhile. */
    private static int forgotten() {
        return Together.run(1, number -> STAGE.audioStore().forget(SYSTEM, NINE.plusSeconds(1)))
                .getFirst();
    }

    private static void assertThatNoRecordTakes(Actor actor, AudioRecord record) {
        assertThatExceptionOfType(StorageFailure.class)
                .isThrownBy(() -> added(actor, record))
                .withStackTraceContaining("there is no such sound");
    }

    private static AudioRecord added(Actor actor, AudioRecord record) {
        return STAGE.unitOfWork().inTransaction(actor, () -> {
            STAGE.audioRecords().add(record, Optional.empty());
            return record;
        });
    }

    private static Audio kept(Actor actor) {
        var id = new AudioId(IDS.next());
        return ((Kept.Done) STAGE.audioStore().keep(actor, id, Tape.of(9), NINE)).audio();
    }
}
