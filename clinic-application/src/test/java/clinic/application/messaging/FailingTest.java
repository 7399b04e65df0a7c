package clinic.application.messaging;

import static clinic.application.messaging.Telephone.ANA;
import static clinic.application.messaging.Telephone.BIA;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.messaging.Attention;
import clinic.domain.testkit.shared.Together;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What becomes of events at which the desk breaks. */
class FailingTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Telephone telephone = new Telephone();

    @Test
    void leavesNothingHalfDone() {
        telephone.desk.hasPatient(Telephone.ANAS_PHONE, "Ana Alves");
        telephone.breaking.add("IN-1");
        telephone.writes(ANA, "agendar");
        Failures.workOff(telephone);
        assertThat(telephone.find(ANA)).isEmpty();
        assertThat(telephone.texts(ANA)).isEmpty();
        assertThat(telephone.audited()).isEmpty();
        assertThat(telephone.send()).isEqualTo(new SendNext.Outcome.Idle());
    }

    @Test
    void isTriedAgainAfterGrowingPausesAndPutAsideAfterSome() {
        telephone.breaking.add("IN-1");
        telephone.writes(ANA, "agendar");
        var seconds = new ArrayList<Integer>();
        for (var second = 0; second < 300; second++) {
            if (Failures.workOffAll(telephone) > 0) seconds.add(second);
            telephone.pass(SECOND);
        }
        assertThat(seconds).containsExactly(0, 1, 3, 7, 15, 31, 63);
        telephone.pass(Duration.ofDays(1));
        assertThat(telephone.workOff()).isEqualTo(new WorkOff.Outcome.Idle());
    }

    @Test
    void isGivenToAPersonWhenItIsPutAside() {
        telephone.breaking.add("IN-1");
        telephone.writes(ANA, "agendar");
        failUntilPutAside();
        assertThat(telephone.texts(ANA)).containsExactly("agendar", "HandedOver");
        assertThat(telephone.conversation(ANA).attention()).isInstanceOf(Attention.Waiting.class);
        assertThat(telephone.audited()).containsExactly("message.receive");
    }

    @Test
    void isAnsweredOnceWhenItIsMended() {
        telephone.breaking.add("IN-1");
        telephone.writes(ANA, "agendar");
        Failures.workOff(telephone);
        telephone.breaking.clear();
        telephone.pass(SECOND);
        telephone.workOffAll();
        telephone.pass(Duration.ofMinutes(9));
        telephone.workOffAll();
        assertThat(telephone.texts(ANA)).containsExactly("agendar", "Notice\n\nAskName");
    }

    @Test
    void holdsUpItsContactAndNobodyElse() {
        telephone.breaking.add("IN-1");
        telephone.writes(ANA, "agendar");
        telephone.writes(ANA, "menu");
        telephone.writes(BIA, "oi");
        Failures.workOffAll(telephone);
        assertThat(telephone.texts(ANA)).isEmpty();
        assertThat(telephone.texts(BIA)).containsExactly("oi", "Menu");
        failUntilPutAside();
        assertThat(telephone.texts(ANA)).containsExactly("agendar", "HandedOver", "menu");
    }

    private void failUntilPutAside() {
        for (var second = 0; second < 65; second++) {
            Failures.workOffAll(telephone);
            telephone.pass(SECOND);
        }
    }

    @Test
    void isAnsweredOnceThoughAnotherWorkerIsFasterThanItsPostponing() {
        telephone.breaking.add("IN-1");
        telephone.writes(ANA, "agendar");
        telephone.afterFailure = () -> {
            telephone.afterFailure = () -> {};
            telephone.breaking.clear();
            telephone.workOff();
        };
        Failures.workOff(telephone);
        telephone.pass(Duration.ofMinutes(9));
        assertThat(telephone.workOff()).isEqualTo(new WorkOff.Outcome.Idle());
        assertThat(telephone.texts(ANA)).containsExactly("agendar", "Notice\n\nAskName");
    }

    @Test
    void isAnsweredOnceByManyWorkersAtOnce() {
        IntStream.range(0, 30).forEach(number -> telephone.writes(number % 2 == 0 ? ANA : BIA, "ajuda " + number));
        var done = Together.run(6, worker -> telephone.workOffAll());
        assertThat(done.stream().mapToInt(Integer::intValue).sum()).isEqualTo(30);
        for (var contact : List.of(ANA, BIA)) {
            var inbound = telephone.texts(contact).stream()
                    .filter(text -> text.startsWith("ajuda"))
                    .toList();
            assertThat(inbound).hasSize(15).doesNotHaveDuplicates();
        }
        assertThat(Collections.frequency(telephone.texts(ANA), "HandedOver")).isLessThanOrEqualTo(1);
    }
}
