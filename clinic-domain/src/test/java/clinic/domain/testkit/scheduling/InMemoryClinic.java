package clinic.domain.testkit.scheduling;

import clinic.domain.catalogue.ProcedureId;
import clinic.domain.scheduling.Agenda;
import clinic.domain.scheduling.BookingRules;
import clinic.domain.scheduling.HoldId;
import clinic.domain.scheduling.Slot;
import clinic.domain.scheduling.TimeOffId;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.audit.AuditLine;
import clinic.domain.testkit.audit.InMemoryAuditTrail;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.InMemoryOutbox;
import clinic.domain.testkit.shared.InMemoryRepeats;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import clinic.domain.testkit.shared.KeptEvent;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.SequenceIds;
import clinic.domain.testkit.shared.SettableTime;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** A clinic in memory with the {@link Cast}, at dawn: every fake that scheduling needs, on one transaction. */
public final class InMemoryClinic implements DiaryStage {
    private final SettableTime time = SettableTime.at(Moments.DAWN);
    private final SequenceIds ids = SequenceIds.from(1000);
    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final InMemoryRegister register = InMemoryRegister.ofCast();
    private final InMemoryLedger ledger = new InMemoryLedger(unitOfWork, time);
    private final InMemoryAuditTrail auditTrail = new InMemoryAuditTrail(unitOfWork);
    private final InMemoryOutbox outbox = new InMemoryOutbox(unitOfWork);
    private final InMemoryRepeats repeats = new InMemoryRepeats(unitOfWork);
    private final InMemoryAppointments appointments = new InMemoryAppointments(unitOfWork, ledger, register);
    private final InMemorySchedules schedules = new InMemorySchedules(unitOfWork, register);
    private final InMemoryTimesOff timesOff = new InMemoryTimesOff(unitOfWork, ledger, appointments);
    private final InMemoryHolds holds = new InMemoryHolds(unitOfWork, ledger);
    private final InMemoryDiaries diaries = new InMemoryDiaries(unitOfWork, register, ledger);
    private final InMemoryAppointmentViews views =
            new InMemoryAppointmentViews(unitOfWork, appointments, register, ledger, auditTrail);

    public SettableTime time() {
        return time;
    }

    /** Gives the identities 1000, 1001, and so on. */
    public SequenceIds ids() {
        return ids;
    }

    public InMemoryRegister register() {
        return register;
    }

    @Override
    public InMemoryUnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    public InMemoryAppointments appointments() {
        return appointments;
    }

    @Override
    public InMemoryAppointmentViews views() {
        return views;
    }

    @Override
    public InMemoryDiaries diaries() {
        return diaries;
    }

    @Override
    public InMemorySchedules schedules() {
        return schedules;
    }

    @Override
    public InMemoryTimesOff timesOff() {
        return timesOff;
    }

    @Override
    public InMemoryHolds holds() {
        return holds;
    }

    @Override
    public InMemoryRepeats repeats() {
        return repeats;
    }

    @Override
    public InMemoryAuditTrail auditTrail() {
        return auditTrail;
    }

    @Override
    public InMemoryOutbox outbox() {
        return outbox;
    }

    @Override
    public boolean hold(HoldId id, ProfileId professional, Slot slot, Instant expiresAt) {
        var wanted = List.of(Occupation.of(professional, id, slot));
        return unitOfWork.inTransaction(
                Actors.SYSTEM,
                () -> ledger.occupy(id, wanted, Optional.of(expiresAt)).isEmpty());
    }

    @Override
    public void takeOff(TimeOffId id, ProfileId professional, Slot slot, String reason) {
        unitOfWork.inTransaction(Actors.SYSTEM, () -> {
            ledger.takeOff(new Agenda.Absence(id, professional, slot, reason));
            return id;
        });
    }

    @Override
    public void retire(ProcedureId procedure) {
        register.retire(procedure);
    }

    @Override
    public void clinicIn(ZoneId zone) {
        var rules = register.rules();
        register.rules(new BookingRules(
                zone, rules.gridMinutes(), rules.minimumNotice(), rules.horizonDays(), rules.closingDays()));
    }

    @Override
    public List<Occupation> occupations() {
        return ledger.occupations();
    }

    @Override
    public List<AuditLine> auditLines() {
        return auditTrail.lines();
    }

    @Override
    public List<KeptEvent> events() {
        return outbox.kept();
    }
}
