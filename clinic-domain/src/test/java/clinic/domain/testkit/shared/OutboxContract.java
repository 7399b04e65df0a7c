package clinic.domain.testkit.shared;

import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Moments.DAWN;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.domain.shared.Actor;
import clinic.domain.shared.DomainEvent;
import clinic.domain.shared.Outbox;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.UnitOfWork;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every outbox keeps to. */
public abstract class OutboxContract {
    private static final Happened PLAIN = new Happened("visit.began", NINE, Map.of("room", "3", "status", "open"));

    protected abstract UnitOfWork unitOfWork();

    protected abstract Outbox outbox();

    /** What was kept since the test's start, in its order. */
    protected abstract List<KeptEvent> kept();

    @Test
    public void keepsAllOfAnEvent() {
        publish(PLAIN);
        assertThat(kept()).containsExactly(KeptEvent.of(PLAIN));
    }

    @Test
    public void keepsEventsInTheirOrderAlsoOfOneMomentAndTwice() {
        publish(PLAIN, new Happened("visit.ended", DAWN, Map.of()), PLAIN);
        assertThat(kept()).extracting(KeptEvent::type).containsExactly("visit.began", "visit.ended", "visit.began");
    }

    @Test
    public void keepsFactsAsTheyAre() {
        var facts = Map.of(
                "quotes", "say \"ah\", isn't it",
                "marks", "{,}\\ ? ; null",
                "lines", "one\ntwo\ttabbed",
                "words", "João 👩‍⚕️ ‏עברית",
                "empty", "");
        publish(new Happened("visit.began", NINE, facts));
        assertThat(kept()).first().extracting(KeptEvent::facts).isEqualTo(facts);
    }

    @Test
    public void takesEventsOfEverySignedInPersonAndOfTheSystem() {
        var actors = List.of(
                Actors.ADMIN,
                RECEPTIONIST,
                Actors.SYSTEM,
                Actors.client(PLAIN.subject()),
                Actors.professional(PLAIN.subject()));
        for (Actor actor : actors) {
            unitOfWork().inTransaction(actor, () -> published(PLAIN));
        }
        assertThat(kept()).hasSize(actors.size());
    }

    @Test
    public void keepsNothingOfATransactionThatFailed() {
        assertThatThrownBy(() -> unitOfWork().inTransaction(RECEPTIONIST, () -> {
            outbox().publish(PLAIN);
            throw new UnsupportedOperationException("a bug");
        }));
        assertThat(kept()).isEmpty();
    }

    @Test
    public void takesNothingOutsideATransaction() {
        assertThatIllegalStateException().isThrownBy(() -> outbox().publish(PLAIN));
        assertThat(kept()).isEmpty();
    }

    private void publish(DomainEvent... events) {
        unitOfWork().inTransaction(RECEPTIONIST, () -> published(events));
    }

    private int published(DomainEvent... events) {
        for (var event : events) outbox().publish(event);
        return events.length;
    }

    private record Happened(String type, Instant at, Map<String, String> facts) implements DomainEvent {
        @Override
        public ProfileId subject() {
            return new ProfileId(SequenceIds.id(7));
        }
    }
}
