package clinic.domain.testkit.scheduling;

import static clinic.domain.testkit.scheduling.AppointmentBuilder.anAppointment;
import static clinic.domain.testkit.scheduling.Cast.BRUNO;
import static clinic.domain.testkit.scheduling.Cast.CARLA_HERSELF;
import static clinic.domain.testkit.scheduling.Cast.DAVI;
import static clinic.domain.testkit.scheduling.ListedAppointments.ALL;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.scheduling.Appointment;
import clinic.domain.scheduling.AppointmentView;
import clinic.domain.shared.Actor;
import clinic.domain.testkit.scheduling.ListedAppointments.Wish;
import clinic.domain.testkit.shared.Moments;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How every view of appointments cuts a list into pages. */
public abstract class AppointmentPagesContract extends SchedulingContract {
    @Test
    public void tellsThatThereIsNoFurtherPage() {
        var two = List.of(added(anAppointment()), added(anAppointment().at(Moments.at(10, 0))));
        for (var limit : List.of(2, 3, 200)) {
            var page = listed().page(RECEPTIONIST, ALL, limit, Optional.empty());
            assertThat(page.next()).isEmpty();
            assertThat(page.items()).extracting(AppointmentView::appointment).isEqualTo(two);
        }
    }

    @Test
    public void showsEachOnceInOrderPageAfterPage() {
        var seven = hourly(7);
        for (var limit : List.of(1, 2, 3, 6)) {
            assertThat(paged(RECEPTIONIST, ALL, limit)).as("limit %s", limit).isEqualTo(seven);
        }
    }

    @Test
    public void cutsBetweenThoseOfOneMoment() {
        var first = added(anAppointment());
        var second = added(anAppointment().of(DAVI).with(BRUNO));
        assertThat(first.id().value()).isLessThan(second.id().value());
        assertThat(paged(RECEPTIONIST, ALL, 1)).containsExactly(first, second);
    }

    @Test
    public void keepsTheFilterPageAfterPage() {
        var seven = hourly(7);
        added(anAppointment().of(DAVI).with(BRUNO).at(Moments.at(10, 0)));
        assertThat(paged(CARLA_HERSELF, ALL, 2)).isEqualTo(seven);
        assertThat(paged(RECEPTIONIST, ALL.from(Moments.at(10, 0)).patient(DAVI), 1))
                .hasSize(1);
    }

    @Test
    public void goesOnWhereItEndedWhateverHasHappenedSince() {
        var seven = hourly(7);
        var page = listed().page(RECEPTIONIST, ALL, 3, Optional.empty());
        kept(seven.get(2).cancel(NINE, Optional.empty()));
        added(anAppointment().of(DAVI).with(BRUNO).at(NINE.minus(Duration.ofHours(1))));
        assertThat(page.next()).isPresent();
        assertThat(listed().page(RECEPTIONIST, ALL, 200, page.next()).items())
                .extracting(AppointmentView::appointment)
                .isEqualTo(seven.subList(3, 7));
    }

    private List<Appointment> hourly(int count) {
        return IntStream.range(0, count)
                .mapToObj(hour -> added(anAppointment().at(NINE.plus(Duration.ofHours(hour)))))
                .toList();
    }

    private List<Appointment> paged(Actor actor, Wish wish, int limit) {
        var all = new ArrayList<Appointment>();
        var page = listed().page(actor, wish, limit, Optional.empty());
        page.items().forEach(view -> all.add(view.appointment()));
        while (page.next().isPresent()) {
            page = listed().page(actor, wish, limit, page.next());
            assertThat(page.items()).hasSizeBetween(1, limit);
            page.items().forEach(view -> all.add(view.appointment()));
        }
        return all;
    }

    private ListedAppointments listed() {
        return new ListedAppointments(stage());
    }
}
