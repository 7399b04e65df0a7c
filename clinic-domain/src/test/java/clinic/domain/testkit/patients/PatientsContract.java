package clinic.domain.testkit.patients;

import static clinic.domain.testkit.patients.PatientBuilder.aPatient;
import static clinic.domain.testkit.patients.PatientBuilder.named;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.domain.patients.Patient;
import clinic.domain.patients.PatientChange;
import clinic.domain.patients.Patients;
import clinic.domain.patients.Patients.Added;
import clinic.domain.patients.Patients.Saved;
import clinic.domain.shared.Actor;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.UnitOfWork;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.SequenceIds;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every store of patients keeps to. */
public abstract class PatientsContract {
    private static final ProfileId PROFILE = new ProfileId(SequenceIds.id(31));

    protected abstract UnitOfWork unitOfWork();

    /** The test's own, empty at its start, of a clinic in {@link Moments#ZONE}. */
    protected abstract Patients patients();

    /** Somebody signs in with this profile. */
    protected abstract void signsIn(ProfileId profile);

    @Test
    public void keepsAllThatIsKnownOfAPatient() {
        signsIn(PROFILE);
        var patient = aPatient()
                .name("João D’Ávila 🙂 יוסף")
                .phone("+351912345678")
                .email("joao@exemplo.com.br")
                .cpf(Cpfs.of(1))
                .bornOn(LocalDate.of(1957, 9, 2))
                .noted("Alergia a dipirona\nmora longe")
                .signingInAs(PROFILE)
                .build();
        assertThat(add(patient)).isEqualTo(Added.ADDED);
        assertThat(find(patient)).contains(patient);
    }

    @Test
    public void keepsAPatientOfWhomNoMoreIsKnown() {
        var patient = named("Ana");
        add(patient);
        assertThat(find(patient)).contains(patient);
        assertThat(find(named("Bia"))).isEmpty();
    }

    @Test
    public void letsTwoPatientsShareAPhoneAndAName() {
        assertThat(add(named("Ana"))).isEqualTo(Added.ADDED);
        assertThat(add(named("Ana"))).isEqualTo(Added.ADDED);
    }

    @Test
    public void refusesASecondPatientWithOneCpfAndGoesOn() {
        add(aPatient().cpf(Cpfs.of(1)).build());
        var second = aPatient().cpf(Cpfs.of(1)).build();
        var third = aPatient().cpf(Cpfs.of(2)).build();
        var added = staff(() -> {
            assertThat(patients().add(second)).isEqualTo(Added.CPF_TAKEN);
            return patients().add(third);
        });
        assertThat(added).isEqualTo(Added.ADDED);
        assertThat(find(second)).isEmpty();
        assertThat(find(third)).contains(third);
    }

    @Test
    public void savesAChangedPatientOneVersionOn() {
        var patient = aPatient().email("ana@example.com").cpf(Cpfs.of(1)).build();
        add(patient);
        var changed = changed(patient, PatientChanges.email(Optional.empty()));
        assertThat(save(changed)).isEqualTo(Saved.SAVED);
        assertThat(find(patient)).contains(changed);
        assertThat(changed.version()).isEqualTo(2);
    }

    @Test
    public void refusesToSaveACpfThatAnotherHasAndGoesOn() {
        var patient = named("Ana");
        add(aPatient().cpf(Cpfs.of(1)).build());
        add(patient);
        var taken = changed(patient, PatientChanges.cpf(Optional.of(Cpfs.of(1))));
        var free = changed(patient, PatientChanges.cpf(Optional.of(Cpfs.of(2))));
        var saved = staff(() -> {
            assertThat(patients().save(taken)).isEqualTo(Saved.CPF_TAKEN);
            assertThat(patients().lock(patient.id())).contains(patient);
            return patients().save(free);
        });
        assertThat(saved).isEqualTo(Saved.SAVED);
        assertThat(find(patient)).contains(free);
    }

    @Test
    public void savesNothingOverAnotherVersion() {
        var patient = named("Ana");
        add(patient);
        var first = changed(patient, PatientChanges.name("Anna"));
        save(first);
        assertThatIllegalStateException().isThrownBy(() -> save(changed(patient, PatientChanges.name("Anne"))));
        assertThat(find(patient)).contains(first);
    }

    @Test
    public void givesTheCpfFreeThatWasTakenBack() {
        var patient = aPatient().cpf(Cpfs.of(1)).build();
        add(patient);
        save(changed(patient, PatientChanges.cpf(Optional.empty())));
        assertThat(add(aPatient().cpf(Cpfs.of(1)).build())).isEqualTo(Added.ADDED);
    }

    @Test
    public void findsWhoSignsIn() {
        signsIn(PROFILE);
        var patient = aPatient().signingInAs(PROFILE).build();
        add(patient);
        assertThat(staff(() -> patients().findByProfile(PROFILE))).contains(patient);
        assertThat(staff(() -> patients().findByProfile(new ProfileId(SequenceIds.id(99)))))
                .isEmpty();
    }

    @Test
    public void letsAClientSeeItselfAlone() {
        signsIn(PROFILE);
        var own = aPatient().signingInAs(PROFILE).build();
        var other = named("Ana");
        add(own);
        add(other);
        var client = Actors.client(PROFILE);
        assertThat(as(client, () -> patients().lock(own.id()))).contains(own);
        assertThat(as(client, () -> patients().findByProfile(PROFILE))).contains(own);
        assertThat(as(client, () -> patients().lock(other.id()))).isEmpty();
        assertThat(as(ANONYMOUS, () -> patients().lock(own.id()))).isEmpty();
    }

    @Test
    public void letsAClientChangeItself() {
        signsIn(PROFILE);
        var own = aPatient().signingInAs(PROFILE).noted("VIP").build();
        add(own);
        var client = Actors.client(PROFILE);
        var changed = changed(own, PatientChanges.name("Maria Souza"));
        assertThat(as(client, () -> patients().save(changed))).isEqualTo(Saved.SAVED);
        assertThat(find(own)).contains(changed);
    }

    @Test
    public void keepsNothingOfATransactionThatFailed() {
        var patient = named("Ana");
        assertThatThrownBy(() -> staff(() -> {
                    patients().add(patient);
                    throw new UnsupportedOperationException("a bug");
                }))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(find(patient)).isEmpty();
    }

    @Test
    public void tellsTheClinicsZone() {
        assertThat(staff(() -> patients().zone())).isEqualTo(Moments.ZONE);
    }

    @Test
    public void doesNothingOutsideATransaction() {
        var patient = named("Ana");
        assertThatIllegalStateException().isThrownBy(() -> patients().add(patient));
        assertThatIllegalStateException().isThrownBy(() -> patients().lock(patient.id()));
        assertThatIllegalStateException().isThrownBy(() -> patients().findByProfile(PROFILE));
    }

    private static Patient changed(Patient patient, PatientChange change) {
        return switch (patient.change(change, RECEPTIONIST)) {
            case PatientChange.Outcome.Done done -> done.patient();
            case PatientChange.Outcome.NotYours no -> throw new AssertionError("staff may: " + no.fields());
        };
    }

    private Added add(Patient patient) {
        return as(SYSTEM, () -> patients().add(patient));
    }

    private Saved save(Patient patient) {
        return staff(() -> patients().save(patient));
    }

    private Optional<Patient> find(Patient patient) {
        return staff(() -> patients().lock(patient.id()));
    }

    private <T> T staff(Supplier<T> work) {
        return as(RECEPTIONIST, work);
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return unitOfWork().inTransaction(actor, work);
    }
}
