package clinic.application.scheduling;

import clinic.domain.audit.AuditTrail;
import clinic.domain.scheduling.AppointmentViews;
import clinic.domain.scheduling.Appointments;
import clinic.domain.scheduling.Diaries;
import clinic.domain.scheduling.Holds;
import clinic.domain.scheduling.Schedules;
import clinic.domain.scheduling.TimesOff;
import clinic.domain.shared.Ids;
import clinic.domain.shared.Outbox;
import clinic.domain.shared.Repeats;
import clinic.domain.shared.UnitOfWork;
import java.time.InstantSource;

/** What scheduling needs from outside. */
public record SchedulingPorts(
        Appointments appointments,
        AppointmentViews views,
        Diaries diaries,
        Schedules schedules,
        TimesOff timesOff,
        Holds holds,
        Repeats repeats,
        UnitOfWork unitOfWork,
        AuditTrail auditTrail,
        Outbox outbox,
        Ids ids,
        InstantSource time) {}
