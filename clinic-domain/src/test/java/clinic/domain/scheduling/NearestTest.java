package clinic.domain.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.shared.Seeds;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final String DAY = "2026-11-24";

    @Test
    void namesTheNearestFirst() {
        var example = Example.on(DAY).busy(DAY + "T10:00", DAY + "T10:30");
        assertThat(nearest(example, DAY + "T10:10", 3)).containsExactly("10:30", "09:30", "11:00");
    }

    @Test
    void ofTwoEquallyNearTheEarlierComesFirst() {
        var example = Example.on(DAY).busy(DAY + "T10:00", DAY + "T10:30");
        assertThat(nearest(example, DAY + "T10:00", 3)).containsExactly("09:30", "10:30", "09:00");
    }

    @Test
    void theWantedStartItselfIsTheNearest() {
        assertThat(nearest(Example.on(DAY), DAY + "T10:00", 1)).containsExactly("10:00");
    }

    @Test
    void measuresFractionsOfASecond() {
        var example = Example.on(DAY);
        assertThat(nearest(example, DAY + "T10:15:00.000000001", 1)).containsExactly("10:30");
        assertThat(nearest(example, DAY + "T10:14:59.999999999", 1)).containsExactly("10:00");
    }

    @Test
    void givesWhatThereIs() {
        assertThat(nearest(Example.on(DAY).working("09:00-10:00"), DAY + "T15:00", 3))
                .containsExactly("09:30", "09:00");
        assertThat(nearest(Example.on(DAY).working("09:00-10:00"), DAY + "T01:00", 3))
                .containsExactly("09:00", "09:30");
        assertThat(nearest(Example.on(DAY).notPerformed(), DAY + "T10:00", 3)).isEmpty();
        assertThat(nearest(Example.on(DAY), DAY + "T10:00", 0)).isEmpty();
    }

    @Test
    void looksAtTheDaysThatItIsGiven() {
        var example = Example.on(DAY).working("09:00-10:00").busy(DAY + "T09:00", DAY + "T10:00");
        assertThat(example.nearest(DAY + "T09:30", "2026-11-26", 3))
                .containsExactly("2026-11-25T09:00", "2026-11-25T09:30", "2026-11-26T09:00");
    }

    @Test
    void areTheFirstOfAllOffersByDistance() {
        Seeds.forEach(200, random -> {
            var calendar = RandomCalendar.from(random);
            var to = calendar.day().plusDays(random.nextInt(3));
            var diaries = List.of(calendar.diary(), colleague(calendar.diary(), random));
            var offers = calendar.availability().offers(diaries, calendar.day(), to);
            var wanted = wanted(calendar, random);
            int atMost = random.nextInt(6);
            assertThat(calendar.availability().nearest(diaries, wanted, calendar.day(), to, atMost))
                    .as("%s, wanted %s", calendar, wanted)
                    .isEqualTo(byDistance(offers, wanted).stream().limit(atMost).toList());
        });
    }

    /** A stable sort: equally near offers keep their order of time and professional. */
    private static List<Offer> byDistance(List<Offer> offers, Instant wanted) {
        var sorted = new ArrayList<>(offers);
        sorted.sort(Comparator.comparing(
                offer -> Duration.between(wanted, offer.slot().start()).abs()));
        return sorted;
    }

    private static Instant wanted(RandomCalendar calendar, Random random) {
        var midnight = calendar.day().atStartOfDay(calendar.rules().zone()).toInstant();
        return random.nextBoolean()
                ? midnight.plusSeconds(300L * random.nextInt(600))
                : midnight.plusMillis(random.nextInt(200_000_000));
    }

    private static Diary colleague(Diary diary, Random random) {
        var id = new ProfileId(new UUID(random.nextLong(), random.nextLong()));
        return new Diary(id, diary.hours(), Occupancy.empty(), true);
    }

    private static List<String> nearest(Example example, String wanted, int atMost) {
        return example.nearest(wanted, DAY, atMost).stream()
                .map(start -> start.substring(11))
                .toList();
    }
}
