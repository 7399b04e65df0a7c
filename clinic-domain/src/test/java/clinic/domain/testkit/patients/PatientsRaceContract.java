package clinic.domain.testkit.patients;

import static clinic.domain.testkit.patients.PatientBuilder.aPatient;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.patients.Patient;
import clinic.domain.patients.PatientChange;
import clinic.domain.patients.Patients;
import clinic.domain.patients.Patients.Added;
import clinic.domain.patients.Patients.Saved;
import clinic.domain.shared.UnitOfWork;
import clinic.domain.testkit.shared.Together;
import java.util.Collections;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every store of patients keeps to when many use it at once. */
public abstract class PatientsRaceContract {
    private static final int MANY = 12;

    protected abstract UnitOfWork unitOfWork();

    /** The test's own, empty at its start. */
    protected abstract Patients patients();

    @Test
    public void givesACpfToOneOfManyNewPatients() {
        var results = Together.run(
                MANY,
                number -> in(() -> patients().add(aPatient().cpf(Cpfs.of(7)).build())));
        assertThat(results).containsOnlyOnce(Added.ADDED);
        assertThat(Collections.frequency(results, Added.CPF_TAKEN)).isEqualTo(MANY - 1);
    }

    @Test
    public void givesACpfToOneOfManyChangedPatients() {
        var kept = Stream.generate(() -> aPatient().build()).limit(MANY).toList();
        for (var patient : kept) in(() -> patients().add(patient));
        var results = Together.run(MANY, number -> in(() -> patients().save(withCpf(kept.get(number)))));
        assertThat(results).containsOnlyOnce(Saved.SAVED);
        assertThat(Collections.frequency(results, Saved.CPF_TAKEN)).isEqualTo(MANY - 1);
    }

    @Test
    public void letsTheNextChangeWaitForTheOneBefore() {
        var patient = aPatient().name("0").build();
        in(() -> patients().add(patient));
        Together.run(
                MANY,
                number -> in(() -> {
                    var locked = patients().lock(patient.id()).orElseThrow();
                    return patients()
                            .save(renamed(locked, Integer.parseInt(locked.name().value()) + 1));
                }));
        var last = in(() -> patients().lock(patient.id())).orElseThrow();
        assertThat(last.name().value()).isEqualTo(Integer.toString(MANY));
        assertThat(last.version()).isEqualTo(MANY + 1);
    }

    private static Patient withCpf(Patient patient) {
        return changed(patient, PatientChanges.cpf(Optional.of(Cpfs.of(7))));
    }

    private static Patient renamed(Patient patient, int number) {
        return changed(patient, PatientChanges.name(Integer.toString(number)));
    }

    private static Patient changed(Patient patient, PatientChange change) {
        return switch (patient.change(change, RECEPTIONIST)) {
            case PatientChange.Outcome.Done done -> done.patient();
            case PatientChange.Outcome.NotYours no -> throw new AssertionError("staff may: " + no.fields());
        };
    }

    private <T> T in(Supplier<T> work) {
        return unitOfWork().inTransaction(RECEPTIONIST, work);
    }
}
