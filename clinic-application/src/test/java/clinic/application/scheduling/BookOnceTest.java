package clinic.application.scheduling;

import static clinic.application.scheduling.Booking.aBooking;
import static clinic.domain.testkit.scheduling.Cast.BRUNO;
import static clinic.domain.testkit.scheduling.Cast.CARLA_HERSELF;
import static clinic.domain.testkit.scheduling.Cast.DAVI;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.application.scheduling.BookAppointment.Outcome;
import clinic.application.shared.Answers;
import clinic.application.shared.KeepAnswer;
import clinic.domain.shared.Once;
import clinic.domain.testkit.shared.Together;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That the same request books once, however often it is sent. */
class BookOnceTest {
    private static final String ASKED = "a".repeat(64);
    private static final String ASKED_OTHERWISE = "b".repeat(64);

    private final Desk desk = new Desk();

    @Test
    void tellsTheSameRequestWhatWasBooked() {
        var first = book(aBooking().once("key", ASKED));
        assertThat(first).isInstanceOf(Outcome.Booked.class);
        assertThat(book(aBooking().once("key", ASKED))).isEqualTo(first);
        assertBookedOnce();
    }

    @Test
    void tellsTheSameRequestWhatWasAnswered() {
        var appointment = desk.booked(aBooking().once("key", ASKED));
        Answers.over(
                        desk.clinic().repeats(),
                        desk.clinic().unitOfWork(),
                        desk.clinic().time())
                .keepAnswer()
                .handle(new KeepAnswer.Command(RECEPTIONIST, new Once("key", ASKED), "the answer"));
        assertThat(book(aBooking().once("key", ASKED)))
                .isEqualTo(new Outcome.AnsweredBefore(appointment.id(), "the answer"));
        assertThat(desk.auditedActions()).containsExactly("appointment.created", "appointment.read");
        assertBookedOnce();
    }

    @Test
    void refusesTheKeyToAnotherRequest() {
        desk.booked(aBooking().once("key", ASKED));
        assertThat(book(aBooking().at(at(14, 0)).once("key", ASKED_OTHERWISE)))
                .isEqualTo(new Outcome.KeyUsedOtherwise());
        assertBookedOnce();
    }

    @Test
    void keepsTheKeysOfActorsApart() {
        desk.booked(aBooking().once("key", ASKED));
        desk.booked(aBooking().by(ADMIN).of(DAVI).at(at(10, 0)).once("key", ASKED));
        desk.booked(aBooking().byHerself(CARLA_HERSELF).at(at(11, 0)).once("key", ASKED));
        assertThat(desk.eventTypes()).hasSize(3);
    }

    @Test
    void keepsNoKeyOfARefusal() {
        desk.booked(aBooking());
        assertThat(book(aBooking().of(DAVI).once("key", ASKED))).isInstanceOf(NotPlaced.SlotTaken.class);
        assertThat(book(aBooking().with(BRUNO).once("key", ASKED))).isInstanceOf(NotPlaced.PatientBusy.class);
        assertThat(book(aBooking().of(DAVI).at(at(14, 0)).once("key", ASKED_OTHERWISE)))
                .isInstanceOf(Outcome.Booked.class);
    }

    @Test
    void tellsTheSameRequestWhatWasBookedWhenItsTimeIsOver() {
        var first = book(aBooking().once("key", ASKED));
        desk.clinic().time().becomes(at(23, 0));
        assertThat(book(aBooking())).isInstanceOf(NotPlaced.Refused.class);
        assertThat(book(aBooking().once("key", ASKED))).isEqualTo(first);
        assertThat(book(aBooking().once("key", ASKED_OTHERWISE))).isEqualTo(new Outcome.KeyUsedOtherwise());
        assertBookedOnce();
    }

    @Test
    void keepsNoKeyOfARefusalByTheRules() {
        assertThat(book(aBooking().at(at(9, 5)).once("key", ASKED))).isInstanceOf(NotPlaced.Refused.class);
        assertThat(book(aBooking().at(at(14, 0)).once("key", ASKED_OTHERWISE))).isInstanceOf(Outcome.Booked.class);
    }

    @Test
    void booksOnceWhenTheSameRequestComesManyTimesAtOnce() {
        List<Outcome> outcomes = Together.run(50, number -> book(aBooking().once("key", ASKED)));
        assertThat(outcomes).hasSize(50).containsOnly(outcomes.getFirst());
        assertThat(outcomes.getFirst()).isInstanceOf(Outcome.Booked.class);
        assertBookedOnce();
    }

    private Outcome book(Booking booking) {
        return desk.scheduling().bookAppointment().handle(booking.command());
    }

    private void assertBookedOnce() {
        assertThat(desk.eventTypes()).containsExactly("appointment.created");
        assertThat(desk.clinic().occupations()).hasSize(2);
    }
}
