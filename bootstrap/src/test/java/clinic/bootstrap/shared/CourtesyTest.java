package clinic.bootstrap.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Who gives way, and for how long, counted in questions. */
class CourtesyTest {
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void goesAtOnceWhereNobodyWaits() {
        new Courtesy(() -> asked.incrementAndGet() < 1, () -> {}).giveWay();
        assertThat(asked).hasValue(1);
    }

    @Test
    void waitsUntilNobodyAsks() {
        new Courtesy(() -> asked.incrementAndGet() < 5, () -> {}).giveWay();
        assertThat(asked).hasValue(5);
    }

    @Test
    void goesOnThoughOthersKeepAsking() {
        new Courtesy(() -> asked.incrementAndGet() > 0, () -> {}).giveWay();
        assertThat(asked).hasValueBetween(10, 100);
    }

    @Test
    void asksNobodyBeforeWorkMayBegin() {
        var order = new ArrayList<String>();
        new Courtesy(() -> !order.add("asked"), () -> order.add("begun")).giveWay();
        assertThat(order).containsExactly("begun", "asked");
    }
}
