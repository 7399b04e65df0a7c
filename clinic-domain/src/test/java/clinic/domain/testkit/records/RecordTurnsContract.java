package clinic.domain.testkit.records;

import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.records.RecordWork.Due;
import clinic.domain.testkit.scheduling.Cast;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who comes first in every store of the work on records, and how much of it is under way. */
public abstract class RecordTurnsContract extends Worked {
    @Test
    public void hasNoMoreUnderWayThanItMay() {
        for (var number = 0; number < 5; number++) waiting();
        var taken = takeAll(NINE, 3);
        assertThat(taken).hasSize(3);
        done(taken.getFirst());
        assertThat(take(NINE, 3)).isPresent();
        assertThat(take(NINE, 3)).isEmpty();
        later(taken.get(1), NINE.plusSeconds(60));
        assertThat(take(NINE, 3)).isPresent();
    }

    @Test
    public void countsWhoseLeaseHasEndedNoMore() {
        for (var number = 0; number < 3; number++) waiting();
        assertThat(takeAll(NINE, 1)).hasSize(1);
        assertThat(takeAll(NINE.plus(LEASE), 1)).hasSize(1);
    }

    @Test
    public void takesTurnsBetweenThoseWhoWait() {
        for (var number = 0; number < 4; number++) waiting(Cast.ANA, NINE.plusSeconds(number));
        for (var number = 0; number < 2; number++) waiting(Cast.BRUNO, NINE.plusSeconds(100 + number));
        var authors =
                takeAll(NINE.plusSeconds(200), MANY).stream().map(Due::author).toList();
        assertThat(authors).containsExactly(Cast.ANA, Cast.BRUNO, Cast.ANA, Cast.BRUNO, Cast.ANA, Cast.ANA);
    }

    @Test
    public void letsWhoHasNothingUnderWayComeFirst() {
        for (var number = 0; number < 3; number++) waiting(Cast.ANA, NINE);
        take(NINE, MANY);
        waiting(Cast.BRUNO, NINE.plusSeconds(5));
        assertThat(taken(NINE.plusSeconds(5)).author()).isEqualTo(Cast.BRUNO);
        assertThat(taken(NINE.plusSeconds(5)).author()).isEqualTo(Cast.ANA);
    }

    @Test
    public void givesTheLongestWaitingOfOnePersonFirst() {
        var late = waiting(Cast.ANA, NINE.plusSeconds(2));
        var early = waiting(Cast.ANA, NINE.plusSeconds(1));
        assertThat(takeAll(NINE.plusSeconds(5), MANY).stream().map(Due::record).toList())
                .isEqualTo(List.of(early.id(), late.id()));
    }
}
