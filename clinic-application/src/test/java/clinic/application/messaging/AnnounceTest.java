package clinic.application.messaging;

import static clinic.application.messaging.Telephone.ANA;
import static clinic.application.messaging.Telephone.ANAS_PHONE;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import clinic.application.messaging.Announce.Outcome;
import clinic.domain.messaging.Cards.VisitCard;
import clinic.domain.messaging.Message.Way;
import clinic.domain.patients.PatientId;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.shared.Actor;
import clinic.domain.shared.DomainEvent;
import clinic.domain.shared.Phone;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.SequenceIds;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnnounceTest {
    private static final Instant TEN = Moments.at(10, 0);
    private static final AppointmentId VISIT = new AppointmentId(SequenceIds.id(71));
    private static final AppointmentId OTHER = new AppointmentId(SequenceIds.id(72));

    private final Telephone telephone = new Telephone();
    private final Announce announce = telephone.messaging.announce();

    private record Happened(String type, AppointmentId subject, Map<String, String> facts) implements DomainEvent {
        @Override
        public Instant at() {
            return NINE;
        }
    }

    @Test
    void tellsWhatStaffAndPatientsBookMoveAndCancel() {
        isVisit(VISIT, ANAS_PHONE, TEN);
        happens(RECEPTIONIST, "appointment.created", TEN);
        happens(Actors.client(new ProfileId(SequenceIds.id(5))), "appointment.rescheduled", TEN);
        happens(ADMIN, "appointment.cancelled", TEN);
        assertThat(announceAll()).containsExactly(true, true, true);
        telephone.sendAll();
        assertThat(telephone.messenger.textsTo(ANA))
                .containsExactly(
                        "BOOKED Ana Alves 2026-11-24T10:00",
                        "MOVED Ana Alves 2026-11-24T10:00",
                        "CANCELLED Ana Alves 2026-11-24T10:00");
    }

    @Test
    void tellsWhatOtherBackgroundWorkDoes() {
        isVisit(VISIT, ANAS_PHONE, TEN);
        happens(Actors.SYSTEM, "appointment.created", TEN);
        assertThat(announceAll()).containsExactly(true);
    }

    @Test
    void tellsTheTimeOfThatMomentThoughItWasMovedSince() {
        isVisit(VISIT, ANAS_PHONE, Moments.at(11, 0));
        happens(RECEPTIONIST, "appointment.created", TEN);
        happens(RECEPTIONIST, "appointment.rescheduled", Moments.at(11, 0));
        announceAll();
        assertThat(telephone.texts(ANA))
                .containsExactly("BOOKED Ana Alves 2026-11-24T10:00", "MOVED Ana Alves 2026-11-24T11:00");
    }

    @Test
    void opensAConversationInWhichNobodyWasHeard() {
        isVisit(VISIT, ANAS_PHONE, TEN);
        happens(RECEPTIONIST, "appointment.created", TEN);
        announceAll();
        assertThat(telephone.conversation(ANA).heardAt()).isEmpty();
        assertThat(telephone.outbound(ANA)).extracting(Way.Outbound::author).containsExactly(Optional.empty());
        assertThat(telephone.history(ANA).getLast().about())
                .contains(card(ANAS_PHONE, TEN).patient());
        assertThat(telephone.answer(ANA, "oi")).endsWith("Menu");
    }

    @Test
    void leavesToTheBotWhatTheBotDoesAndTellsNothingOfTheFirstStart() {
        isVisit(VISIT, ANAS_PHONE, TEN);
        happens(Telephone.BOT, "appointment.created", TEN);
        happens(new Actor.Automation("first-start", Actors.ORIGIN), "appointment.created", TEN);
        assertThat(announceAll()).containsExactly(false, false);
        assertThat(telephone.find(ANA)).isEmpty();
    }

    @Test
    void tellsNothingToWhoWantsNoMessages() {
        isVisit(VISIT, ANAS_PHONE, TEN);
        telephone.stops(ANA);
        happens(RECEPTIONIST, "appointment.created", TEN);
        assertThat(announceAll()).containsExactly(false);
        assertThat(telephone.find(ANA)).isEmpty();
    }

    @Test
    void tellsNothingOfWhatIsOverOrBegins() {
        isVisit(VISIT, ANAS_PHONE, NINE);
        happens(RECEPTIONIST, "appointment.cancelled", NINE);
        assertThat(announceAll()).containsExactly(false);
    }

    @Test
    void dropsWhatIsNoNewsForPatientsAndWhatIsNotThere() {
        isVisit(VISIT, ANAS_PHONE, TEN);
        happens(RECEPTIONIST, "appointment.noted", TEN);
        happens(RECEPTIONIST, "time_off.added", TEN);
        happens(RECEPTIONIST, OTHER, "appointment.created", TEN);
        assertThat(announceAll()).containsExactly(false, false, false);
        assertThat(telephone.happenings.waiting()).isZero();
    }

    @Test
    void dropsAllWhereThereIsNoMessenger() {
        isVisit(VISIT, ANAS_PHONE, TEN);
        happens(RECEPTIONIST, "appointment.created", TEN);
        var unconfigured = Messaging.over(telephone.ports("")).announce();
        assertThat(unconfigured.handle(new Announce.Command(Telephone.BOT))).isEqualTo(new Outcome.Done(false));
        assertThat(telephone.find(ANA)).isEmpty();
        assertThat(telephone.happenings.waiting()).isZero();
    }

    @Test
    void postponesWhatFailsAndGoesOnWithTheOthers() {
        isVisit(VISIT, ANAS_PHONE, TEN);
        isVisit(OTHER, new Phone("+5521912345678"), TEN);
        telephone.cards.breaksOn(VISIT);
        happens(RECEPTIONIST, "appointment.created", TEN);
        happens(RECEPTIONIST, OTHER, "appointment.created", TEN);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(this::next);
        assertThat(announceAll()).containsExactly(true);
        assertThat(telephone.texts(Telephone.BIA)).hasSize(1);
        telephone.pass(Duration.ofSeconds(2));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(this::next);
        telephone.cards.isVisit(VISIT, card(ANAS_PHONE, TEN));
        telephone.pass(Duration.ofSeconds(3));
        assertThat(announceAll()).isEmpty();
        telephone.pass(Duration.ofSeconds(1));
        assertThat(announceAll()).containsExactly(true);
        assertThat(telephone.texts(ANA)).hasSize(1);
    }

    private void isVisit(AppointmentId id, Phone phone, Instant start) {
        telephone.cards.isVisit(id, card(phone, start));
    }

    private static VisitCard card(Phone phone, Instant start) {
        return new VisitCard(
                new PatientId(SequenceIds.id(21)),
                phone,
                "Ana Alves",
                "Botox",
                "Dra. Lia Lima",
                start,
                start.plusSeconds(1800));
    }

    private void happens(Actor actor, String type, Instant start) {
        happens(actor, VISIT, type, start);
    }

    private void happens(Actor actor, AppointmentId id, String type, Instant start) {
        telephone.unitOfWork.inTransaction(actor, () -> {
            telephone.happenings.publish(new Happened(type, id, Map.of("startsAt", start.toString())));
            return id;
        });
    }

    private Outcome next() {
        return announce.handle(new Announce.Command(Telephone.BOT));
    }

    /** Of each event that can be told of now, whether it was. */
    private List<Boolean> announceAll() {
        return Stream.generate(this::next)
                .takeWhile(Outcome.Done.class::isInstance)
                .map(outcome -> ((Outcome.Done) outcome).told())
                .toList();
    }
}
