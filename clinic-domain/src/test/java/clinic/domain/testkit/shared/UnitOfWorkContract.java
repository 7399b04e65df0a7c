package clinic.domain.testkit.shared;

import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.domain.shared.DomainEvent;
import clinic.domain.shared.Id;
import clinic.domain.shared.Outbox;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.UnitOfWork;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What every transaction keeps to, seen by what an outbox over it keeps. */
public abstract class UnitOfWorkContract {
    protected abstract UnitOfWork unitOfWork();

    /** One that works in transactions of {@link #unitOfWork}. */
    protected abstract Outbox outbox();

    /** What the outbox has kept since the test's start. */
    protected abstract List<KeptEvent> kept();

    @Test
    public void keepsWhatWasDoneAndTellsWhatCameOfIt() {
        var result = unitOfWork().inTransaction(SYSTEM, () -> done("one", "two"));
        assertThat(result).isEqualTo("one two");
        assertThat(types()).containsExactly("one", "two");
    }

    @Test
    public void keepsNothingOfWorkThatThrows() {
        var bug = new UnsupportedOperationException("a bug");
        assertThatThrownBy(() -> unitOfWork().inTransaction(SYSTEM, () -> fail(bug, "one", "two")))
                .isSameAs(bug);
        assertThat(types()).isEmpty();
    }

    @Test
    public void keepsNothingOfWorkThatBreaksDown() {
        var error = new StackOverflowError("the machine is broken");
        assertThatThrownBy(() -> unitOfWork().inTransaction(SYSTEM, () -> fail(error, "one")))
                .isSameAs(error);
        assertThat(types()).isEmpty();
    }

    @Test
    public void isAsBeforeAfterAFailure() {
        assertThatThrownBy(() ->
                unitOfWork().inTransaction(SYSTEM, () -> fail(new UnsupportedOperationException("a bug"), "one")));
        unitOfWork().inTransaction(RECEPTIONIST, () -> done("two"));
        assertThat(types()).containsExactly("two");
    }

    @Test
    public void keepsAUnitInsideAnotherWithTheOuterOne() {
        unitOfWork().inTransaction(SYSTEM, () -> {
            done("outer before");
            unitOfWork().inTransaction(SYSTEM, () -> done("inner"));
            return done("outer after");
        });
        assertThat(types()).containsExactly("outer before", "inner", "outer after");
    }

    @Test
    public void keepsNoUnitInsideAnotherThatThrows() {
        var bug = new UnsupportedOperationException("a bug");
        assertThatThrownBy(() -> unitOfWork().inTransaction(SYSTEM, () -> {
                    unitOfWork().inTransaction(SYSTEM, () -> done("inner"));
                    return fail(bug, "outer");
                }))
                .isSameAs(bug);
        assertThat(types()).isEmpty();
    }

    @Test
    public void hasNoTransactionWhenTheWorkIsOver() {
        unitOfWork().inTransaction(SYSTEM, () -> done("one"));
        assertThatIllegalStateException().isThrownBy(() -> done("two"));
        assertThat(types()).containsExactly("one");
    }

    @Test
    public void keepsWhatManyThreadsDoApart() {
        var outcomes = Together.run(
                16,
                number -> attempt(() -> unitOfWork().inTransaction(SYSTEM, () -> {
                    done("first of " + number, "second of " + number);
                    return number % 2 == 0 ? "kept" : fail(new UnsupportedOperationException("a bug"));
                })));
        assertThat(outcomes).containsOnly("kept", "a bug");
        assertThat(types()).hasSize(16).allMatch(type -> Integer.parseInt(type.replaceAll("\\D", "")) % 2 == 0);
    }

    private static String attempt(Callable<String> work) {
        try {
            return work.call();
        } catch (Exception failure) {
            return String.valueOf(failure.getMessage());
        }
    }

    private String done(String... types) {
        for (var type : types) outbox().publish(new Happened(type));
        return String.join(" ", types);
    }

    private <E extends Throwable> String fail(E failure, String... types) throws E {
        done(types);
        throw failure;
    }

    private List<String> types() {
        return kept().stream().map(KeptEvent::type).toList();
    }

    private record Happened(String type) implements DomainEvent {
        @Override
        public Id subject() {
            return new ProfileId(new UUID(0, 1));
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
}
