package clinic.domain.testkit.shared;

import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.DAWN;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.domain.shared.Actor;
import clinic.domain.shared.Happenings;
import clinic.domain.shared.Happenings.Happened;
import clinic.domain.shared.Outbox;
import clinic.domain.shared.UnitOfWork;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How every outbox gives out its events to those who react. */
public abstract class HappeningsContract {
    private static final Map<String, String> FACTS = Map.of("room", "3", "words", "João 👩‍⚕️ \"ah\"", "empty", "");

    protected abstract UnitOfWork unitOfWork();

    protected abstract Outbox outbox();

    protected abstract Happenings happenings();

    @Test
    public void tellsAllOfAnEvent() {
        var visit = new VisitEvent("visit.began", NINE, FACTS);
        publish(SYSTEM, visit);
        var taken = take().orElseThrow();
        assertThat(taken)
                .isEqualTo(new Happened(
                        taken.number(),
                        visit.type(),
                        visit.subject().value(),
                        NINE,
                        FACTS,
                        Optional.of("reminders"),
                        0));
    }

    @Test
    public void tellsTheAutomationThatCausedItAndNoPerson() {
        publish(SYSTEM, event("by the reminders"));
        publish(RECEPTIONIST, event("by Rita"));
        publish(ADMIN, event("by the owner"));
        assertThat(takeAll())
                .extracting(Happened::automation)
                .containsExactly(Optional.of("reminders"), Optional.empty(), Optional.empty());
    }

    @Test
    public void givesEachOutOnceInTheOrderInWhichTheyWereKept() {
        publish(RECEPTIONIST, new VisitEvent("first", NINE, Map.of()));
        publish(RECEPTIONIST, new VisitEvent("second", DAWN, Map.of()));
        publish(RECEPTIONIST, new VisitEvent("third", NINE, Map.of()));
        assertThat(takeAll()).extracting(Happened::type).containsExactly("first", "second", "third");
        assertThat(take()).isEmpty();
    }

    @Test
    public void givesOutAgainWhatATransactionThatFailedHadTaken() {
        publish(RECEPTIONIST, event("first"));
        publish(RECEPTIONIST, event("second"));
        var number = take(SYSTEM, NINE, true).orElseThrow().number();
        var all = takeAll();
        assertThat(all).extracting(Happened::type).containsExactly("first", "second");
        assertThat(all.getFirst().number()).isEqualTo(number);
        assertThat(all).extracting(Happened::tries).containsOnly(0);
    }

    @Test
    public void letsThoseBehindGoFirstUntilTheTimeOfWhatIsPostponedComes() {
        publish(RECEPTIONIST, event("first"));
        publish(RECEPTIONIST, event("second"));
        publish(RECEPTIONIST, event("third"));
        var first = take(SYSTEM, NINE, true).orElseThrow();
        postpone(SYSTEM, first.number(), NINE.plusSeconds(2));
        assertThat(take().map(Happened::type)).contains("second");
        assertThat(take(SYSTEM, NINE.plusSeconds(2), false).map(Happened::type)).contains("first");
        assertThat(take().map(Happened::type)).contains("third");
    }

    @Test
    public void countsHowOftenItWasPostponed() {
        publish(RECEPTIONIST, event("first"));
        var number = take(SYSTEM, NINE, true).orElseThrow().number();
        postpone(SYSTEM, number, NINE);
        postpone(SYSTEM, number, NINE);
        assertThat(take().map(Happened::tries)).contains(2);
    }

    @Test
    public void postponesNothingThatIsTaken() {
        publish(RECEPTIONIST, event("first"));
        postpone(SYSTEM, take().orElseThrow().number(), NINE);
        assertThat(take()).isEmpty();
    }

    @Test
    public void isForTheSystemAlone() {
        publish(RECEPTIONIST, event("first"));
        var number = take(SYSTEM, NINE, true).orElseThrow().number();
        for (var actor : List.of(
                ANONYMOUS,
                ADMIN,
                RECEPTIONIST,
                Actors.client(VisitEvent.SUBJECT),
                Actors.professional(VisitEvent.SUBJECT))) {
            assertThat(take(actor, NINE, false)).as("%s", actor).isEmpty();
            postpone(actor, number, NINE.plusSeconds(9));
        }
        assertThat(take().map(Happened::tries)).contains(0);
    }

    @Test
    public void worksInTransactionsOnly() {
        assertThatIllegalStateException().isThrownBy(() -> happenings().take(NINE));
        assertThatIllegalStateException().isThrownBy(() -> happenings().postpone(1, NINE));
    }

    private static VisitEvent event(String type) {
        return new VisitEvent(type, NINE, Map.of());
    }

    private void publish(Actor actor, VisitEvent event) {
        unitOfWork().inTransaction(actor, () -> {
            outbox().publish(event);
            return event;
        });
    }

    private Optional<Happened> take() {
        return take(SYSTEM, NINE, false);
    }

    /** What is taken, in a transaction that fails or not. */
    private Optional<Happened> take(Actor actor, Instant now, boolean fails) {
        if (!fails) return unitOfWork().inTransaction(actor, () -> happenings().take(now));
        var taken = new ArrayList<Happened>();
        assertThatThrownBy(() -> unitOfWork().inTransaction(actor, () -> {
            happenings().take(now).ifPresent(taken::add);
            throw new UnsupportedOperationException("a crash");
        }));
        return taken.stream().findFirst();
    }

    private List<Happened> takeAll() {
        return Stream.generate(this::take)
                .takeWhile(Optional::isPresent)
                .map(Optional::orElseThrow)
                .toList();
    }

    private void postpone(Actor actor, long number, Instant again) {
        unitOfWork().inTransaction(actor, () -> {
            happenings().postpone(number, again);
            return again;
        });
    }
}
