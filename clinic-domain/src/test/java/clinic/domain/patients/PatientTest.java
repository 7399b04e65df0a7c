package clinic.domain.patients;

import static clinic.domain.testkit.patients.PatientBuilder.aPatient;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.patients.PatientChange.Outcome;
import clinic.domain.shared.Actor;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.patients.Cpfs;
import clinic.domain.testkit.patients.PatientChanges;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.SequenceIds;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PatientTest {
    private static final ProfileId PROFILE = new ProfileId(SequenceIds.id(31));
    private static final Actor CLIENT = Actors.client(PROFILE);
    private static final LocalDate DAY = LocalDate.of(1988, 4, 17);
    private static final Patient PATIENT = aPatient()
            .signingInAs(PROFILE)
            .noted("VIP")
            .email("ana@example.com")
            .build();

    @Test
    void isSeenByTheClinicAndByItself() {
        assertThat(List.of(RECEPTIONIST, Actors.ADMIN, SYSTEM, CLIENT)).allMatch(PATIENT::isSeenBy);
        assertThat(PATIENT.isSeenBy(ANONYMOUS)).isFalse();
        assertThat(PATIENT.isSeenBy(Actors.client(new ProfileId(SequenceIds.id(32)))))
                .isFalse();
        assertThat(aPatient().build().isSeenBy(CLIENT)).isFalse();
    }

    @Test
    void isShownToItselfWithoutTheNotes() {
        assertThat(PATIENT.shownTo(CLIENT).notes()).isEmpty();
        assertThat(PATIENT.shownTo(RECEPTIONIST)).isEqualTo(PATIENT);
    }

    @Test
    void letsStaffChangeEverything() {
        var changes = Map.of(
                PatientField.NAME, PatientChanges.name("Ana"),
                PatientField.PHONE, PatientChanges.phone("+551133334444"),
                PatientField.EMAIL, PatientChanges.email(Optional.empty()),
                PatientField.CPF, PatientChanges.cpf(Optional.of(Cpfs.of(1))),
                PatientField.BIRTH_DATE, PatientChanges.birthDate(Optional.of(DAY)),
                PatientField.NOTES, PatientChanges.notes(Optional.empty()));
        assertThat(changes).containsOnlyKeys(PatientField.values());
        changes.forEach((field, change) -> {
            var done = (Outcome.Done) PATIENT.change(change, RECEPTIONIST);
            assertThat(done.fields()).containsExactly(field);
            assertThat(done.patient().version()).isEqualTo(2);
        });
    }

    @Test
    void letsAClientChangeWhatIsItsOwnToTell() {
        for (var change : List.of(
                PatientChanges.name("Ana"),
                PatientChanges.email(Optional.empty()),
                PatientChanges.cpf(Optional.of(Cpfs.of(1))),
                PatientChanges.birthDate(Optional.of(DAY)))) {
            assertThat(PATIENT.change(change, CLIENT)).isInstanceOf(Outcome.Done.class);
        }
    }

    @Test
    void letsAClientChangeNeitherPhoneNorNotes() {
        assertThat(PATIENT.change(PatientChanges.phone("+551133334444"), CLIENT))
                .isEqualTo(new Outcome.NotYours(Set.of(PatientField.PHONE)));
        assertThat(PATIENT.change(PatientChanges.notes(Optional.of("x")), CLIENT))
                .isEqualTo(new Outcome.NotYours(Set.of(PatientField.NOTES)));
    }

    @Test
    void letsAClientTellItsCpfOnce() {
        var known = aPatient().signingInAs(PROFILE).cpf(Cpfs.of(1)).build();
        var refused = new Outcome.NotYours(Set.of(PatientField.CPF));
        assertThat(known.change(PatientChanges.cpf(Optional.of(Cpfs.of(2))), CLIENT))
                .isEqualTo(refused);
        assertThat(known.change(PatientChanges.cpf(Optional.empty()), CLIENT)).isEqualTo(refused);
        assertThat(known.change(PatientChanges.cpf(Optional.of(Cpfs.of(1))), CLIENT))
                .isEqualTo(new Outcome.Done(known, Set.of()));
    }

    @Test
    void staysAsItIsWhenNothingDiffers() {
        var unchanged = new Outcome.Done(PATIENT, Set.of());
        assertThat(PATIENT.change(PatientChanges.NOTHING, CLIENT)).isEqualTo(unchanged);
        assertThat(PATIENT.change(PatientChanges.phone(PATIENT.phone().e164()), CLIENT))
                .isEqualTo(unchanged);
    }

    @Test
    void tellsWhatIsKnown() {
        assertThat(PATIENT.known())
                .containsExactlyInAnyOrder(
                        PatientField.NAME, PatientField.PHONE, PatientField.EMAIL, PatientField.NOTES);
    }

    @Test
    void isBornTodayAtTheLatest() {
        var patient = aPatient().bornOn(DAY).build();
        assertThat(patient.isUnborn(DAY)).isFalse();
        assertThat(patient.isUnborn(DAY.minusDays(1))).isTrue();
        assertThat(PATIENT.isUnborn(DAY)).isFalse();
    }

    @Test
    void hidesInTexts() {
        assertThat(PATIENT.toString()).isEqualTo("Patient[" + PATIENT.id().value() + "]");
    }
}
