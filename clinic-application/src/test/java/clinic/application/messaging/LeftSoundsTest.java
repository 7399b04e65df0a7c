package clinic.application.messaging;

import static clinic.application.messaging.Telephone.BIA;
import static clinic.application.messaging.Telephone.DOCTOR;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.application.shared.InHand;
import clinic.domain.messaging.Dictations.Begun;
import clinic.domain.messaging.dialogue.DictatedVisit;
import clinic.domain.messaging.dialogue.DictatedVisit.Stage;
import clinic.domain.patients.PatientId;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.shared.Phone;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.SequenceIds;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A dictation that comes to nothing leaves no sound. */
class LeftSoundsTest {
    private static final Phone PHONE = BIA.telephone().orElseThrow();

    private final Telephone telephone = new Telephone();

    @BeforeEach
    void dictates() {
        telephone.notebook.dictates(DOCTOR.id(), PHONE);
    }

    private void hasVisits(Stage... stages) {
        for (var number = 0; number < stages.length; number++) {
            telephone.notebook.today.add(new DictatedVisit(
                    new AppointmentId(SequenceIds.id(800 + number)),
                    new PatientId(SequenceIds.id(900 + number)),
                    "Rui Alves",
                    Moments.at(9 + number, 0),
                    Moments.at(9 + number, 30),
                    stages[number]));
        }
    }

    private void isAsked() {
        hasVisits(Stage.AHEAD, Stage.AHEAD);
        speaks();
        assertThat(telephone.texts(BIA)).endsWith("Whose");
        assertThat(telephone.notebook.waiting).hasSize(1);
    }

    private void speaks() {
        telephone.speaks(BIA);
        telephone.understandAll();
    }

    private void says(String... texts) {
        for (var text : texts) {
            telephone.writes(BIA, text);
            telephone.understandAll();
        }
    }

    private void leavesNone() {
        assertThat(telephone.notebook.sounds).isPositive();
        assertThat(telephone.notebook.waiting).isEmpty();
        assertThat(telephone.notebook.begun).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cancelar", "não", "voltar", "menu", "agendar", "atendente", "parar", "quem? quem?"})
    void whenTheProfessionalDoesNotSayForWhomItIs(String text) {
        isAsked();
        says(text.split(" "));
        leavesNone();
    }

    @Test
    void whenNobodyAnswersInTime() {
        isAsked();
        telephone.pass(Duration.ofMinutes(31));
        telephone.messaging.endLeftDialogues().handle(new EndLeftDialogues.Command(Telephone.BOT));
        leavesNone();
    }

    @Test
    void whenItIsAnsweredTooLate() {
        isAsked();
        telephone.pass(Duration.ofMinutes(30));
        says("1");
        leavesNone();
    }

    @Test
    void whenTheProfessionalDictatesNoMore() {
        isAsked();
        telephone.notebook.dictatesNoMore(PHONE);
        says("1");
        leavesNone();
    }

    @Test
    void whenThereIsNobodyToday() {
        speaks();
        leavesNone();
    }

    @Test
    void whenNoRecordIsBegun() {
        hasVisits(Stage.HERE);
        var refusals =
                Arrays.stream(Begun.values()).filter(one -> one != Begun.BEGUN).toList();
        for (var refusal : refusals) {
            telephone.notebook.answer = refusal;
            speaks();
        }
        assertThat(telephone.notebook.sounds).isEqualTo(refusals.size());
        leavesNone();
    }

    @Test
    void whenAnotherIsDictatedInstead() {
        isAsked();
        speaks();
        assertThat(telephone.notebook.sounds).isEqualTo(2);
        assertThat(telephone.notebook.waiting).hasSize(1);
        says("cancelar");
        leavesNone();
    }

    @Test
    void whenItFailsForGood() {
        hasVisits(Stage.HERE);
        telephone.notebook.beginning = () -> {
            throw new UnsupportedOperationException("no record is begun");
        };
        telephone.speaks(BIA);
        telephone.workOffAll();
        telephone.find();
        for (var second = 0; second < 300; second++) {
            Failures.workOffAll(telephone);
            telephone.pass(Duration.ofSeconds(1));
        }
        assertThat(telephone.texts(BIA)).containsExactly("", "HandedOver");
        leavesNone();
    }

    @Test
    void keepsItWhileItIsTriedAgain() {
        hasVisits(Stage.HERE);
        telephone.notebook.beginning = () -> {
            telephone.notebook.beginning = () -> {};
            throw new UnsupportedOperationException("the database is away");
        };
        telephone.speaks(BIA);
        telephone.workOffAll();
        telephone.find();
        Failures.workOff(telephone);
        assertThat(telephone.notebook.waiting).hasSize(1);
        telephone.pass(Duration.ofMinutes(1));
        telephone.workOffAll();
        assertThat(telephone.notebook.begun).hasSize(1);
    }

    @Test
    void whenAPersonTakesTheConversationMeanwhile() {
        hasVisits(Stage.HERE);
        telephone.writes(BIA, "oi");
        telephone.speaks(BIA);
        telephone.workOffAll();
        take(TakeOver.Wish.TAKE_OVER);
        telephone.understandAll();
        leavesNone();
    }

    @Test
    void whenSomebodyAnswersOnTheTelephone() {
        isAsked();
        telephone.tells(TextEvents.wrote(BIA, "OUT-1", telephone.now(), "Oi, doutora"));
        telephone.workOffAll();
        leavesNone();
    }

    @Test
    void soonAfterAPersonHadTheConversationBetween() {
        isAsked();
        take(TakeOver.Wish.TAKE_OVER);
        take(TakeOver.Wish.RELEASE);
        says("1");
        assertThat(telephone.texts(BIA)).endsWith("Menu");
        leavesNone();
    }

    @Test
    void soonAfterAPersonTookTheConversationAndNobodyWroteAnyMore() {
        isAsked();
        take(TakeOver.Wish.TAKE_OVER);
        telephone.pass(Duration.ofMinutes(31));
        telephone.messaging.endLeftDialogues().handle(new EndLeftDialogues.Command(Telephone.BOT));
        leavesNone();
    }

    @Test
    void ofTwoWorkersTheLateOneLeavesNone() {
        hasVisits(Stage.AHEAD, Stage.AHEAD);
        telephone.speaks(BIA);
        telephone.workOffAll();
        telephone.notebook.keeping = () -> {
            telephone.notebook.keeping = () -> {};
            telephone.pass(InHand.LEASE);
            telephone.find();
        };
        telephone.find();
        assertThat(telephone.notebook.sounds).isEqualTo(2);
        assertThat(telephone.notebook.waiting).hasSize(1);
    }

    private void take(TakeOver.Wish wish) {
        telephone.messaging.takeOver().handle(new TakeOver.Command(RECEPTIONIST, BIA, wish));
    }
}
