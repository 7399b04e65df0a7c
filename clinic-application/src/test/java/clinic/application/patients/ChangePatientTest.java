package clinic.application.patients;

import static clinic.domain.testkit.patients.PatientBuilder.aPatient;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Moments.NINE;
import static clinic.domain.testkit.shared.Moments.TODAY;
import static clinic.domain.testkit.shared.Moments.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.application.patients.ChangePatient.Outcome;
import clinic.domain.patients.Patient;
import clinic.domain.patients.PatientChange;
import clinic.domain.patients.PatientField;
import clinic.domain.patients.PatientView;
import clinic.domain.shared.Actor;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.audit.AuditLine;
import clinic.domain.testkit.patients.Cpfs;
import clinic.domain.testkit.patients.PatientChanges;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.SequenceIds;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangePatientTest {
    private static final ProfileId PROFILE = new ProfileId(SequenceIds.id(31));
    private static final Actor CLIENT = Actors.client(PROFILE);
    private static final OptionalInt ANY = OptionalInt.empty();

    private final FrontDesk desk = new FrontDesk();
    private final Patient patient = aPatient().signingInAs(PROFILE).noted("VIP").build();

    @BeforeEach
    void setTheStage() {
        desk.clinic().has(patient);
    }

    @Test
    void keepsTheChangeAndLeavesALineOfWhatDiffers() {
        var changed = (Outcome.Changed) change(RECEPTIONIST, OptionalInt.of(1), PatientChanges.name("Ana"));
        var now = desk.kept(patient);
        assertThat(changed.view()).isEqualTo(new PatientView(now, ZONE));
        assertThat(now.name().value()).isEqualTo("Ana");
        assertThat(now.version()).isEqualTo(2);
        assertThat(desk.clinic().auditLines())
                .containsExactly(AuditLine.of(
                        RECEPTIONIST,
                        NINE,
                        "patient.change",
                        Optional.of(patient.id().value()),
                        List.of(patient.id()),
                        Set.of("name")));
    }

    @Test
    void changesNothingThatSomebodyElseChangedMeanwhile() {
        change(RECEPTIONIST, OptionalInt.of(1), PatientChanges.name("Ana"));
        assertThat(change(RECEPTIONIST, OptionalInt.of(1), PatientChanges.name("Bia")))
                .isEqualTo(new Outcome.Stale());
        assertThat(change(RECEPTIONIST, ANY, PatientChanges.name("Caio"))).isInstanceOf(Outcome.Changed.class);
        assertThat(desk.kept(patient).version()).isEqualTo(3);
    }

    @Test
    void leavesTheVersionWhenNothingDiffers() {
        assertThat(change(RECEPTIONIST, OptionalInt.of(1), PatientChanges.NOTHING))
                .isEqualTo(new Outcome.Changed(new PatientView(patient, ZONE)));
        assertThat(desk.kept(patient)).isEqualTo(patient);
        assertThat(desk.clinic().auditLines()).extracting(AuditLine::fields).containsExactly(Set.of());
    }

    @Test
    void letsAClientChangeItselfAndHidesTheNotes() {
        var changed = (Outcome.Changed) change(CLIENT, ANY, PatientChanges.cpf(Optional.of(Cpfs.of(1))));
        assertThat(changed.view().patient().notes()).isEmpty();
        assertThat(desk.kept(patient).notes()).contains("VIP");
        assertThat(desk.kept(patient).cpf()).contains(Cpfs.of(1));
    }

    @Test
    void refusesWhatIsNotTheClientsToChange() {
        assertThat(change(CLIENT, ANY, PatientChanges.phone("+551133334444")))
                .isEqualTo(new Outcome.NotYours(Set.of(PatientField.PHONE)));
        assertThat(desk.kept(patient)).isEqualTo(patient);
        assertThat(desk.auditedActions()).isEmpty();
    }

    @Test
    void tellsNobodyOfAnother() {
        var other = Actors.client(new ProfileId(SequenceIds.id(32)));
        assertThat(change(other, ANY, PatientChanges.name("Ana"))).isEqualTo(new Outcome.NotThere());
        assertThat(change(ANONYMOUS, ANY, PatientChanges.name("Ana"))).isEqualTo(new Outcome.NotAllowed());
    }

    @Test
    void refusesACpfThatAnotherHas() {
        desk.clinic().has(aPatient().cpf(Cpfs.of(1)).build());
        assertThat(change(RECEPTIONIST, ANY, PatientChanges.cpf(Optional.of(Cpfs.of(1)))))
                .isEqualTo(new Outcome.CpfTaken());
        assertThat(desk.kept(patient)).isEqualTo(patient);
    }

    @Test
    void refusesABirthAfterTodayInTheClinicsZone() {
        desk.time().becomes(Moments.at(23, 30));
        assertThat(change(RECEPTIONIST, ANY, PatientChanges.birthDate(Optional.of(TODAY.plusDays(1)))))
                .isEqualTo(new Outcome.Unborn());
        assertThat(change(RECEPTIONIST, ANY, PatientChanges.birthDate(Optional.of(TODAY))))
                .isInstanceOf(Outcome.Changed.class);
    }

    private Outcome change(Actor actor, OptionalInt version, PatientChange change) {
        return desk.patients().changePatient().handle(new ChangePatient.Command(actor, patient.id(), version, change));
    }
}
