package clinic.domain.testkit.scheduling;

import clinic.domain.catalogue.ProcedureId;
import clinic.domain.patients.PatientId;
import clinic.domain.scheduling.Appointment;
import clinic.domain.scheduling.Appointment.State;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.scheduling.ProcedureTimes;
import clinic.domain.scheduling.Source;
import clinic.domain.scheduling.Status;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.SequenceIds;
import java.time.Instant;
import java.util.Optional;

/** An appointment for a test; what the test does not say is ordinary: Carla's consultation with Ana at nine. */
public final class AppointmentBuilder {
    private static final SequenceIds IDS = SequenceIds.from(1_000_000);

    private AppointmentId id = new AppointmentId(IDS.next());
    private PatientId patient = Cast.CARLA;
    private ProfileId professional = Cast.ANA;
    private ProcedureTimes times = Cast.times(Cast.CONSULTATION);
    private Instant start = Moments.NINE;
    private State state = new State.Scheduled();
    private Source source = Source.DASHBOARD;
    private boolean overridden;
    private Optional<String> notes = Optional.empty();

    private AppointmentBuilder() {}

    public static AppointmentBuilder anAppointment() {
        return new AppointmentBuilder();
    }

    /** Carla's consultation with Ana at this time. */
    public static Appointment at(int hour, int minute) {
        return anAppointment().at(Moments.at(hour, minute)).build();
    }

    public AppointmentBuilder id(AppointmentId chosen) {
        id = chosen;
        return this;
    }

    public AppointmentBuilder at(Instant visitStart) {
        start = visitStart;
        return this;
    }

    public AppointmentBuilder of(PatientId whose) {
        patient = whose;
        return this;
    }

    public AppointmentBuilder with(ProfileId whom) {
        professional = whom;
        return this;
    }

    public AppointmentBuilder lasting(ProcedureTimes length) {
        times = length;
        return this;
    }

    /** One of the {@link Cast}'s, as long as it takes. */
    public AppointmentBuilder doing(ProcedureId procedure) {
        return lasting(Cast.times(procedure));
    }

    public AppointmentBuilder noted(String text) {
        notes = Optional.of(text);
        return this;
    }

    public AppointmentBuilder overridden() {
        overridden = true;
        return this;
    }

    public AppointmentBuilder through(Source way) {
        source = way;
        return this;
    }

    public AppointmentBuilder confirmed() {
        return in(Status.CONFIRMED);
    }

    public AppointmentBuilder cancelled() {
        return in(Status.CANCELLED);
    }

    /** Standing there since {@link Moments#DAWN}. */
    public AppointmentBuilder in(Status status) {
        state = switch (status) {
            case SCHEDULED -> new State.Scheduled();
            case CONFIRMED -> new State.Confirmed(Moments.DAWN);
            case CHECKED_IN -> new State.CheckedIn(Moments.DAWN);
            case COMPLETED -> new State.Completed(Moments.DAWN);
            case CANCELLED -> new State.Cancelled(Moments.DAWN, Optional.empty());
            case NO_SHOW -> new State.NoShow(Moments.DAWN);
        };
        return this;
    }

    public Appointment build() {
        return new Appointment(
                id,
                patient,
                times.procedure(),
                professional,
                times.visit(start),
                times.occupied(start),
                state,
                source,
                overridden,
                notes,
                Moments.DAWN,
                1);
    }
}
