package clinic.application.scheduling;

import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;

import clinic.domain.scheduling.Appointment;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.shared.Actor;
import clinic.domain.shared.ProfileId;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/** What a test wants changed, by the front desk if it does not say by whom. */
final class Changing {
    private final AppointmentId id;
    private Actor actor = RECEPTIONIST;
    private OptionalInt version = OptionalInt.empty();
    private Optional<Instant> start = Optional.empty();
    private Optional<ProfileId> professional = Optional.empty();
    private Optional<Optional<String>> notes = Optional.empty();
    private boolean override;

    private Changing(AppointmentId id) {
        this.id = id;
    }

    static Changing change(Appointment appointment) {
        return new Changing(appointment.id());
    }

    static Changing change(AppointmentId id) {
        return new Changing(id);
    }

    Changing by(Actor who) {
        actor = who;
        return this;
    }

    Changing asOf(int read) {
        version = OptionalInt.of(read);
        return this;
    }

    Changing to(Instant when) {
        start = Optional.of(when);
        return this;
    }

    Changing to(ProfileId whom) {
        professional = Optional.of(whom);
        return this;
    }

    Changing noted(String text) {
        notes = Optional.of(Optional.of(text));
        return this;
    }

    Changing withoutNotes() {
        notes = Optional.of(Optional.empty());
        return this;
    }

    Changing overriding() {
        override = true;
        return this;
    }

    ChangeAppointment.Command command() {
        return new ChangeAppointment.Command(actor, id, version, start, professional, notes, override);
    }
}
