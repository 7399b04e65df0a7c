package clinic.application.scheduling;

import static clinic.domain.testkit.scheduling.Cast.ANA;
import static clinic.domain.testkit.scheduling.Cast.CARLA;
import static clinic.domain.testkit.scheduling.Cast.CONSULTATION;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Moments.NINE;

import clinic.domain.catalogue.ProcedureId;
import clinic.domain.patients.PatientId;
import clinic.domain.scheduling.Source;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Once;
import clinic.domain.shared.ProfileId;
import java.time.Instant;
import java.util.Optional;

/** What a test wants booked; what it does not say is ordinary: the front desk books Carla's consultation at nine. */
final class Booking {
    private Actor actor = RECEPTIONIST;
    private ProcedureId procedure = CONSULTATION;
    private ProfileId professional = ANA;
    private Instant start = NINE;
    private Optional<PatientId> patient = Optional.of(CARLA);
    private Optional<String> notes = Optional.empty();
    private boolean override;
    private Source source = Source.DASHBOARD;
    private Optional<Once> once = Optional.empty();

    private Booking() {}

    static Booking aBooking() {
        return new Booking();
    }

    Booking by(Actor who) {
        actor = who;
        return this;
    }

    /** A client for itself. */
    Booking byHerself(Actor client) {
        patient = Optional.empty();
        source = Source.APP;
        return by(client);
    }

    Booking doing(ProcedureId what) {
        procedure = what;
        return this;
    }

    Booking with(ProfileId whom) {
        professional = whom;
        return this;
    }

    Booking at(Instant when) {
        start = when;
        return this;
    }

    Booking of(PatientId whose) {
        patient = Optional.of(whose);
        return this;
    }

    Booking ofNobody() {
        patient = Optional.empty();
        return this;
    }

    Booking noted(String text) {
        notes = Optional.of(text);
        return this;
    }

    Booking overriding() {
        override = true;
        return this;
    }

    Booking once(String key, String fingerprint) {
        once = Optional.of(new Once(key, fingerprint));
        return this;
    }

    BookAppointment.Command command() {
        return new BookAppointment.Command(
                actor, procedure, professional, start, patient, notes, override, source, once, Optional.empty());
    }
}
