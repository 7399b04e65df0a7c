package clinic.domain.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.shared.Seeds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OfferListTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void isAListLikeAnyOther() {
        var offers = offers();
        assertThat(offers).isEqualTo(List.copyOf(offers)).hasSameHashCodeAs(List.copyOf(offers));
        assertThat(offers.subList(1, 3)).containsExactly(offers.get(1), offers.get(2));
        assertThat(offers.indexOf(offers.getLast())).isEqualTo(offers.size() - 1);
    }

    @Test
    void cannotBeChanged() {
        var offers = offers();
        assertThatThrownBy(() -> offers.remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> offers.set(0, offers.get(1))).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> offers.get(offers.size())).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> offers.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void mergesTheDiariesOfManyProfessionals() {
        Seeds.forEach(50, random -> {
            var calendar = RandomCalendar.from(random);
            var diaries = new ArrayList<Diary>();
            for (int i = random.nextInt(9); i >= 0; i--) {
                var busy = Occupancy.of(RandomCalendar.busy(random, calendar.now(), 20));
                var id = new ProfileId(new UUID(random.nextLong(), random.nextLong()));
                diaries.add(new Diary(id, calendar.diary().hours(), busy, random.nextInt(4) > 0));
            }
            var one = new ArrayList<Offer>();
            diaries.forEach(diary ->
                    one.addAll(calendar.availability().offers(List.of(diary), calendar.day(), calendar.day())));
            one.sort(Comparator.comparing((Offer offer) -> offer.slot().start())
                    .thenComparing(offer -> offer.professional().value().toString()));
            assertThat(calendar.availability().offers(diaries, calendar.day(), calendar.day()))
                    .isEqualTo(one);
        });
    }

    private static List<Offer> offers() {
        var example = Example.on(DAY.toString());
        return example.availability().offers(List.of(example.diary(1), example.diary(2)), DAY, DAY);
    }
}
