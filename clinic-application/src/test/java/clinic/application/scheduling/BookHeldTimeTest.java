package clinic.application.scheduling;

import static clinic.domain.testkit.scheduling.AppointmentBuilder.anAppointment;
import static clinic.domain.testkit.scheduling.Cast.ANA;
import static clinic.domain.testkit.scheduling.Cast.BRUNO;
import static clinic.domain.testkit.scheduling.Cast.CARLA;
import static clinic.domain.testkit.scheduling.Cast.CARLAS_PROFILE;
import static clinic.domain.testkit.scheduling.Cast.CARLA_HERSELF;
import static clinic.domain.testkit.scheduling.Cast.CONSULTATION;
import static clinic.domain.testkit.scheduling.Cast.DAVI;
import static clinic.domain.testkit.scheduling.Cast.ELISA_HERSELF;
import static clinic.domain.testkit.scheduling.HoldBuilder.aHold;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.NINE;
import static clinic.domain.testkit.shared.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.application.scheduling.BookAppointment.Outcome.Booked;
import clinic.application.scheduling.NotPlaced.PatientBusy;
import clinic.application.scheduling.NotPlaced.SlotTaken;
import clinic.domain.patients.PatientId;
import clinic.domain.scheduling.Appointment;
import clinic.domain.scheduling.Appointments.Placed;
import clinic.domain.scheduling.Hold;
import clinic.domain.scheduling.Slot;
import clinic.domain.scheduling.Source;
import clinic.domain.scheduling.TimeOffId;
import clinic.domain.shared.Actor;
import clinic.domain.testkit.scheduling.HoldBuilder;
import clinic.domain.testkit.scheduling.Occupation;
import clinic.domain.testkit.shared.SequenceIds;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BookHeldTimeTest {
    private final Desk desk = new Desk();

    @Test
    void takesThePlaceOfTheHold() {
        var hold = held(aHold().of(CARLA).by(CARLAS_PROFILE));
        var appointment = booked(book(CARLA_HERSELF, Optional.empty(), Optional.of(hold)));
        assertThat(desk.clinic().occupations()).containsExactlyInAnyOrderElementsOf(Occupation.of(appointment));
        assertThat(desk.auditedActions()).containsExactlyInAnyOrder("hold.release", "appointment.created");
        assertThat(desk.eventTypes()).containsExactly("appointment.created");
    }

    @Test
    void letsStaffBookWhatAClientHolds() {
        var hold = held(aHold().of(CARLA).by(CARLAS_PROFILE));
        assertThat(book(RECEPTIONIST, Optional.of(DAVI), Optional.of(hold))).isInstanceOf(Booked.class);
    }

    @Test
    void isRefusedWithoutTheHold() {
        held(aHold().of(CARLA).by(CARLAS_PROFILE));
        assertThat(book(RECEPTIONIST, Optional.of(DAVI), Optional.empty())).isInstanceOf(SlotTaken.class);
    }

    @Test
    void takesNobodyElsesHold() {
        var hold = held(aHold().of(CARLA).by(CARLAS_PROFILE));
        assertThat(book(ELISA_HERSELF, Optional.empty(), Optional.of(hold))).isInstanceOf(SlotTaken.class);
        assertThat(found(hold)).contains(hold);
    }

    @Test
    void leavesWhatIsHeldWithAnotherProfessional() {
        var hold = held(aHold().with(BRUNO).of(CARLA));
        assertThat(book(RECEPTIONIST, Optional.of(DAVI), Optional.of(hold))).isInstanceOf(Booked.class);
        assertThat(found(hold)).contains(hold);
    }

    @Test
    void leavesTheHoldWhenItIsRefused() {
        var hold = held(aHold());
        var elsewhere = anAppointment().with(BRUNO).of(CARLA).build();
        assertThat(desk.clinic()
                        .unitOfWork()
                        .inTransaction(
                                SYSTEM, () -> desk.clinic().appointments().add(elsewhere)))
                .isEqualTo(Placed.PLACED);
        assertThat(book(RECEPTIONIST, Optional.of(CARLA), Optional.of(hold))).isInstanceOf(PatientBusy.class);
        assertThat(found(hold)).contains(hold);
        assertThat(desk.auditedActions()).isEmpty();
    }

    @Test
    void booksAFreeTimeThoughTheHoldHasExpired() {
        var hold = held(aHold().of(CARLA).expired());
        assertThat(book(RECEPTIONIST, Optional.of(DAVI), Optional.of(hold))).isInstanceOf(Booked.class);
    }

    @Test
    void isRefusedWhereTheProfessionalTookTimeOffMeanwhile() {
        var hold = held(aHold());
        desk.clinic().takeOff(new TimeOffId(SequenceIds.id(73)), ANA, new Slot(at(8, 0), at(12, 0)), "congress");
        assertThat(book(RECEPTIONIST, Optional.of(CARLA), Optional.of(hold))).isInstanceOf(SlotTaken.class);
        assertThat(found(hold)).isEmpty();
    }

    private Hold held(HoldBuilder builder) {
        var hold = builder.build();
        assertThat(desk.clinic()
                        .unitOfWork()
                        .inTransaction(SYSTEM, () -> desk.clinic().holds().place(hold)))
                .isEqualTo(Placed.PLACED);
        return hold;
    }

    private Optional<Hold> found(Hold hold) {
        return desk.clinic()
                .unitOfWork()
                .inTransaction(SYSTEM, () -> desk.clinic().holds().find(hold.id()));
    }

    private static Appointment booked(BookAppointment.Outcome outcome) {
        assertThat(outcome).isInstanceOf(Booked.class);
        return ((Booked) outcome).view().appointment();
    }

    private BookAppointment.Outcome book(Actor actor, Optional<PatientId> patient, Optional<Hold> hold) {
        return desk.scheduling()
                .bookAppointment()
                .handle(new BookAppointment.Command(
                        actor,
                        CONSULTATION,
                        ANA,
                        NINE,
                        patient,
                        Optional.empty(),
                        false,
                        Source.API,
                        Optional.empty(),
                        hold.map(Hold::id)));
    }
}
