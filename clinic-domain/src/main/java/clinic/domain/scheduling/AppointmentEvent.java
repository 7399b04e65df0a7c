package clinic.domain.scheduling;

import clinic.domain.shared.DomainEvent;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/** Something happened to an appointment. */
public record AppointmentEvent(Kind kind, Appointment appointment, Instant at) implements DomainEvent {
    /** What happened. */
    public enum Kind {
        CREATED("appointment.created"),
        CONFIRMED("appointment.confirmed"),
        CHECKED_IN("appointment.checked_in"),
        COMPLETED("appointment.completed"),
        CANCELLED("appointment.cancelled"),
        NO_SHOW("appointment.no_show"),
        RESCHEDULED("appointment.rescheduled"),
        NOTED("appointment.noted");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        /** What a step makes happen. */
        public static Kind of(Step step) {
            return switch (step) {
                case CONFIRM -> CONFIRMED;
                case CHECK_IN -> CHECKED_IN;
                case COMPLETE -> COMPLETED;
                case CANCEL -> CANCELLED;
                case NO_SHOW -> NO_SHOW;
            };
        }

        public String type() {
            return type;
        }
    }

    @Override
    public String type() {
        return kind.type();
    }

    @Override
    public AppointmentId subject() {
        return appointment.id();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "patientId", appointment.patient().value().toString(),
                "procedureId", appointment.procedure().value().toString(),
                "professionalId", appointment.professional().value().toString(),
                "startsAt", appointment.visit().start().toString(),
                "endsAt", appointment.visit().end().toString(),
                "status", appointment.status().name().toLowerCase(Locale.ROOT));
    }
}
