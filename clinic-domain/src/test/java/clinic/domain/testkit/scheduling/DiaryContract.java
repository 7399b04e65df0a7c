package clinic.domain.testkit.scheduling;

import static clinic.domain.testkit.scheduling.Cast.ANA;
import static clinic.domain.testkit.shared.Moments.DAWN;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.scheduling.AppointmentView;
import clinic.domain.scheduling.Appointments.Placed;
import clinic.domain.scheduling.Diaries.Search;
import clinic.domain.scheduling.Hold;
import clinic.domain.scheduling.Holds.Released;
import clinic.domain.scheduling.Occupancy;
import clinic.domain.scheduling.Slot;
import clinic.domain.scheduling.TimeOff;
import clinic.domain.scheduling.TimeOffId;
import clinic.domain.shared.Actor;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.SequenceIds;
import java.util.List;
import java.util.Optional;

/** What the contracts of working hours, times off and holds have in common. */
abstract class DiaryContract extends SchedulingContract {
    private static final SequenceIds IDS = SequenceIds.from(2_000_000);

    @Override
    protected abstract DiaryStage stage();

    /** Ana is away. */
    static TimeOff away(Slot slot) {
        return away(ANA, slot);
    }

    static TimeOff away(ProfileId professional, Slot slot) {
        return new TimeOff(new TimeOffId(IDS.next()), professional, slot, "férias 🌴", DAWN);
    }

    /** From one time of the clinic's clock until another, today. */
    static Slot from(int hour, int minute, int toHour, int toMinute) {
        return new Slot(Moments.at(hour, minute), Moments.at(toHour, toMinute));
    }

    final List<AppointmentView> add(TimeOff timeOff) {
        return in(Actors.ADMIN, () -> stage().timesOff().add(timeOff));
    }

    final Optional<TimeOff> remove(TimeOff timeOff) {
        return in(Actors.ADMIN, () -> stage().timesOff().remove(timeOff.professional(), timeOff.id()));
    }

    final Placed place(Hold hold) {
        return place(Actors.RECEPTIONIST, hold);
    }

    final Placed place(Actor actor, Hold hold) {
        return in(actor, () -> stage().holds().place(hold));
    }

    final Released release(Actor actor, Hold hold) {
        return in(actor, () -> stage().holds().release(hold.id()));
    }

    final int sweep() {
        return in(Actors.SYSTEM, () -> stage().holds().sweep(DAWN));
    }

    /** Whether a search finds this time free in the professional's diary. */
    final boolean isFree(ProfileId professional, Slot slot) {
        return busy(professional).isFree(slot);
    }

    /** What a search finds taken in the professional's diary, today and around. */
    final Occupancy busy(ProfileId professional) {
        var found = stage().diaries()
                .search(
                        Actors.ANONYMOUS,
                        Cast.CONSULTATION,
                        Optional.of(professional),
                        Moments.TODAY,
                        Moments.TODAY,
                        Optional.empty());
        var diaries = found.map(Search::diaries).orElse(List.of());
        assertThat(diaries).hasSize(1);
        return diaries.getFirst().busy();
    }
}
