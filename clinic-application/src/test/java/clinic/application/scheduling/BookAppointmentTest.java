package clinic.application.scheduling;

import static clinic.application.scheduling.Booking.aBooking;
import static clinic.domain.testkit.scheduling.AppointmentBuilder.anAppointment;
import static clinic.domain.testkit.scheduling.Cast.ANA;
import static clinic.domain.testkit.scheduling.Cast.BRUNO;
import static clinic.domain.testkit.scheduling.Cast.CARLA;
import static clinic.domain.testkit.scheduling.Cast.CARLAS_PROFILE;
import static clinic.domain.testkit.scheduling.Cast.CARLA_HERSELF;
import static clinic.domain.testkit.scheduling.Cast.CLEANING;
import static clinic.domain.testkit.scheduling.Cast.DAVI;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.DAWN;
import static clinic.domain.testkit.shared.Moments.NINE;
import static clinic.domain.testkit.shared.Moments.ZONE;
import static clinic.domain.testkit.shared.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.application.scheduling.BookAppointment.Outcome;
import clinic.domain.catalogue.ProcedureId;
import clinic.domain.patients.PatientId;
import clinic.domain.scheduling.Appointment;
import clinic.domain.scheduling.AppointmentEvent;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.scheduling.AppointmentView;
import clinic.domain.scheduling.Offer;
import clinic.domain.scheduling.Slot;
import clinic.domain.scheduling.Source;
import clinic.domain.scheduling.TimeOffId;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.audit.AuditLine;
import clinic.domain.testkit.scheduling.Occupation;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.KeptEvent;
import clinic.domain.testkit.shared.SequenceIds;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BookAppointmentTest {
    private static final ProfileId NO_PROFILE = new ProfileId(SequenceIds.id(99));

    private final Desk desk = new Desk();

    @Test
    void booksForThePatientWhomStaffName() {
        var expected = anAppointment()
                .id(new AppointmentId(SequenceIds.id(1000)))
                .doing(CLEANING)
                .noted("a note")
                .build();
        var outcome = book(aBooking().doing(CLEANING).noted("a note"));
        assertThat(outcome)
                .isEqualTo(new Outcome.Booked(
                        new AppointmentView(expected, "Carla Costa", Optional.of(CARLAS_PROFILE), ZONE)));
        assertThat(desk.stored(expected.id())).contains(expected);
        assertThat(desk.clinic().occupations()).containsExactlyInAnyOrderElementsOf(Occupation.of(expected));
    }

    @Test
    void tellsThoseWhoReactAndTheAuditTrail() {
        var appointment = booked(aBooking());
        var fields = Set.of("patientId", "procedureId", "professionalId", "startsAt", "notes");
        assertThat(desk.clinic().events())
                .containsExactly(KeptEvent.of(new AppointmentEvent(AppointmentEvent.Kind.CREATED, appointment, DAWN)));
        assertThat(desk.clinic().auditLines())
                .containsExactly(AuditLine.of(
                        RECEPTIONIST,
                        DAWN,
                        "appointment.created",
                        Optional.of(appointment.id().value()),
                        List.of(CARLA),
                        fields));
    }

    @Test
    void booksForTheClientWhoActs() {
        var appointment = booked(aBooking().byHerself(CARLA_HERSELF));
        assertThat(appointment.patient()).isEqualTo(CARLA);
        assertThat(appointment.source()).isEqualTo(Source.APP);
        assertThat(desk.clinic().auditLines()).extracting(AuditLine::role).containsExactly("client");
    }

    @Test
    void booksForTheClinicsOwnWorkers() {
        assertThat(booked(aBooking().by(SYSTEM).of(DAVI)).patient()).isEqualTo(DAVI);
    }

    @Test
    void booksToTheSecond() {
        desk.clinic().time().becomes(DAWN.plusNanos(999_999_999));
        var appointment = booked(aBooking().at(NINE.plusNanos(1)));
        assertThat(appointment.visit().start()).isEqualTo(NINE);
        assertThat(appointment.createdAt()).isEqualTo(DAWN);
    }

    @Test
    void refusesTimeThatSomebodyHasAndOffersTheNearest() {
        booked(aBooking().at(at(10, 0)));
        var refused = book(aBooking().of(DAVI).at(at(10, 15)));
        assertThat(refused)
                .isEqualTo(new NotPlaced.SlotTaken(ZONE, List.of(offer(10, 30), offer(10, 45), offer(9, 30))));
        assertThat(desk.clinic().events()).hasSize(1);
        assertThat(desk.clinic().auditLines()).hasSize(1);
        assertThat(desk.clinic().occupations()).hasSize(2);
    }

    @Test
    void refusesTimeAtWhichThePatientIsElsewhereAndOffersNoneOfThat() {
        booked(aBooking().with(BRUNO));
        booked(aBooking().with(BRUNO).at(at(10, 0)));
        assertThat(book(aBooking()))
                .isEqualTo(new NotPlaced.PatientBusy(ZONE, List.of(offer(8, 30), offer(9, 30), offer(8, 15))));
        assertThat(desk.eventTypes()).hasSize(2);
    }

    @Test
    void offersAnybodysTimeWhenTheProfessionalHasNone() {
        var weeks = new Slot(at(7, 0), at(20, 0).plus(Duration.ofDays(20)));
        desk.clinic().takeOff(new TimeOffId(SequenceIds.id(5)), ANA, weeks, "away");
        assertThat(book(aBooking()))
                .isInstanceOfSatisfying(
                        NotPlaced.SlotTaken.class,
                        taken -> assertThat(taken.alternatives())
                                .hasSize(3)
                                .first()
                                .isEqualTo(new Offer(new Slot(at(9, 0), at(9, 30)), BRUNO)));
    }

    @Test
    void knowsWhatIsNotThere() {
        var nowhere = SequenceIds.id(99);
        assertThat(book(aBooking().doing(new ProcedureId(nowhere)))).isEqualTo(new Outcome.UnknownProcedure());
        assertThat(book(aBooking().with(NO_PROFILE))).isEqualTo(new Outcome.UnknownProfessional());
        assertThat(book(aBooking().with(CARLAS_PROFILE))).isEqualTo(new Outcome.UnknownProfessional());
        assertThat(book(aBooking().of(new PatientId(nowhere)))).isEqualTo(new Outcome.UnknownPatient());
        assertThat(book(aBooking().byHerself(Actors.client(NO_PROFILE)))).isEqualTo(new Outcome.UnknownPatient());
        desk.clinic().retire(CLEANING);
        assertThat(book(aBooking().doing(CLEANING))).isEqualTo(new Outcome.UnknownProcedure());
        assertNothingHappened();
    }

    @Test
    void asksStaffForThePatientAndNobodyElse() {
        assertThat(book(aBooking().ofNobody())).isEqualTo(new Outcome.PatientMisplaced(true));
        assertThat(book(aBooking().by(SYSTEM).ofNobody())).isEqualTo(new Outcome.PatientMisplaced(true));
        assertThat(book(aBooking().by(CARLA_HERSELF).of(CARLA))).isEqualTo(new Outcome.PatientMisplaced(false));
        assertThat(book(aBooking().by(CARLA_HERSELF).of(DAVI))).isEqualTo(new Outcome.PatientMisplaced(false));
        assertNothingHappened();
    }

    @Test
    void isForThoseWhoHaveSignedIn() {
        assertThat(book(aBooking().by(ANONYMOUS))).isEqualTo(new Outcome.NotAllowed());
        assertThat(book(aBooking().by(ANONYMOUS).ofNobody())).isEqualTo(new Outcome.NotAllowed());
        assertNothingHappened();
    }

    private Outcome book(Booking booking) {
        return desk.scheduling().bookAppointment().handle(booking.command());
    }

    private Appointment booked(Booking booking) {
        return desk.booked(booking);
    }

    private void assertNothingHappened() {
        assertThat(desk.clinic().events()).isEmpty();
        assertThat(desk.clinic().auditLines()).isEmpty();
        assertThat(desk.clinic().occupations()).isEmpty();
    }

    private static Offer offer(int hour, int minute) {
        return new Offer(Slot.lasting(at(hour, minute), Duration.ofMinutes(30)), ANA);
    }
}
