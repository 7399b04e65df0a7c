package clinic.domain.testkit.scheduling;

import static clinic.domain.testkit.scheduling.Cast.ANA;
import static clinic.domain.testkit.scheduling.Cast.BRUNO;
import static clinic.domain.testkit.scheduling.Cast.CARLA_HERSELF;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Actors.professional;
import static clinic.domain.testkit.shared.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import clinic.domain.scheduling.TimeOff;
import clinic.domain.scheduling.TimeOffFilter;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Page;
import clinic.domain.shared.Paging;
import clinic.domain.shared.StorageFailure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which times off every store shows and takes, and from whom. */
public abstract class TimesOffListContract extends DiaryContract {
    private static final Paging ALL = new Paging(Paging.MOST, Optional.empty());

    @Test
    public void listsByStartThenId() {
        var later = added(away(from(10, 0, 11, 0)));
        var first = added(away(from(8, 0, 12, 0)));
        var second = added(away(from(8, 0, 9, 0)));
        added(away(BRUNO, from(8, 0, 9, 0)));
        assertThat(list(ADMIN, TimeOffFilter.ALL, ALL).items()).containsExactly(first, second, later);
    }

    @Test
    public void narrowsToWhatHasAShareOfTheTime() {
        var early = added(away(from(8, 0, 9, 0)));
        var late = added(away(from(10, 0, 11, 0)));
        assertThat(between(Optional.of(at(9, 0)), Optional.empty())).containsExactly(late);
        assertThat(between(Optional.of(at(8, 59)), Optional.empty())).containsExactly(early, late);
        assertThat(between(Optional.empty(), Optional.of(at(10, 0)))).containsExactly(early);
        assertThat(between(Optional.of(at(10, 30)), Optional.of(at(10, 31)))).containsExactly(late);
        assertThat(between(Optional.of(at(9, 0)), Optional.of(at(10, 0)))).isEmpty();
    }

    @Test
    public void tellsWhereTheNextPartBegins() {
        var all = List.of(
                added(away(from(8, 0, 9, 0))),
                added(away(from(8, 0, 9, 0))),
                added(away(from(8, 0, 9, 0))),
                added(away(from(9, 0, 10, 0))),
                added(away(from(10, 0, 11, 0))));
        var read = new ArrayList<TimeOff>();
        var parts = 0;
        for (var after = Optional.<String>empty(); parts == 0 || after.isPresent(); parts++) {
            var page = list(ADMIN, TimeOffFilter.ALL, new Paging(2, after));
            read.addAll(page.items());
            after = page.next();
        }
        assertThat(read).isEqualTo(all);
        assertThat(parts).isEqualTo(3);
    }

    @Test
    public void showsThemToStaffAndNobodyElse() {
        var timeOff = added(away(from(8, 0, 9, 0)));
        for (var actor : List.of(ADMIN, professional(ANA), professional(BRUNO), RECEPTIONIST, SYSTEM)) {
            assertThat(list(actor, TimeOffFilter.ALL, ALL).items())
                    .as("%s", actor)
                    .containsExactly(timeOff);
        }
        for (var actor : List.of(CARLA_HERSELF, ANONYMOUS)) {
            assertThat(list(actor, TimeOffFilter.ALL, ALL).items())
                    .as("%s", actor)
                    .isEmpty();
        }
    }

    @Test
    public void takesThemFromAdministratorsTheProfessionalAndTheSystem() {
        for (var actor : List.of(ADMIN, professional(ANA), SYSTEM)) {
            var timeOff = away(from(8, 0, 9, 0));
            in(actor, () -> stage().timesOff().add(timeOff));
            assertThat(isFree(ANA, timeOff.slot())).isFalse();
            assertThat(in(actor, () -> stage().timesOff().remove(ANA, timeOff.id())))
                    .as("%s", actor)
                    .contains(timeOff);
            assertThat(isFree(ANA, timeOff.slot())).as("%s", actor).isTrue();
        }
    }

    @Test
    public void refusesThemFromAllOthers() {
        var kept = added(away(from(14, 0, 15, 0)));
        for (var actor : List.of(professional(BRUNO), RECEPTIONIST, CARLA_HERSELF, ANONYMOUS)) {
            assertThatExceptionOfType(StorageFailure.class)
                    .as("%s", actor)
                    .isThrownBy(() -> in(actor, () -> stage().timesOff().add(away(from(8, 0, 9, 0)))))
                    .matches(failure -> !failure.retryable());
            assertThat(in(actor, () -> stage().timesOff().remove(ANA, kept.id())))
                    .as("%s", actor)
                    .isEmpty();
        }
        assertThat(isFree(ANA, from(8, 0, 9, 0))).isTrue();
        assertThat(isFree(ANA, kept.slot())).isFalse();
    }

    private TimeOff added(TimeOff timeOff) {
        add(timeOff);
        return timeOff;
    }

    private List<TimeOff> between(Optional<Instant> from, Optional<Instant> before) {
        return list(ADMIN, new TimeOffFilter(from, before), ALL).items();
    }

    private Page<TimeOff> list(Actor actor, TimeOffFilter filter, Paging paging) {
        return in(actor, () -> stage().timesOff().list(ANA, filter, paging));
    }
}
