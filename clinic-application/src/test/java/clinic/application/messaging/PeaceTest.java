package clinic.application.messaging;

import static clinic.application.messaging.Telephone.BOT;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.application.messaging.WriteMessage.To;
import clinic.domain.messaging.Cards.PatientCard;
import clinic.domain.messaging.Cards.VisitCard;
import clinic.domain.messaging.Contact;
import clinic.domain.messaging.ConversationId;
import clinic.domain.messaging.Message;
import clinic.domain.messaging.MessageId;
import clinic.domain.patients.PatientId;
import clinic.domain.privacy.OptOuts.Proof;
import clinic.domain.privacy.OptOuts.Word;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.shared.DomainEvent;
import clinic.domain.shared.Phone;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.SequenceIds;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever hides its telephone is left in peace too, and nobody else is silenced by it. */
class PeaceTest {
    private static final Contact.Hidden HIDDEN = new Contact.Hidden("100000000000001");
    private static final Phone PHONE = new Phone("+5511987650001");
    private static final Contact KNOWN = new Contact.Known(PHONE);
    private static final PatientCard OWN = new PatientCard(new PatientId(SequenceIds.id(61)), "Davi Oculto");
    private static final PatientCard STRANGER = new PatientCard(new PatientId(SequenceIds.id(62)), "Sara Alheia");

    private final Telephone telephone = new Telephone();

    private record Booked(AppointmentId subject) implements DomainEvent {
        @Override
        public String type() {
            return "appointment.created";
        }

        @Override
        public Instant at() {
            return NINE;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of();
        }
    }

    @BeforeEach
    void registersWhileItHidesTheTelephone() {
        telephone.cards.isPatient(OWN, PHONE);
        telephone.unitOfWork.inTransaction(BOT, () -> {
            telephone.stores.hiddenContacts().register(HIDDEN, OWN.id(), PHONE, NINE);
            return OWN;
        });
    }

    @Test
    void keepsWhatWasSaidAndItsProof() {
        assertThat(telephone.answer(HIDDEN, "Parar!")).isEqualTo("Stopped");
        assertThat(telephone.lastWord(HIDDEN))
                .contains(new Word(HIDDEN.key(), true, "whatsapp", new Proof("IN-1", "Parar!"), NINE));
    }

    @Test
    void heedsWhatComesLateAsOfWhenItWasSaid() {
        telephone.pass(Duration.ofHours(9));
        telephone.tells(TextEvents.text(HIDDEN, "OLD-1", NINE, "PARAR"));
        telephone.workOffAll();
        assertThat(telephone.texts(HIDDEN)).containsExactly("PARAR");
        assertThat(telephone.lastWord(HIDDEN))
                .contains(new Word(HIDDEN.key(), true, "whatsapp", new Proof("OLD-1", "PARAR"), NINE));
        says("voltar a receber");
        telephone.tells(TextEvents.text(HIDDEN, "OLD-2", NINE.plusSeconds(60), "parar"));
        telephone.workOffAll();
        assertThat(telephone.isStopped(HIDDEN)).isFalse();
    }

    @Test
    void tellsNothingToTheTelephoneThatItTyped() {
        assertThat(isAnnounced(OWN)).isTrue();
        says("parar");
        assertThat(isAnnounced(OWN)).isFalse();
        assertThat(write(new To.Patient(OWN.id()))).isEqualTo(new WriteMessage.Outcome.OptedOut());
        assertThat(write(new To.Somebody(KNOWN))).isEqualTo(new WriteMessage.Outcome.OptedOut());
        says("voltar a receber");
        assertThat(isAnnounced(OWN)).isTrue();
    }

    @Test
    void answersItAllTheSame() {
        says("parar");
        assertThat(telephone.answer(HIDDEN, "oi")).endsWith("Menu");
        assertThat(write(new To.Somebody(HIDDEN))).isInstanceOf(WriteMessage.Outcome.Written.class);
        telephone.pass(Duration.ofHours(25));
        assertThat(write(new To.Somebody(HIDDEN))).isEqualTo(new WriteMessage.Outcome.OptedOut());
    }

    @Test
    void withholdsWhatWaited() {
        waits(KNOWN);
        waits(HIDDEN);
        telephone.writes(HIDDEN, "parar");
        telephone.workOffAll();
        telephone.sendAll();
        assertThat(telephone.messenger.textsTo(KNOWN)).isEmpty();
        assertThat(telephone.messenger.textsTo(HIDDEN)).containsExactly("Stopped");
    }

    @Test
    void silencesNobodyElseWhoseTelephoneItTyped() {
        telephone.cards.isPatient(STRANGER, PHONE);
        says("parar");
        assertThat(isAnnounced(STRANGER)).isTrue();
        assertThat(isAnnounced(OWN)).isFalse();
        assertThat(write(new To.Somebody(KNOWN))).isInstanceOf(WriteMessage.Outcome.Written.class);
    }

    @Test
    void withholdsWhatWaitedForItsPatientsAlone() {
        telephone.cards.isPatient(STRANGER, PHONE);
        waits(OWN);
        waits(STRANGER);
        waits(KNOWN);
        telephone.writes(HIDDEN, "parar");
        telephone.workOffAll();
        telephone.sendAll();
        assertThat(telephone.messenger.textsTo(KNOWN)).containsExactly("of Sara Alheia", "booked");
    }

    @Test
    void sendsWhatWaitedToTheTelephonesHolderWhoWantsMessagesAgain() {
        waits(OWN);
        says("parar");
        telephone.pass(Duration.ofSeconds(1));
        waits(OWN);
        telephone.writes(KNOWN, "voltar a receber");
        telephone.workOffAll();
        telephone.sendAll();
        assertThat(telephone.messenger.textsTo(KNOWN)).containsExactly("of Davi Oculto", "Resumed");
    }

    @Test
    void undoesNothingThatTheTelephonesHolderSaid() {
        telephone.answer(KNOWN, "parar");
        says("voltar a receber");
        assertThat(isAnnounced(OWN)).isFalse();
    }

    @Test
    void yieldsToTheTelephonesHolderWhoWantsMessagesAgain() {
        says("parar");
        telephone.pass(Duration.ofSeconds(1));
        telephone.answer(KNOWN, "voltar a receber");
        assertThat(isAnnounced(OWN)).isTrue();
    }

    @Test
    void goesOverToTheTelephoneThatIsToldLater() {
        var told = new Phone("+5511987650002");
        var other = new PatientCard(new PatientId(SequenceIds.id(63)), "Lia Oculta");
        telephone.cards.isPatient(other, told);
        says("parar");
        assertThat(isAnnounced(other, told)).isTrue();
        telephone.unitOfWork.inTransaction(BOT, () -> {
            telephone.stores.hiddenContacts().reveal(HIDDEN, told, telephone.now());
            return told;
        });
        assertThat(isAnnounced(other, told)).isFalse();
        assertThat(isAnnounced(OWN)).isFalse();
        telephone.pass(Duration.ofSeconds(1));
        telephone.answer(new Contact.Known(told), "voltar a receber");
        assertThat(isAnnounced(other, told)).isTrue();
        assertThat(isAnnounced(OWN)).isTrue();
    }

    private void says(String text) {
        telephone.pass(Duration.ofSeconds(1));
        telephone.answer(HIDDEN, text);
    }

    private boolean isAnnounced(PatientCard patient) {
        return isAnnounced(patient, PHONE);
    }

    private boolean isAnnounced(PatientCard patient, Phone phone) {
        var visit = new AppointmentId(telephone.ids.next());
        var start = Moments.NINE.plus(Duration.ofDays(9));
        telephone.cards.isVisit(
                visit,
                new VisitCard(
                        patient.id(),
                        phone,
                        patient.name(),
                        "Botox",
                        "Dra. Lia",
                        start,
                        start.plus(Duration.ofMinutes(30))));
        happens(visit);
        return telephone.messaging.announce().handle(new Announce.Command(BOT)).equals(new Announce.Outcome.Done(true));
    }

    private void happens(AppointmentId visit) {
        telephone.unitOfWork.inTransaction(RECEPTIONIST, () -> {
            telephone.happenings.publish(new Booked(visit));
            return visit;
        });
    }

    private WriteMessage.Outcome write(To to) {
        return telephone
                .messaging
                .writeMessage()
                .handle(new WriteMessage.Command(RECEPTIONIST, to, "oi", Optional.empty()));
    }

    /** An announcement that does not know its patient. */
    private void waits(Contact contact) {
        waits(
                contact,
                (id, conversation) -> Message.toSend(
                        id, conversation, Message.Kind.ANNOUNCEMENT, "booked", Optional.empty(), telephone.now()));
    }

    private void waits(PatientCard patient) {
        waits(
                KNOWN,
                (id, conversation) ->
                        Message.announcement(id, conversation, patient.id(), "of " + patient.name(), telephone.now()));
    }

    private void waits(Contact contact, BiFunction<MessageId, ConversationId, Message> announcement) {
        telephone.unitOfWork.inTransaction(BOT, () -> {
            var id = new MessageId(telephone.ids.next());
            var conversation =
                    telephone.stores.conversations().lock(contact, new ConversationId(telephone.ids.next()), NINE);
            var message = announcement.apply(id, conversation.id());
            telephone.stores.messages().add(message);
            return message;
        });
    }
}
