package clinic.application.records;

import static clinic.application.records.Practice.ANA;
import static clinic.application.records.Practice.BRUNO;
import static clinic.domain.testkit.scheduling.AppointmentBuilder.anAppointment;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.application.records.DictateRecord.Outcome;
import clinic.domain.patients.PatientId;
import clinic.domain.privacy.Purpose;
import clinic.domain.records.AudioRecord;
import clinic.domain.records.Progress;
import clinic.domain.records.Source;
import clinic.domain.records.Work;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.testkit.audit.AuditLine;
import clinic.domain.testkit.scheduling.Cast;
import clinic.domain.testkit.shared.SequenceIds;
import clinic.domain.testkit.shared.Together;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DictateRecordTest {
    private final Practice practice = new Practice();

    @Test
    void keepsARecordThatWaitsWithItsWorkItsLineAndItsEvent() {
        var record = practice.dictated();
        assertThat(practice.kept(record.id())).isEqualTo(record);
        assertThat(record.progress()).isEqualTo(new Progress.Processing(Work.TRANSCRIBE));
        assertThat(record.author()).isEqualTo(Cast.ANA);
        assertThat(practice.clinic.auditLines())
                .containsExactly(AuditLine.of(
                        ANA,
                        NINE,
                        "record.dictate",
                        Optional.of(record.id().value()),
                        List.of(Cast.CARLA),
                        Set.of("audio")));
        assertThat(practice.events()).containsExactly("record.created");
        assertThat(practice.stores.work().take(NINE, Practice.LEASE, 1))
                .hasValueSatisfying(due -> assertThat(due.record()).isEqualTo(record.id()));
    }

    @Test
    void isForWhoeverWritesRecords() {
        assertThat(practice.dictate(ADMIN, Cast.CARLA)).isInstanceOf(Outcome.Accepted.class);
        var audio = practice.sound(ANA);
        for (var actor : List.of(RECEPTIONIST, Cast.CARLA_HERSELF, ANONYMOUS, SYSTEM)) {
            var command = new DictateRecord.Command(actor, audio, Cast.CARLA, Optional.empty(), true, Source.DASHBOARD);
            assertThat(practice.records().dictateRecord().handle(command)).isEqualTo(new Outcome.NotAllowed());
        }
    }

    @Test
    void isTheSameRecordWhenTheSameSoundComesAgainWithinMinutes() {
        var record = practice.dictated();
        practice.pass(Duration.ofMinutes(10));
        assertThat(practice.dictate(ANA, Cast.CARLA)).isEqualTo(new Outcome.Again(record));
        assertThat(practice.events()).hasSize(1);
        practice.pass(Duration.ofSeconds(1));
        assertThat(practice.dictate(ANA, Cast.CARLA)).isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    void isAnotherRecordForAnotherPatientOrOfAnotherPerson() {
        var first = practice.dictated();
        var others = List.of(practice.dictate(ANA, Cast.DAVI), practice.dictate(BRUNO, Cast.CARLA));
        assertThat(others).allSatisfy(other -> assertThat(other).isInstanceOf(Outcome.Accepted.class));
        assertThat(practice.dictate(ANA, Cast.CARLA)).isEqualTo(new Outcome.Again(first));
    }

    @Test
    void isOneRecordHoweverOftenItComesAtOnce() {
        var outcomes = Together.run(8, number -> practice.dictate(ANA, Cast.CARLA));
        assertThat(outcomes.stream().map(DictateRecordTest::record).distinct()).hasSize(1);
        assertThat(practice.events()).hasSize(1);
    }

    private static AudioRecord record(Outcome outcome) {
        if (outcome instanceof Outcome.Accepted accepted) return accepted.record();
        if (outcome instanceof Outcome.Again again) return again.record();
        throw new AssertionError("not kept: " + outcome);
    }

    @Test
    void refusesWhomTheClinicDoesNotKnow() {
        assertThat(practice.dictate(ANA, new PatientId(SequenceIds.id(77)))).isEqualTo(new Outcome.UnknownPatient());
        assertThat(practice.events()).isEmpty();
    }

    @Test
    void belongsToAnAppointmentOfThatPatientAlone() {
        var visit = anAppointment().of(Cast.CARLA).build();
        practice.in(ANA, () -> practice.clinic.appointments().add(visit));
        assertThat(dictate(Cast.CARLA, visit.id()))
                .isInstanceOfSatisfying(
                        Outcome.Accepted.class,
                        accepted -> assertThat(accepted.record().appointment()).contains(visit.id()));
        assertThat(dictate(Cast.DAVI, visit.id())).isEqualTo(new Outcome.UnknownAppointment());
        assertThat(dictate(Cast.CARLA, new AppointmentId(SequenceIds.id(77))))
                .isEqualTo(new Outcome.UnknownAppointment());
    }

    private Outcome dictate(PatientId patient, AppointmentId appointment) {
        return practice.records()
                .dictateRecord()
                .handle(new DictateRecord.Command(
                        ANA, practice.sound(ANA), patient, Optional.of(appointment), true, Source.DASHBOARD));
    }

    @Test
    void isNotTakenWithoutBothConsents() {
        practice.withdraws(Cast.CARLA, Purpose.AI);
        assertThat(practice.dictate(ANA, Cast.CARLA)).isEqualTo(new Outcome.NoConsent(Set.of(Purpose.AI)));
        practice.withdraws(Cast.CARLA, Purpose.RECORDING);
        assertThat(practice.dictate(ANA, Cast.CARLA))
                .isEqualTo(new Outcome.NoConsent(Set.of(Purpose.AI, Purpose.RECORDING)));
        assertThat(practice.events()).isEmpty();
        practice.consents(Cast.CARLA, Purpose.AI);
        practice.consents(Cast.CARLA, Purpose.RECORDING);
        assertThat(practice.dictate(ANA, Cast.CARLA)).isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    void leavesNoSoundOfWhichNothingIsMade() {
        var record = practice.dictated();
        assertThat(practice.dictate(ANA, Cast.CARLA)).isInstanceOf(Outcome.Again.class);
        practice.withdraws(Cast.CARLA, Purpose.AI);
        assertThat(practice.dictate(ANA, Cast.CARLA)).isInstanceOf(Outcome.NoConsent.class);
        assertThat(practice.dictate(ANA, new PatientId(SequenceIds.id(77)))).isInstanceOf(Outcome.UnknownPatient.class);
        assertThat(dictate(Cast.DAVI, new AppointmentId(SequenceIds.id(77))))
                .isInstanceOf(Outcome.UnknownAppointment.class);
        assertThat(soundsOfNoRecord()).isZero();
        assertThat(practice.stores
                        .audioStore()
                        .write(ANA, record.audio().orElseThrow().id(), 0, 1, new ByteArrayOutputStream()))
                .isTrue();
    }

    private int soundsOfNoRecord() {
        return practice.stores.audioStore().forget(SYSTEM, NINE.plus(Duration.ofDays(2)));
    }

    @Test
    void leavesTheSoundOfARecordThatIsBegunASecondTime() {
        var record = practice.dictated();
        var audio = record.audio().orElseThrow();
        var command = new DictateRecord.Command(ANA, audio, Cast.CARLA, Optional.empty(), true, Source.DASHBOARD);
        assertThat(practice.records().dictateRecord().handle(command)).isEqualTo(new Outcome.Again(record));
        assertThat(practice.stores.audioStore().write(ANA, audio.id(), 0, 1, new ByteArrayOutputStream()))
                .isTrue();
    }

    @Test
    void leavesTheSoundOfSomebodyElse() {
        var audio = practice.sound(ANA);
        var command =
                new DictateRecord.Command(RECEPTIONIST, audio, Cast.CARLA, Optional.empty(), true, Source.DASHBOARD);
        assertThat(practice.records().dictateRecord().handle(command)).isEqualTo(new Outcome.NotAllowed());
        assertThat(soundsOfNoRecord()).isEqualTo(1);
    }
}
