package clinic.domain.testkit.scheduling;

import clinic.domain.scheduling.Appointment;
import clinic.domain.scheduling.Appointment.Change;
import clinic.domain.scheduling.ProcedureTimes;
import clinic.domain.shared.ProfileId;
import java.time.Duration;
import java.time.Instant;

/** An appointment as it is after a move that the rules allow. */
public final class MovedAppointment {
    private MovedAppointment() {}

    public static Appointment to(Appointment appointment, ProfileId professional, Instant start) {
        var times = timesOf(appointment);
        var change =
                appointment.move(professional, times.visit(start), times.occupied(start), false, appointment.notes());
        if (change instanceof Change.Done done) return done.appointment();
        throw new IllegalArgumentException("it must be ahead: " + appointment.status());
    }

    private static ProcedureTimes timesOf(Appointment appointment) {
        var visit = appointment.visit();
        return new ProcedureTimes(
                appointment.procedure(),
                Duration.between(visit.start(), visit.end()),
                Duration.between(appointment.occupied().start(), visit.start()),
                Duration.between(visit.end(), appointment.occupied().end()));
    }
}
