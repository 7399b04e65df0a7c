package clinic.adapter.postgres.records;

import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.records.RecordWork.Due;
import clinic.domain.testkit.shared.Together;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What is taken while many take at once. */
class RecordWorkRaceTest {
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final Instant LATER = NINE.plusSeconds(90);

    @AutoClose
    private static final PostgresRecords STAGE = new PostgresRecords();

    @BeforeEach
    void reset() {
        STAGE.reset();
    }

    @RepeatedTest(5)
    void isNeverMoreThanShallBeUnderWayAndNothingTwice() {
        WaitingRecords.in(STAGE.database(), 3, 20);
        var taken = Together.run(16, number -> STAGE.work().take(NINE, LEASE, 7));
        assertThat(taken).filteredOn(Optional::isPresent).hasSize(7).doesNotHaveDuplicates();
        var again = Together.run(16, number -> STAGE.work().take(LATER, LEASE, 7));
        assertThat(again).filteredOn(Optional::isPresent).hasSize(7).doesNotHaveDuplicates();
    }

    @RepeatedTest(5)
    void isDoneByOneOfThoseWhoHadItOneAfterTheOther() {
        WaitingRecords.in(STAGE.database(), 1, 1);
        var first = STAGE.work().take(NINE, LEASE, 1).orElseThrow();
        var told = Together.run(2, number -> number == 0 ? isDone(first) : isTakenAndDone());
        assertThat(told).containsOnlyOnce(true);
    }

    @Test
    void isNotWhatAnotherIsChangingJustNow() {
        WaitingRecords.in(STAGE.database(), 1, 2);
        var first = STAGE.work().take(NINE, LEASE, 1).orElseThrow();
        var second = STAGE.unitOfWork().inTransaction(SYSTEM, () -> {
            STAGE.work().done(first);
            return Together.run(1, number -> STAGE.work().take(LATER, LEASE, 1)).getFirst();
        });
        assertThat(second).map(Due::record).isPresent().isNotEqualTo(Optional.of(first.record()));
        assertThat(second).map(Due::tries).contains(0);
    }

    private static boolean isTakenAndDone() {
        return STAGE.work()
                .take(LATER, LEASE, 1)
                .map(RecordWorkRaceTest::isDone)
                .orElse(false);
    }

    private static boolean isDone(Due due) {
        return STAGE.unitOfWork().inTransaction(SYSTEM, () -> STAGE.work().done(due));
    }
}
