package clinic.application.records;

import static clinic.application.records.Practice.ANA;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.application.records.WriteRecord.Outcome;
import clinic.domain.patients.PatientId;
import clinic.domain.privacy.Purpose;
import clinic.domain.records.Content;
import clinic.domain.records.Progress;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.shared.Actor;
import clinic.domain.testkit.records.RecordBuilder;
import clinic.domain.testkit.scheduling.Cast;
import clinic.domain.testkit.shared.SequenceIds;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WriteRecordTest {
    private final Practice practice = new Practice();

    @Test
    void writesWithoutSoundModelOrConsent() {
        practice.withdraws(Cast.CARLA, Purpose.RECORDING);
        practice.withdraws(Cast.CARLA, Purpose.AI);
        var view = ((Outcome.Written) write(ANA, RecordBuilder.content())).view();
        assertThat(view.record().progress()).isEqualTo(new Progress.Completed(Optional.empty()));
        assertThat(view.record().content()).isEqualTo(RecordBuilder.content());
        assertThat(view.authorName()).isEqualTo("Ana Alves");
        assertThat(practice.versions(view.record().id())).hasSize(1);
        assertThat(practice.work()).isEqualTo(new DoRecordWork.Outcome.Idle());
        assertThat(practice.stores.transmissions().kept()).isEmpty();
        assertThat(practice.events()).containsExactly("record.created", "record.completed");
    }

    @Test
    void isForWhoeverWritesRecords() {
        assertThat(write(ADMIN, RecordBuilder.content())).isInstanceOf(Outcome.Written.class);
        for (var actor : List.of(RECEPTIONIST, Cast.CARLA_HERSELF, ANONYMOUS, SYSTEM)) {
            assertThat(write(actor, RecordBuilder.content())).isEqualTo(new Outcome.NotAllowed());
        }
    }

    @Test
    void refusesWhatSaysNothingOrIsAboutNobody() {
        assertThat(write(ANA, Content.empty())).isEqualTo(new Outcome.NothingWritten());
        var nobody = new PatientId(SequenceIds.id(77));
        assertThat(write(nobody, Optional.empty())).isEqualTo(new Outcome.UnknownPatient());
        assertThat(write(Cast.CARLA, Optional.of(new AppointmentId(SequenceIds.id(77)))))
                .isEqualTo(new Outcome.UnknownAppointment());
        assertThat(practice.events()).isEmpty();
    }

    private Outcome write(Actor actor, Content content) {
        return practice.records()
                .writeRecord()
                .handle(new WriteRecord.Command(actor, Cast.CARLA, Optional.empty(), content));
    }

    private Outcome write(PatientId patient, Optional<AppointmentId> appointment) {
        return practice.records()
                .writeRecord()
                .handle(new WriteRecord.Command(ANA, patient, appointment, RecordBuilder.content()));
    }
}
