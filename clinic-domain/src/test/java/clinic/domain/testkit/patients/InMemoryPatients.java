package clinic.domain.testkit.patients;

import clinic.domain.patients.Patient;
import clinic.domain.patients.PatientId;
import clinic.domain.patients.Patients;
import clinic.domain.shared.Phone;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import clinic.domain.testkit.shared.Moments;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps patients in memory. Thread-safe by its unit of work. */
public final class InMemoryPatients implements Patients {
    private static final Comparator<Patient> BY_NAME = Comparator.comparing(Patient::nameKey)
            .thenComparing(patient -> patient.id().value().toString());

    private final InMemoryUnitOfWork unitOfWork;
    private final Map<PatientId, Patient> kept = new HashMap<>();

    public InMemoryPatients(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Added add(Patient patient) {
        unitOfWork.actor();
        if (isCpfTaken(patient)) return Added.CPF_TAKEN;
        unitOfWork.change(() -> kept.put(patient.id(), patient), () -> kept.remove(patient.id()));
        return Added.ADDED;
    }

    @Override
    public Optional<Patient> lock(PatientId id) {
        return find(id);
    }

    @Override
    public Saved save(Patient changed) {
        var before = find(changed.id()).filter(patient -> patient.version() == changed.version() - 1);
        if (before.isEmpty()) throw new IllegalStateException("not kept, as another version is there: " + changed);
        if (isCpfTaken(changed)) return Saved.CPF_TAKEN;
        unitOfWork.change(() -> kept.put(changed.id(), changed), () -> kept.put(changed.id(), before.orElseThrow()));
        return Saved.SAVED;
    }

    @Override
    public Optional<Patient> findByProfile(ProfileId profile) {
        return seen().stream()
                .filter(patient -> patient.profile().equals(Optional.of(profile)))
                .findFirst();
    }

    @Override
    public ZoneId zone() {
        unitOfWork.actor();
        return Moments.ZONE;
    }

    /** Those with this phone, by id. */
    public List<Patient> withPhone(Phone phone) {
        return seen().stream()
                .filter(patient -> patient.phone().equals(phone))
                .sorted(Comparator.comparing(patient -> patient.id().value().toString()))
                .toList();
    }

    /** The patient, if the actor may see it. */
    Optional<Patient> find(PatientId id) {
        return seen().stream().filter(patient -> patient.id().equals(id)).findFirst();
    }

    /** All whom the actor may see, by name and id. */
    List<Patient> seen() {
        var actor = unitOfWork.actor();
        return kept.values().stream()
                .filter(patient -> patient.isSeenBy(actor))
                .sorted(BY_NAME)
                .toList();
    }

    private boolean isCpfTaken(Patient patient) {
        return patient.cpf().isPresent()
                && kept.values().stream()
                        .anyMatch(other ->
                                !other.id().equals(patient.id()) && other.cpf().equals(patient.cpf()));
    }
}
