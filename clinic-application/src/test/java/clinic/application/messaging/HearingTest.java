package clinic.application.messaging;

import static clinic.application.messaging.Telephone.ANA;
import static clinic.application.messaging.Telephone.BIA;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.messaging.Contact;
import clinic.domain.messaging.Delivery;
import clinic.domain.messaging.Message;
import clinic.domain.messaging.Message.Way;
import clinic.domain.testkit.audit.AuditLine;
import clinic.domain.testkit.shared.Moments;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the clinic makes of what contacts write. */
class HearingTest {
    private final Telephone telephone = new Telephone();

    @Test
    void booksByMessage() {
        telephone.desk.hasPatient(Telephone.ANAS_PHONE, "Ana Alves");
        assertThat(telephone.answer(ANA, "agendar")).isEqualTo("ChooseTreatment");
        assertThat(telephone.answer(ANA, "1")).isEqualTo("ChooseTime");
        assertThat(telephone.answer(ANA, "1")).isEqualTo("Summary");
        assertThat(telephone.desk.visits()).isEmpty();
        assertThat(telephone.answer(ANA, "sim")).isEqualTo("Booked");
        assertThat(telephone.desk.visits())
                .singleElement()
                .satisfies(visit -> assertThat(visit.start()).isEqualTo(Moments.at(10, 0)));
    }

    @Test
    void keepsWhatWasWrittenAndItsAnswer() {
        var key = telephone.writes(ANA, "oi");
        telephone.pass(Duration.ofSeconds(3));
        telephone.workOffAll();
        var history = telephone.history(ANA);
        assertThat(history).extracting(Message::text).containsExactly("oi", "Menu");
        assertThat(history).extracting(Message::at).containsExactly(NINE, NINE.plusSeconds(3));
        assertThat(history.getFirst().way()).isEqualTo(new Way.Inbound());
        assertThat(history.getFirst().key()).contains(key);
        assertThat(history.getLast().way())
                .isEqualTo(new Way.Outbound(Delivery.PENDING, Optional.empty(), Optional.empty()));
        assertThat(telephone.conversation(ANA).heardAt()).contains(NINE.plusSeconds(3));
    }

    @Test
    void leavesALineOfWhatIsReceived() {
        telephone.writes(ANA, "oi");
        telephone.workOffAll();
        var id = telephone.conversation(ANA).id().value();
        assertThat(telephone.auditTrail.lines())
                .containsExactly(AuditLine.of(
                        Telephone.BOT, NINE, "message.receive", Optional.of(id), List.of(), Set.of("text")));
    }

    @Test
    void answersEachContactInTheOrderOfWriting() {
        telephone.tells(TextEvents.text(ANA, "A2", NINE.minusSeconds(1), "atendente"));
        telephone.tells(TextEvents.text(BIA, "B1", NINE, "ajuda"));
        telephone.tells(TextEvents.text(ANA, "A1", NINE.minusSeconds(2), "oi"));
        telephone.workOffAll();
        assertThat(telephone.texts(ANA)).containsExactly("oi", "Menu", "atendente", "HandedOver");
        assertThat(telephone.texts(BIA)).containsExactly("ajuda", "Help");
    }

    @Test
    void notesWhoseTelephoneTheProviderTells() {
        var hidden = new Contact.Hidden("100000000000001");
        telephone.tells(TextEvents.text(ANA, hidden, "A1", NINE, "oi"));
        telephone.workOffAll();
        assertThat(telephone.unitOfWork.inTransaction(
                        Telephone.BOT, () -> telephone.stores.hiddenContacts().phoneOf(hidden)))
                .contains(Telephone.ANAS_PHONE);
    }

    @Test
    void takesWhatIsOlderThanAnHourForHistory() {
        var hour = Duration.ofHours(1);
        telephone.tells(TextEvents.text(ANA, "A1", NINE.minus(hour).minusSeconds(1), "agendar"));
        telephone.workOffAll();
        assertThat(telephone.texts(ANA)).containsExactly("agendar");
        assertThat(telephone.conversation(ANA).heardAt())
                .contains(NINE.minus(hour).minusSeconds(1));
        telephone.tells(TextEvents.text(ANA, "A2", NINE.minus(hour), "oi"));
        telephone.workOffAll();
        assertThat(telephone.texts(ANA)).containsExactly("agendar", "oi", "Menu");
    }

    @Test
    void answersWhatCameInTimeHoweverLateItIsWorkedOff() {
        telephone.writes(ANA, "oi");
        telephone.pass(Duration.ofHours(2));
        telephone.workOffAll();
        assertThat(telephone.texts(ANA)).containsExactly("oi", "Menu");
    }

    @Test
    void trustsNoClockThatIsAhead() {
        telephone.tells(TextEvents.text(ANA, "A1", NINE.plusSeconds(99), "oi"));
        telephone.workOffAll();
        assertThat(telephone.history(ANA)).extracting(Message::at).containsOnly(NINE);
    }

    @Test
    void saysWhatItCannotReadAndReadsWhatIsWrittenWithAPicture() {
        telephone.tells(TextEvents.voice(ANA, "A1", NINE));
        telephone.tells(TextEvents.picture(BIA, "B1", NINE, "ajuda"));
        telephone.workOffAll();
        assertThat(telephone.texts(ANA).getLast()).startsWith("CannotRead");
        assertThat(telephone.history(ANA).getFirst().kind()).isEqualTo(Message.Kind.VOICE);
        assertThat(telephone.texts(BIA)).containsExactly("ajuda", "Help");
        assertThat(telephone.history(BIA).getFirst().kind()).isEqualTo(Message.Kind.PICTURE);
    }

    @Test
    void keepsWhatTheClinicWritesOnItsOwnTelephoneAndAnswersItNot() {
        telephone.tells(TextEvents.wrote(ANA, "A1", NINE, "agendar"));
        telephone.workOffAll();
        assertThat(telephone.texts(ANA)).containsExactly("agendar");
        assertThat(telephone.outbound(ANA)).extracting(Way.Outbound::delivery).containsExactly(Delivery.SENT);
        assertThat(telephone.conversation(ANA).heardAt()).isEmpty();
    }

    @Test
    void knowsItsOwnMessageAgainThatIsToldBack() {
        telephone.answer(ANA, "oi");
        var key = telephone.messenger.sent().getFirst().key();
        telephone.tells(TextEvents.wrote(ANA, key, NINE, "Menu"));
        telephone.workOffAll();
        assertThat(telephone.texts(ANA)).containsExactly("oi", "Menu");
    }

    @Test
    void findsOutThatAMessageWasSentThoughItsAnswerWasLost() {
        telephone.messenger.nextIsSentUnheard();
        telephone.answer(ANA, "oi");
        assertThat(telephone.outbound(ANA)).extracting(Way.Outbound::delivery).containsExactly(Delivery.FAILED);
        telephone.tells(TextEvents.wrote(ANA, "K1", NINE, "Menu"));
        telephone.workOffAll();
        assertThat(telephone.outbound(ANA)).extracting(Way.Outbound::delivery).containsExactly(Delivery.SENT);
    }
}
