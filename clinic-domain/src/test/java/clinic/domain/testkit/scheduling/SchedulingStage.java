package clinic.domain.testkit.scheduling;

import clinic.domain.audit.AuditTrail;
import clinic.domain.catalogue.ProcedureId;
import clinic.domain.scheduling.AppointmentViews;
import clinic.domain.scheduling.Appointments;
import clinic.domain.scheduling.Diaries;
import clinic.domain.scheduling.HoldId;
import clinic.domain.scheduling.Slot;
import clinic.domain.scheduling.TimeOffId;
import clinic.domain.shared.Outbox;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.Repeats;
import clinic.domain.shared.UnitOfWork;
import clinic.domain.testkit.audit.AuditLine;
import clinic.domain.testkit.shared.KeptEvent;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** What scheduling's contracts stand on: its ports, a clinic with the {@link Cast}, and a look behind the ports. */
public interface SchedulingStage {
    UnitOfWork unitOfWork();

    Appointments appointments();

    AppointmentViews views();

    Diaries diaries();

    Repeats repeats();

    AuditTrail auditTrail();

    Outbox outbox();

    /** Holds the professional's time, expired or not; whether that could be. */
    boolean hold(HoldId id, ProfileId professional, Slot slot, Instant expiresAt);

    /** The professional is away, and takes what of that time nobody has. */
    void takeOff(TimeOffId id, ProfileId professional, Slot slot, String reason);

    /** The procedure is no longer offered. */
    void retire(ProcedureId procedure);

    /** The clinic's own days and times are those of this zone. */
    void clinicIn(ZoneId zone);

    /** Everything that the ledger has, time off excepted. */
    List<Occupation> occupations();

    List<AuditLine> auditLines();

    List<KeptEvent> events();
}
