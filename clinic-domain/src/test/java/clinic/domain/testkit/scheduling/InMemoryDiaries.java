package clinic.domain.testkit.scheduling;

import clinic.domain.catalogue.ProcedureId;
import clinic.domain.patients.PatientId;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.scheduling.Diaries;
import clinic.domain.scheduling.Diary;
import clinic.domain.scheduling.Occupancy;
import clinic.domain.shared.Actor;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import java.time.LocalDate;
import java.util.Optional;

/** Knows from a register and a ledger what a search or a booking needs to know. Thread-safe by its unit of work. */
public final class InMemoryDiaries implements Diaries {
    private final InMemoryUnitOfWork unitOfWork;
    private final InMemoryRegister register;
    private final InMemoryLedger ledger;

    public InMemoryDiaries(InMemoryUnitOfWork unitOfWork, InMemoryRegister register, InMemoryLedger ledger) {
        this.unitOfWork = unitOfWork;
        this.register = register;
        this.ledger = ledger;
    }

    @Override
    public Optional<Search> search(
            Actor actor,
            ProcedureId procedure,
            Optional<ProfileId> professional,
            LocalDate from,
            LocalDate to,
            Optional<AppointmentId> moved) {
        return unitOfWork.inTransaction(
                actor, () -> register.procedure(procedure).map(wanted -> search(wanted, professional, moved)));
    }

    private Search search(
            InMemoryRegister.Procedure procedure, Optional<ProfileId> professional, Optional<AppointmentId> moved) {
        var diaries = register.professionals().stream()
                .filter(one -> professional.map(one.id()::equals).orElse(procedure.isPerformedBy(one.id())))
                .map(one -> new Diary(
                        one.id(), one.hours(), ledger.busy(one.id(), moved), procedure.isPerformedBy(one.id())))
                .toList();
        return new Search(register.rules(), procedure.times(), diaries);
    }

    @Override
    public Desk desk(Actor actor, ProcedureId procedure, ProfileId professional, Optional<PatientId> patient) {
        var wanted = register.procedure(procedure);
        var diary = register.professional(professional)
                .map(one ->
                        new Diary(one.id(), one.hours(), Occupancy.empty(), register.performs(one.id(), procedure)));
        var guest = patient.isPresent()
                ? patient.flatMap(register::patient).filter(found -> isSeen(found, actor))
                : register.patients().stream()
                        .filter(found -> isTheirs(found, actor))
                        .findFirst();
        return new Desk(register.rules(), wanted.map(InMemoryRegister.Procedure::times), diary, guest);
    }

    @Override
    public Occupancy busy(Actor actor, PatientId patient, LocalDate from, LocalDate to, Optional<AppointmentId> moved) {
        return unitOfWork.inTransaction(
                actor,
                () -> register.patient(patient)
                        .filter(found -> isSeen(found, actor))
                        .map(found -> ledger.busy(found.id(), moved))
                        .orElse(Occupancy.empty()));
    }

    private static boolean isSeen(Guest guest, Actor actor) {
        return actor instanceof Actor.Automation || actor.isStaff() || isTheirs(guest, actor);
    }

    private static boolean isTheirs(Guest guest, Actor actor) {
        return guest.profile().map(actor::is).orElse(false);
    }
}
