package clinic.application.scheduling;

import static clinic.application.scheduling.Changing.change;
import static clinic.domain.testkit.scheduling.AppointmentBuilder.anAppointment;
import static clinic.domain.testkit.scheduling.Cast.ANA;
import static clinic.domain.testkit.scheduling.Cast.BRUNO;
import static clinic.domain.testkit.scheduling.Cast.CARLA;
import static clinic.domain.testkit.scheduling.Cast.CARLA_HERSELF;
import static clinic.domain.testkit.scheduling.Cast.CLEANING;
import static clinic.domain.testkit.scheduling.Cast.CONSULTATION;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.DAWN;
import static clinic.domain.testkit.shared.Moments.NINE;
import static clinic.domain.testkit.shared.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.application.scheduling.ChangeAppointment.Outcome;
import clinic.domain.scheduling.Appointment;
import clinic.domain.scheduling.Appointment.State;
import clinic.domain.scheduling.ProcedureTimes;
import clinic.domain.scheduling.Slot;
import clinic.domain.testkit.audit.AuditLine;
import clinic.domain.testkit.scheduling.InMemoryRegister;
import clinic.domain.testkit.scheduling.Occupation;
import clinic.domain.testkit.shared.Actors;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangeAppointmentTest {
    private final Desk desk = new Desk();

    @Test
    void movesToAnotherTime() {
        var appointment = desk.there(anAppointment().doing(CLEANING).noted("a note"));
        var moved = changed(change(appointment).to(at(14, 0)));
        assertThat(moved.visit()).isEqualTo(new Slot(at(14, 0), at(15, 0)));
        assertThat(moved.occupied()).isEqualTo(new Slot(at(13, 50), at(15, 15)));
        assertThat(moved.professional()).isEqualTo(ANA);
        assertThat(moved.notes()).contains("a note");
        assertThat(moved.version()).isEqualTo(2);
        assertKept(moved);
    }

    @Test
    void movesToAnotherProfessional() {
        var moved = changed(change(desk.there(anAppointment())).to(BRUNO));
        assertThat(moved.professional()).isEqualTo(BRUNO);
        assertThat(moved.visit().start()).isEqualTo(NINE);
        assertKept(moved);
    }

    @Test
    void movesIntoItsOwnTime() {
        assertKept(changed(change(desk.there(anAppointment())).to(at(9, 15))));
    }

    @Test
    void movesToTheSecond() {
        var moved = changed(change(desk.there(anAppointment())).to(at(10, 0).plusNanos(999)));
        assertThat(moved.visit().start()).isEqualTo(at(10, 0));
    }

    @Test
    void losesAConfirmationByMoving() {
        var moved = changed(change(desk.there(anAppointment().confirmed())).to(at(10, 0)));
        assertThat(moved.state()).isEqualTo(new State.Scheduled());
    }

    @Test
    void keepsAConfirmationWhenOnlyNotesChange() {
        var noted = changed(change(desk.there(anAppointment().confirmed())).noted("a note"));
        assertThat(noted.state()).isEqualTo(new State.Confirmed(DAWN));
        assertThat(noted.notes()).contains("a note");
        assertKept(noted);
        assertTold("appointment.noted", Set.of("notes"));
    }

    @Test
    void takesNotesAway() {
        var bare = changed(change(desk.there(anAppointment().noted("a note"))).withoutNotes());
        assertThat(bare.notes()).isEmpty();
        assertKept(bare);
    }

    @Test
    void isAReadingWhereNothingChanges() {
        var appointment = desk.there(anAppointment().noted("a note"));
        assertThat(changed(change(appointment))).isEqualTo(appointment);
        assertThat(changed(change(appointment).noted("a note").to(NINE).to(ANA)))
                .isEqualTo(appointment);
        assertThat(desk.clinic().events()).isEmpty();
        assertThat(desk.auditedActions()).containsExactly("appointment.read", "appointment.read");
        assertThat(desk.clinic().auditLines().getLast().patients()).containsExactly(CARLA.value());
    }

    @Test
    void tellsThoseWhoReactAndTheAuditTrail() {
        var moved = changed(change(desk.there(anAppointment())).to(at(10, 0)));
        assertTold("appointment.rescheduled", Set.of("startsAt", "professionalId"));
        assertThat(desk.clinic().auditLines())
                .containsExactly(AuditLine.of(
                        RECEPTIONIST,
                        DAWN,
                        "appointment.rescheduled",
                        Optional.of(moved.id().value()),
                        List.of(CARLA),
                        Set.of("startsAt", "professionalId")));
    }

    @Test
    void tellsOfNotesAndOverrideTooWhenItMoves() {
        var moved = changed(change(desk.there(anAppointment()))
                .to(at(12, 10))
                .noted("a note")
                .overriding());
        assertThat(moved.overridden()).isTrue();
        assertThat(moved.notes()).contains("a note");
        assertTold("appointment.rescheduled", Set.of("startsAt", "professionalId", "notes", "override"));
    }

    @Test
    void staysOverriddenWhenItWasBookedSo() {
        assertThat(changed(change(desk.there(anAppointment().overridden())).to(at(10, 0)))
                        .overridden())
                .isTrue();
    }

    @Test
    void keepsTheTimesThatWereBookedWhateverBecameOfTheProcedure() {
        var appointment = desk.there(anAppointment());
        var longer = new ProcedureTimes(CONSULTATION, Duration.ofHours(2), Duration.ofHours(1), Duration.ZERO);
        desk.clinic().register().add(new InMemoryRegister.Procedure(longer, "Consulta", Set.of(ANA)));
        assertThat(changed(change(appointment).to(at(10, 0))).occupied()).isEqualTo(new Slot(at(10, 0), at(10, 30)));
        desk.clinic().retire(CONSULTATION);
        assertThat(changed(change(appointment).to(at(11, 0))).visit().start()).isEqualTo(at(11, 0));
    }

    @Test
    void isForStaffTheSystemAndThePatient() {
        var appointment = desk.there(anAppointment());
        for (var actor : List.of(Actors.ADMIN, RECEPTIONIST, Actors.professional(BRUNO), SYSTEM, CARLA_HERSELF)) {
            var start = at(10, 15 * (1 + desk.clinic().events().size()) % 60);
            assertThat(changed(change(appointment).by(actor).to(start)).visit().start())
                    .as("%s", actor)
                    .isEqualTo(start);
        }
    }

    private Appointment changed(Changing changing) {
        return switch (desk.scheduling().changeAppointment().handle(changing.command())) {
            case Outcome.Changed changed -> changed.view().appointment();
            case Outcome other -> throw new AssertionError("it was not changed: " + other);
        };
    }

    private void assertKept(Appointment appointment) {
        assertThat(desk.stored(appointment.id())).contains(appointment);
        assertThat(desk.clinic().occupations()).containsExactlyInAnyOrderElementsOf(Occupation.of(appointment));
    }

    private void assertTold(String type, Set<String> fields) {
        assertThat(desk.eventTypes()).containsExactly(type);
        assertThat(desk.clinic().auditLines()).extracting(AuditLine::fields).containsExactly(fields);
    }
}
