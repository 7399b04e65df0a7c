package clinic.domain.testkit.scheduling;

import clinic.domain.catalogue.ProcedureId;
import clinic.domain.patients.PatientId;
import clinic.domain.scheduling.BookingRules;
import clinic.domain.scheduling.Diaries;
import clinic.domain.scheduling.ProcedureTimes;
import clinic.domain.scheduling.WorkingHours;
import clinic.domain.shared.ProfileId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whom and what a clinic has, as far as scheduling sees it. Thread-safe. */
public final class InMemoryRegister {
    private final Map<ProfileId, Professional> professionals = new LinkedHashMap<>();
    private final Map<PatientId, Diaries.Guest> patients = new LinkedHashMap<>();
    private final Map<ProcedureId, Procedure> procedures = new LinkedHashMap<>();
    private final Set<ProcedureId> retired = new HashSet<>();
    private BookingRules rules;

    /** One who works. */
    public record Professional(ProfileId id, String name, WorkingHours hours) {}

    /** What is done, by whom. */
    public record Procedure(ProcedureTimes times, String name, Set<ProfileId> performers) {
        public Procedure {
            performers = Set.copyOf(performers);
        }

        boolean isPerformedBy(ProfileId professional) {
            return performers.contains(professional);
        }
    }

    public InMemoryRegister(BookingRules rules) {
        this.rules = rules;
    }

    /** The clinic of the {@link Cast}. */
    public static InMemoryRegister ofCast() {
        var register = new InMemoryRegister(Cast.RULES);
        Cast.PROFESSIONALS.forEach((id, name) -> register.add(new Professional(id, name, Cast.hours(id))));
        Cast.PATIENTS.forEach(
                (id, name) -> register.add(new Diaries.Guest(id, name, Optional.ofNullable(Cast.CLIENTS.get(id)))));
        Cast.PROCEDURES.forEach((id, name) ->
                register.add(new Procedure(Cast.times(id), name, Cast.PERFORMERS.getOrDefault(id, Set.of()))));
        return register;
    }

    public synchronized void rules(BookingRules others) {
        rules = others;
    }

    public synchronized BookingRules rules() {
        return rules;
    }

    public synchronized void add(Professional professional) {
        professionals.put(professional.id(), professional);
    }

    public synchronized void add(Diaries.Guest patient) {
        patients.put(patient.id(), patient);
    }

    public synchronized void add(Procedure procedure) {
        procedures.put(procedure.times().procedure(), procedure);
    }

    /** It is no longer offered. */
    public synchronized void retire(ProcedureId procedure) {
        retired.add(procedure);
    }

    public synchronized Optional<Professional> professional(ProfileId id) {
        return Optional.ofNullable(professionals.get(id));
    }

    public synchronized List<Professional> professionals() {
        return List.copyOf(professionals.values());
    }

    /** It, unless it is retired. */
    public synchronized Optional<Procedure> procedure(ProcedureId id) {
        return Optional.ofNullable(procedures.get(id)).filter(found -> !retired.contains(id));
    }

    /** Whether the professional performs it, also when it is retired. */
    public synchronized boolean performs(ProfileId professional, ProcedureId id) {
        return Optional.ofNullable(procedures.get(id))
                .map(found -> found.isPerformedBy(professional))
                .orElse(false);
    }

    /** Its name, also when it is retired. */
    public synchronized Optional<String> nameOf(ProcedureId id) {
        return Optional.ofNullable(procedures.get(id)).map(Procedure::name);
    }

    public synchronized Optional<Diaries.Guest> patient(PatientId id) {
        return Optional.ofNullable(patients.get(id));
    }

    public synchronized List<Diaries.Guest> patients() {
        return List.copyOf(patients.values());
    }
}
