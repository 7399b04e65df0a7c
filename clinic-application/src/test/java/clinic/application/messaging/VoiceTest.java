package clinic.application.messaging;

import static clinic.application.messaging.Telephone.ANA;
import static clinic.application.messaging.Telephone.BIA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import clinic.domain.messaging.Attention;
import clinic.domain.messaging.Cards.PatientCard;
import clinic.domain.messaging.Hearing;
import clinic.domain.messaging.Message;
import clinic.domain.patients.PatientId;
import clinic.domain.privacy.Transmission;
import clinic.domain.privacy.Transmission.Matter;
import clinic.domain.testkit.shared.Actors;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of a patient's voice note. */
class VoiceTest {
    private final Telephone telephone = new Telephone();
    private final PatientCard ana = telephone.ana();

    @Test
    void answersWhatIsSaidAsIfItWereTyped() {
        telephone.agreements.agrees(ana.id());
        telephone.speaks(ANA);
        telephone.understandAll();
        assertThat(telephone.texts(ANA)).containsExactly("🎤 quero agendar", "ChooseTreatment");
        assertThat(telephone.history(ANA).getFirst().kind()).isEqualTo(Message.Kind.VOICE);
        assertThat(telephone.models.heard).hasSize(1);
    }

    @Test
    void keepsTheOrderOfAConversationAndHoldsUpNoOther() {
        telephone.agreements.agrees(ana.id());
        telephone.speaks(ANA);
        telephone.writes(ANA, "ajuda");
        telephone.writes(BIA, "ajuda");
        telephone.workOffAll();
        assertThat(telephone.texts(BIA)).containsExactly("ajuda", "Help");
        assertThat(telephone.texts(ANA)).isEmpty();
        telephone.understandAll();
        assertThat(telephone.texts(ANA)).containsExactly("🎤 quero agendar", "ChooseTreatment", "ajuda", "Help");
    }

    @Test
    void tellsOnceThatItIsStillListening() {
        telephone.agreements.agrees(ana.id());
        telephone.speaks(ANA);
        telephone.writes(ANA, "ajuda");
        telephone.workOffAll();
        telephone.pass(Duration.ofMillis(7_999));
        telephone.workOffAll();
        assertThat(telephone.texts(ANA)).isEmpty();
        telephone.pass(Duration.ofMillis(1));
        telephone.workOffAll();
        assertThat(telephone.texts(ANA)).containsExactly("Listening");
        telephone.pass(Duration.ofMinutes(3));
        telephone.workOffAll();
        telephone.understandAll();
        assertThat(telephone.history(ANA).stream().map(Message::text))
                .contains("Listening")
                .containsSubsequence("🎤 quero agendar", "ChooseTreatment", "ajuda", "Help");
        assertThat(telephone.texts(ANA)).filteredOn("Listening"::equals).hasSize(1);
        telephone.sendAll();
        assertThat(telephone.messenger.textsTo(ANA)).containsExactly("Listening", "ChooseTreatment", "Help");
    }

    @Test
    void tellsItOfEachNoteAndOfNoneThatIsHeardSoon() {
        telephone.agreements.agrees(ana.id());
        telephone.speaks(ANA);
        telephone.understandAll();
        for (var note = 0; note < 2; note++) {
            telephone.speaks(ANA);
            telephone.workOffAll();
            telephone.pass(Duration.ofSeconds(8));
            telephone.understandAll();
        }
        assertThat(telephone.texts(ANA)).filteredOn("Listening"::equals).hasSize(2);
    }

    @Test
    void tellsNothingToWhomAPersonAnswersMeanwhile() {
        telephone.agreements.agrees(ana.id());
        telephone.speaks(ANA);
        telephone.workOffAll();
        telephone.tells(TextEvents.wrote(ANA, "ON-TELEPHONE", telephone.now(), "Oi, é a Rita!"));
        telephone.messaging.takeOver().handle(new TakeOver.Command(Actors.RECEPTIONIST, ANA, TakeOver.Wish.TAKE_OVER));
        telephone.pass(Duration.ofSeconds(8));
        telephone.workOffAll();
        assertThat(telephone.texts(ANA)).doesNotContain("Listening");
    }

    @Test
    void notesWhatIsSentBeforeItIsSent() {
        telephone.agreements.agrees(ana.id());
        telephone.models.hears = () -> {
            assertThat(telephone.agreements.sent())
                    .extracting(Transmission::matter, Transmission::amount, Transmission::to)
                    .containsExactly(tuple(Matter.AUDIO, 3L, Models.MODEL));
            return new Hearing.Outcome.Heard("oi");
        };
        telephone.speaks(ANA);
        telephone.understandAll();
        assertThat(telephone.models.heard).hasSize(1);
    }

    @Test
    void sendsNothingWithoutConsentAndOffersItOnce() {
        telephone.speaks(ANA);
        telephone.understandAll();
        assertThat(telephone.texts(ANA)).containsExactly("", "CannotRead\n\nMenu\n\nOfferAi");
        telephone.speaks(ANA);
        telephone.understandAll();
        assertThat(telephone.texts(ANA).getLast()).startsWith("CannotHear");
        assertThat(telephone.models.fetched).isZero();
        assertThat(telephone.models.heard).isEmpty();
        assertThat(telephone.agreements.sent()).isEmpty();
    }

    @Test
    void sendsNothingOfWhoIsNobodysOrSeveralPatients() {
        telephone.agreements.agrees(ana.id());
        telephone.cards.isPatient(new PatientCard(new PatientId(telephone.ids.next()), "Pai"), Telephone.ANAS_PHONE);
        telephone.speaks(ANA);
        telephone.speaks(BIA);
        telephone.understandAll();
        assertThat(telephone.texts(ANA)).containsExactly("", "CannotRead\n\nMenu");
        assertThat(telephone.texts(BIA)).containsExactly("", "CannotRead\n\nMenu");
        assertThat(telephone.models.fetched).isZero();
    }

    @Test
    void sendsNothingOfWhoseTelephoneWasMerelyTyped() {
        var doubtful = new PatientCard(new PatientId(telephone.ids.next()), "Bia", true);
        telephone.cards.isPatient(doubtful, BIA.telephone().orElseThrow());
        telephone.agreements.agrees(doubtful.id());
        telephone.speaks(BIA);
        telephone.understandAll();
        assertThat(telephone.texts(BIA)).containsExactly("", "CannotRead\n\nMenu");
        assertThat(telephone.models.fetched).isZero();
    }

    @Test
    void sendsNothingWhenTheConsentIsTakenBackMeanwhile() {
        telephone.agreements.agrees(ana.id());
        telephone.speaks(ANA);
        telephone.workOffAll();
        telephone.agreements.refuses(ana.id());
        telephone.understandAll();
        assertThat(telephone.models.heard).isEmpty();
        assertThat(telephone.agreements.sent()).isEmpty();
        assertThat(telephone.texts(ANA).getLast()).startsWith("CannotHear");
    }

    @Test
    void givesWhatIsTooLongToAPerson() {
        telephone.agreements.agrees(ana.id());
        telephone.tells(TextEvents.voice(ANA, "A1", telephone.now(), 181));
        telephone.understandAll();
        assertThat(telephone.conversation(ANA).attention()).isInstanceOf(Attention.Waiting.class);
        assertThat(telephone.models.fetched).isZero();
    }

    @Test
    void givesWhatIsTooLargeToAPerson() {
        telephone.agreements.agrees(ana.id());
        telephone.models.sounds = key -> Optional.of(new byte[5 * 1024 * 1024 + 1]);
        telephone.speaks(ANA);
        telephone.understandAll();
        assertThat(telephone.conversation(ANA).attention()).isInstanceOf(Attention.Waiting.class);
        assertThat(telephone.models.heard).isEmpty();
    }

    @Test
    void triesAgainWhileTheProviderIsAway() {
        telephone.agreements.agrees(ana.id());
        telephone.models.hears = () -> new Hearing.Outcome.NotNow(Optional.of(Duration.ofSeconds(7)));
        telephone.speaks(ANA);
        telephone.workOffAll();
        assertThat(telephone.find()).isInstanceOf(FindMeaning.Outcome.Later.class);
        assertThat(telephone.find()).isInstanceOf(FindMeaning.Outcome.Idle.class);
        telephone.pass(Duration.ofSeconds(7));
        telephone.models.hears = () -> new Hearing.Outcome.Heard("ajuda");
        telephone.understandAll();
        assertThat(telephone.texts(ANA)).containsExactly("🎤 ajuda", "Help");
        assertThat(telephone.agreements.sent()).hasSize(2);
    }

    @Test
    void saysThatItCannotHearNowWhenTheProviderStaysAway() {
        telephone.agreements.agrees(ana.id());
        telephone.models.sounds = key -> Optional.empty();
        telephone.speaks(ANA);
        telephone.understandAll();
        assertThat(telephone.texts(ANA)).isEmpty();
        telephone.pass(Duration.ofMinutes(4));
        telephone.understandAll();
        assertThat(telephone.texts(ANA)).containsExactly("", "CannotHear\n\nMenu");
        assertThat(telephone.find()).isInstanceOf(FindMeaning.Outcome.Idle.class);
    }

    @Test
    void saysSoWhenNothingIsSaid() {
        telephone.agreements.agrees(ana.id());
        telephone.models.hears = () -> new Hearing.Outcome.Heard(" ");
        telephone.speaks(ANA);
        telephone.understandAll();
        assertThat(telephone.texts(ANA)).containsExactly("", "CannotHear\n\nMenu");
    }

    @Test
    void keepsLongSpeechAsLongAsAMessageMayBe() {
        telephone.agreements.agrees(ana.id());
        telephone.models.hears = () -> new Hearing.Outcome.Heard("🙂".repeat(3_000));
        telephone.speaks(ANA);
        telephone.understandAll();
        assertThat(telephone.texts(ANA).getFirst()).hasSizeBetween(Message.LONGEST - 1, Message.LONGEST);
    }

    @Test
    void buysNothingTwiceWhenItBreaksAfterwards() {
        telephone.agreements.agrees(ana.id());
        telephone.breaking.add("IN-1");
        telephone.speaks(ANA);
        telephone.workOffAll();
        telephone.find();
        assertThatThrownBy(telephone::workOff).isInstanceOf(UnsupportedOperationException.class);
        telephone.breaking.clear();
        telephone.pass(Duration.ofMinutes(1));
        telephone.understandAll();
        assertThat(telephone.texts(ANA)).containsExactly("🎤 quero agendar", "ChooseTreatment");
        assertThat(telephone.models.heard).hasSize(1);
    }

    @Test
    void isSilentWhileAPersonAnswers() {
        telephone.agreements.agrees(ana.id());
        telephone.answer(ANA, "atendente");
        telephone.speaks(ANA);
        telephone.understandAll();
        assertThat(telephone.models.fetched).isZero();
        assertThat(telephone.texts(ANA)).isEqualTo(List.of("atendente", "HandedOver", ""));
    }
}
