package clinic.application.messaging;

import static clinic.application.messaging.Telephone.ANA;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.application.messaging.TakeOver.Outcome;
import clinic.application.messaging.TakeOver.Wish;
import clinic.domain.messaging.Attention;
import clinic.domain.messaging.Conversation;
import clinic.domain.shared.Actor;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.SequenceIds;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who answers: the bot, nobody yet, or a person. */
class AttentionTest {
    private static final ProfileId RITA = ((Actor.Person) RECEPTIONIST).id();

    private final Telephone telephone = new Telephone();

    @Test
    void isSilentFromHandingOverUntilTwelveHoursLater() {
        assertThat(telephone.answer(ANA, "atendente")).isEqualTo("HandedOver");
        assertThat(attention()).isEqualTo(new Attention.Waiting(NINE));
        telephone.pass(Attention.LONGEST.minusSeconds(1));
        assertThat(telephone.answer(ANA, "agendar")).isEmpty();
        assertThat(telephone.texts(ANA)).endsWith("agendar");
        telephone.pass(Duration.ofSeconds(1));
        assertThat(telephone.answer(ANA, "oi")).isEqualTo("Menu");
        assertThat(attention()).isEqualTo(new Attention.Bot());
    }

    @Test
    void handsOverWhatItTwiceDoesNotUnderstand() {
        telephone.answer(ANA, "oi");
        assertThat(telephone.answer(ANA, "xyz")).startsWith("NotUnderstood");
        assertThat(telephone.answer(ANA, "xyz")).isEqualTo("HandedOver");
        assertThat(telephone.answer(ANA, "oi")).isEmpty();
    }

    @Test
    void isSilentWhileAPersonHasItAndAnswersAfterTheRelease() {
        telephone.answer(ANA, "agendar");
        assertThat(take(RECEPTIONIST, Wish.TAKE_OVER)).isEqualTo(new Outcome.Done(conversation()));
        assertThat(attention()).isEqualTo(new Attention.Person(RITA, NINE));
        assertThat(telephone.answer(ANA, "João Ávila")).isEmpty();
        assertThat(take(ADMIN, Wish.RELEASE)).isEqualTo(new Outcome.Done(conversation()));
        assertThat(attention()).isEqualTo(new Attention.Bot());
        assertThat(telephone.answer(ANA, "João Ávila")).isEqualTo("Menu");
    }

    @Test
    void answersTwelveHoursAfterWhoTookItForgotToReleaseIt() {
        telephone.answer(ANA, "oi");
        take(RECEPTIONIST, Wish.TAKE_OVER);
        telephone.pass(Attention.LONGEST);
        assertThat(telephone.answer(ANA, "oi")).isEqualTo("Menu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PARAR", "Pare de mandar mensagens!", "stop"})
    void hearsThatNoMoreMessagesAreWantedThoughAPersonHasIt(String text) {
        telephone.answer(ANA, "oi");
        take(RECEPTIONIST, Wish.TAKE_OVER);
        assertThat(telephone.answer(ANA, text)).isEqualTo("Stopped");
        assertThat(telephone.isStopped(ANA)).isTrue();
        assertThat(attention()).isEqualTo(new Attention.Person(RITA, NINE));
        assertThat(telephone.answer(ANA, "agendar")).isEmpty();
    }

    @Test
    void hearsThatMessagesAreWantedAgainThoughItWaitsForAPerson() {
        telephone.answer(ANA, "parar");
        telephone.answer(ANA, "atendente");
        telephone.pass(Duration.ofSeconds(1));
        assertThat(telephone.answer(ANA, "voltar a receber")).isEqualTo("Resumed");
        assertThat(telephone.isStopped(ANA)).isFalse();
        assertThat(attention()).isEqualTo(new Attention.Waiting(NINE));
        assertThat(conversation().memory()).isEmpty();
        assertThat(telephone.answer(ANA, "oi")).isEmpty();
    }

    @Test
    void leavesAPersonWhatOnlySpeaksOfStopping() {
        telephone.answer(ANA, "atendente");
        assertThat(telephone.answer(ANA, "posso parar o remédio?")).isEmpty();
        assertThat(telephone.isStopped(ANA)).isFalse();
    }

    @Test
    void isForStaffAlone() {
        telephone.answer(ANA, "oi");
        for (var actor : List.of(ANONYMOUS, SYSTEM, Actors.client(new ProfileId(SequenceIds.id(5))))) {
            assertThat(take(actor, Wish.TAKE_OVER)).isEqualTo(new Outcome.NotAllowed());
        }
        assertThat(attention()).isEqualTo(new Attention.Bot());
    }

    @Test
    void takesNoConversationThatNobodyEverHad() {
        assertThat(take(RECEPTIONIST, Wish.TAKE_OVER)).isEqualTo(new Outcome.NotThere());
        assertThat(telephone.find(ANA)).isEmpty();
    }

    @Test
    void leavesALineOfWhoTookAndReleasedIt() {
        telephone.answer(ANA, "oi");
        take(RECEPTIONIST, Wish.TAKE_OVER);
        take(RECEPTIONIST, Wish.RELEASE);
        assertThat(telephone.audited())
                .containsExactly("message.receive", "conversation.take-over", "conversation.release");
    }

    @Test
    void beginsAnewAfterHalfAnHour() {
        telephone.answer(ANA, "agendar");
        telephone.pass(Conversation.PATIENCE.minusSeconds(1));
        assertThat(telephone.answer(ANA, "x1")).startsWith("NotAName");
        telephone.pass(Conversation.PATIENCE);
        assertThat(telephone.answer(ANA, "João Ávila")).isEqualTo("Menu");
    }

    @Test
    void endsWhatWasLeftInTheMiddle() {
        telephone.answer(ANA, "agendar");
        telephone.answer(Telephone.BIA, "ajuda");
        telephone.pass(Conversation.PATIENCE);
        assertThat(endLeft()).isZero();
        telephone.pass(Duration.ofSeconds(1));
        assertThat(endLeft()).isEqualTo(1);
        assertThat(conversation().memory()).isEmpty();
        assertThat(endLeft()).isZero();
    }

    private int endLeft() {
        return telephone
                .messaging
                .endLeftDialogues()
                .handle(new EndLeftDialogues.Command(Telephone.BOT))
                .ended();
    }

    private Outcome take(Actor actor, Wish wish) {
        return telephone.messaging.takeOver().handle(new TakeOver.Command(actor, ANA, wish));
    }

    private Conversation conversation() {
        return telephone.conversation(ANA);
    }

    private Attention attention() {
        return conversation().attention();
    }
}
