package clinic.application.messaging;

import static clinic.application.messaging.Telephone.ANA;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import clinic.application.messaging.TakeOver.Wish;
import clinic.domain.messaging.Attention;
import clinic.domain.shared.Actor;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Somebody of the clinic answers on its own telephone. */
class OnTelephoneTest {
    private final Telephone telephone = new Telephone();
    private int written;

    @Test
    void takesTheConversationFromTheBotUntilTwelveHoursLater() {
        telephone.answer(ANA, "agendar");
        writes("Oi, aqui é a Rita!", NINE);
        assertThat(attention()).isEqualTo(new Attention.OnTelephone(NINE));
        assertThat(telephone.conversation(ANA).memory()).isEmpty();
        assertThat(telephone.answer(ANA, "João Ávila")).isEmpty();
        telephone.pass(Duration.ofHours(1));
        writes("Pode ser sexta?", telephone.now());
        telephone.pass(Attention.LONGEST.minusSeconds(1));
        assertThat(telephone.answer(ANA, "agendar")).isEmpty();
        telephone.pass(Duration.ofSeconds(1));
        assertThat(telephone.answer(ANA, "oi")).isEqualTo("Menu");
    }

    @Test
    void answersWhoWaitsForAPerson() {
        telephone.answer(ANA, "atendente");
        writes("Oi!", NINE);
        assertThat(attention()).isEqualTo(new Attention.OnTelephone(NINE));
    }

    @Test
    void isReleasedAsEveryOther() {
        telephone.answer(ANA, "oi");
        writes("Oi!", NINE);
        take(Wish.RELEASE);
        assertThat(telephone.answer(ANA, "oi")).isEqualTo("Menu");
    }

    @Test
    void leavesItToThePersonWhoHasIt() {
        telephone.answer(ANA, "oi");
        take(Wish.TAKE_OVER);
        writes("Oi!", NINE);
        assertThat(attention()).isEqualTo(new Attention.Person(((Actor.Person) RECEPTIONIST).id(), NINE));
    }

    @Test
    void takesNothingByWhatItToldLongAgo() {
        telephone.answer(ANA, "oi");
        writes("Oi!", NINE.minus(Duration.ofHours(1)).minusSeconds(1));
        assertThat(attention()).isEqualTo(new Attention.Bot());
        assertThat(telephone.texts(ANA)).endsWith("Oi!");
    }

    @Test
    void isNotTheProviderWhoTellsBackWhatTheBotSent() {
        telephone.writes(ANA, "oi");
        telephone.workOffAll();
        telephone.messenger.breaksAfterTheNext();
        assertThat(catchThrowable(telephone::send)).isInstanceOf(UnsupportedOperationException.class);
        writes("Menu", NINE);
        assertThat(attention()).isEqualTo(new Attention.Bot());
    }

    @Test
    void leavesOneLineOfIt() {
        telephone.answer(ANA, "oi");
        writes("Oi!", NINE);
        writes("Tudo bem?", NINE);
        assertThat(telephone.audited()).containsExactly("message.receive", "conversation.take-over");
    }

    private void writes(String text, Instant at) {
        telephone.tells(TextEvents.wrote(ANA, "OUT-" + ++written, at, text));
        telephone.workOffAll();
    }

    private void take(Wish wish) {
        telephone.messaging.takeOver().handle(new TakeOver.Command(RECEPTIONIST, ANA, wish));
    }

    private Attention attention() {
        return telephone.conversation(ANA).attention();
    }
}
