package clinic.application.scheduling;

import clinic.domain.testkit.audit.AuditLine;
import clinic.domain.testkit.scheduling.InMemoryClinic;
import clinic.domain.testkit.shared.KeptEvent;
import java.util.List;

/** Scheduling's use cases over a clinic in memory. */
final class Desk {
    private final InMemoryClinic clinic = new InMemoryClinic();
    private final Scheduling scheduling = Scheduling.over(new SchedulingPorts(
            clinic.appointments(),
            clinic.views(),
            clinic.diaries(),
            clinic.schedules(),
            clinic.timesOff(),
            clinic.holds(),
            clinic.repeats(),
            clinic.unitOfWork(),
            clinic.auditTrail(),
            clinic.outbox(),
            clinic.ids(),
            clinic.time()));

    InMemoryClinic clinic() {
        return clinic;
    }

    Scheduling scheduling() {
        return scheduling;
    }

    List<String> eventTypes() {
        return clinic.events().stream().map(KeptEvent::type).toList();
    }

    List<String> auditedActions() {
        return clinic.auditLines().stream().map(AuditLine::action).toList();
    }
}
