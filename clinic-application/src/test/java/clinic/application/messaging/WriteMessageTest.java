package clinic.application.messaging;

import static clinic.application.messaging.Telephone.ANA;
import static clinic.application.messaging.Telephone.ANAS_PHONE;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.application.messaging.WriteMessage.Outcome;
import clinic.application.messaging.WriteMessage.To;
import clinic.domain.messaging.Attention;
import clinic.domain.messaging.Cards.PatientCard;
import clinic.domain.messaging.Contact;
import clinic.domain.messaging.Delivery;
import clinic.domain.messaging.Message.Way;
import clinic.domain.patients.PatientId;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Once;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.audit.AuditLine;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.SequenceIds;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WriteMessageTest {
    private static final PatientId PATIENT = new PatientId(SequenceIds.id(21));
    private static final ProfileId RITA = ((Actor.Person) RECEPTIONIST).id();
    private static final To TO_ANA = new To.Somebody(ANA);
    private static final Once ONCE = new Once("key", "fingerprint");

    private final Telephone telephone = new Telephone();

    @Test
    void writesInAPersonsNameAndLeavesALine() {
        var written = (Outcome.Written) write(TO_ANA, "Bom dia!");
        assertThat(written.to()).isEqualTo(ANA);
        assertThat(telephone.history(ANA)).containsExactly(written.message());
        assertThat(telephone.outbound(ANA))
                .containsExactly(new Way.Outbound(Delivery.PENDING, Optional.of(RITA), Optional.empty()));
        assertThat(telephone.auditTrail.lines())
                .containsExactly(AuditLine.of(
                        RECEPTIONIST,
                        NINE,
                        "message.write",
                        Optional.of(written.message().id().value()),
                        List.of(),
                        Set.of("text")));
        telephone.sendAll();
        assertThat(telephone.messenger.textsTo(ANA)).containsExactly("Bom dia!");
    }

    @Test
    void writesToAPatientsTelephone() {
        telephone.cards.isPatient(new PatientCard(PATIENT, "Ana Alves"), ANAS_PHONE);
        assertThat(write(new To.Patient(PATIENT), "oi")).isInstanceOf(Outcome.Written.class);
        assertThat(telephone.texts(ANA)).containsExactly("oi");
        assertThat(write(new To.Patient(new PatientId(SequenceIds.id(22))), "oi"))
                .isEqualTo(new Outcome.UnknownPatient());
    }

    @Test
    void isForStaffAlone() {
        for (var actor : List.of(ANONYMOUS, SYSTEM, Actors.client(new ProfileId(SequenceIds.id(5))))) {
            assertThat(write(actor, TO_ANA, "oi", Optional.empty())).isEqualTo(new Outcome.NotAllowed());
        }
        assertThat(telephone.find(ANA)).isEmpty();
    }

    @Test
    void takesNothingFromTheBot() {
        write(TO_ANA, "oi");
        assertThat(telephone.conversation(ANA).attention()).isEqualTo(new Attention.Bot());
        assertThat(telephone.answer(ANA, "oi")).endsWith("Menu");
    }

    @Test
    void writesNothingToWhoWantsNoMessagesAndNeverWrote() {
        telephone.stops(ANA);
        assertThat(write(TO_ANA, "oi")).isEqualTo(new Outcome.OptedOut());
        assertThat(telephone.find(ANA)).isEmpty();
        assertThat(telephone.audited()).isEmpty();
    }

    @Test
    void takesWhatTheClinicItselfWroteForNoQuestion() {
        write(TO_ANA, "oi");
        telephone.tells(TextEvents.wrote(ANA, "A1", NINE, "olá"));
        telephone.workOffAll();
        telephone.stops(ANA);
        assertThat(write(TO_ANA, "oi?")).isEqualTo(new Outcome.OptedOut());
        assertThat(telephone.texts(ANA)).containsExactly("oi", "olá");
    }

    @Test
    void answersForADayWhoWantsNoMessages() {
        telephone.answer(ANA, "parar");
        telephone.pass(Duration.ofHours(24));
        assertThat(write(TO_ANA, "oi")).isInstanceOf(Outcome.Written.class);
        telephone.pass(Duration.ofSeconds(1));
        assertThat(write(TO_ANA, "oi?")).isEqualTo(new Outcome.OptedOut());
        telephone.answer(ANA, "tudo bem?");
        assertThat(write(TO_ANA, "tudo!")).isInstanceOf(Outcome.Written.class);
    }

    @Test
    void writesToWhoHidesTheTelephone() {
        assertThat(write(new To.Somebody(new Contact.Hidden("123")), "oi")).isInstanceOf(Outcome.Written.class);
    }

    @Test
    void writesOnceWhatIsAskedTwice() {
        write(RECEPTIONIST, TO_ANA, "oi", Optional.of(ONCE));
        telephone.unitOfWork.inTransaction(RECEPTIONIST, () -> {
            telephone.repeats.keepAnswer(ONCE, "the answer");
            return ONCE;
        });
        assertThat(write(RECEPTIONIST, TO_ANA, "oi", Optional.of(ONCE)))
                .isEqualTo(new Outcome.AnsweredBefore("the answer"));
        assertThat(write(RECEPTIONIST, TO_ANA, "olá", Optional.of(new Once("key", "another"))))
                .isEqualTo(new Outcome.KeyUsedOtherwise());
        assertThat(telephone.texts(ANA)).containsExactly("oi");
    }

    @Test
    void givesBackTheKeyOfWhatItRefuses() {
        telephone.stops(ANA);
        assertThat(write(RECEPTIONIST, TO_ANA, "oi", Optional.of(ONCE))).isEqualTo(new Outcome.OptedOut());
        telephone.pass(Duration.ofSeconds(1));
        telephone.answer(ANA, "voltar a receber");
        assertThat(write(RECEPTIONIST, TO_ANA, "oi", Optional.of(ONCE))).isInstanceOf(Outcome.Written.class);
    }

    private Outcome write(To to, String text) {
        return write(RECEPTIONIST, to, text, Optional.empty());
    }

    private Outcome write(Actor actor, To to, String text, Optional<Once> once) {
        return telephone.messaging.writeMessage().handle(new WriteMessage.Command(actor, to, text, once));
    }
}
