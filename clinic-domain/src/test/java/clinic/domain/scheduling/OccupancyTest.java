package clinic.domain.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.domain.testkit.shared.Seeds;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OccupancyTest {
    @Test
    void isFreeBetweenWhatIsBusy() {
        var occupancy = Occupancy.ofEpochSeconds(new long[] {200, 100}, new long[] {300, 150});
        assertThat(occupancy.isFree(slot(150, 200))).isTrue();
        assertThat(occupancy.isFree(slot(0, 100))).isTrue();
        assertThat(occupancy.isFree(slot(300, 400))).isTrue();
        assertThat(occupancy.isFree(slot(149, 200))).isFalse();
        assertThat(occupancy.isFree(slot(150, 201))).isFalse();
        assertThat(occupancy.isFree(slot(220, 230))).isFalse();
        assertThat(occupancy.isFree(slot(0, 1000))).isFalse();
    }

    @Test
    void nothingIsBusyWhenEmpty() {
        assertThat(Occupancy.empty().isFree(slot(0, 100))).isTrue();
        assertThat(Occupancy.of(List.of())).isEqualTo(Occupancy.empty());
    }

    @Test
    void aSecondThatIsBegunIsBusy() {
        var occupancy = Occupancy.of(
                List.of(new Slot(Instant.parse("2026-11-24T12:00:00.9Z"), Instant.parse("2026-11-24T12:30:00.1Z"))));
        assertThat(occupancy.isFree(
                        new Slot(Instant.parse("2026-11-24T11:00:00Z"), Instant.parse("2026-11-24T12:00:00Z"))))
                .isTrue();
        assertThat(occupancy.isFree(
                        new Slot(Instant.parse("2026-11-24T11:00:00Z"), Instant.parse("2026-11-24T12:00:00.5Z"))))
                .isFalse();
        assertThat(occupancy.isFree(
                        new Slot(Instant.parse("2026-11-24T12:30:00Z"), Instant.parse("2026-11-24T13:00:00Z"))))
                .isFalse();
        assertThat(occupancy.isFree(
                        new Slot(Instant.parse("2026-11-24T12:30:01Z"), Instant.parse("2026-11-24T13:00:00Z"))))
                .isTrue();
    }

    @Test
    void mayBeBusyForEver() {
        var occupancy = Occupancy.ofEpochSeconds(new long[] {Long.MIN_VALUE, 500}, new long[] {100, Long.MAX_VALUE});
        assertThat(occupancy.isFree(slot(100, 500))).isTrue();
        assertThat(occupancy.isFree(new Slot(Instant.MIN, Instant.MIN.plusSeconds(1))))
                .isFalse();
        assertThat(occupancy.isFree(new Slot(Instant.MAX.minusSeconds(1), Instant.MAX)))
                .isFalse();
    }

    @Test
    void busyForEverLeavesNoRoomForBuffersEither() {
        var always = Occupancy.ofEpochSeconds(new long[] {Long.MIN_VALUE}, new long[] {Long.MAX_VALUE});
        var example = Example.on("2026-11-24").buffers(10, 10);
        var diary = new Diary(example.diary().professional(), example.diary().hours(), always, true);
        var day = LocalDate.parse("2026-11-24");
        assertThat(example.availability().offers(List.of(diary), day, day)).isEmpty();
        assertThat(example.availability().judge(diary, example.at("2026-11-24T09:00"), false))
                .isEqualTo(new Verdict.Taken());
    }

    @Test
    void refusesAnOccupationThatEndsBeforeItStarts() {
        assertThatThrownBy(() -> Occupancy.ofEpochSeconds(new long[] {100}, new long[] {100}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("occupation must end after it starts: 100/100");
        assertThatThrownBy(() -> Occupancy.ofEpochSeconds(new long[] {100}, new long[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("each start must have its end: 1 starts, 0 ends");
    }

    @Test
    void doesNotKeepTheArrays() {
        long[] starts = {200, 100};
        long[] ends = {300, 150};
        var occupancy = Occupancy.ofEpochSeconds(starts, ends);
        starts[0] = 0;
        ends[1] = 1000;
        assertThat(occupancy.isFree(slot(0, 100))).isTrue();
        assertThat(starts).containsExactly(0, 100);
    }

    @Test
    void isFreeExactlyWhereNoSlotOverlaps() {
        Seeds.forEach(500, random -> {
            var busy = slots(random, random.nextInt(12));
            var occupancy = Occupancy.of(busy);
            for (var asked : slots(random, 50)) {
                assertThat(occupancy.isFree(asked))
                        .as("%s of %s", asked, busy)
                        .isEqualTo(busy.stream().noneMatch(asked::overlaps));
            }
        });
    }

    @Test
    void isTheSameInAnyOrderAndHoweverItIsCut() {
        Seeds.forEach(500, random -> {
            var busy = slots(random, 1 + random.nextInt(12));
            var cut = new ArrayList<Slot>();
            for (var slot : busy) {
                long start = slot.start().getEpochSecond();
                long end = slot.end().getEpochSecond();
                long middle = start + random.nextInt((int) (end - start));
                cut.add(slot(middle, end));
                if (start < middle) cut.add(slot(start, middle));
            }
            Collections.shuffle(cut, random);
            assertThat(Occupancy.of(cut))
                    .isEqualTo(Occupancy.of(busy))
                    .hasSameHashCodeAs(Occupancy.of(busy))
                    .hasToString(Occupancy.of(busy).toString());
        });
    }

    private static List<Slot> slots(Random random, int count) {
        var slots = new ArrayList<Slot>();
        for (int i = 0; i < count; i++) {
            long start = random.nextInt(100) - 50L;
            slots.add(slot(start, start + 1 + random.nextInt(12)));
        }
        return slots;
    }

    private static Slot slot(long start, long end) {
        return new Slot(Instant.ofEpochSecond(start), Instant.ofEpochSecond(end));
    }
}
