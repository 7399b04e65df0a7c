package clinic.application.scheduling;

import clinic.domain.patients.PatientId;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.scheduling.Appointments.Placed;
import clinic.domain.scheduling.Availability;
import clinic.domain.scheduling.BookingRules;
import clinic.domain.scheduling.Diaries;
import clinic.domain.scheduling.Diaries.Desk;
import clinic.domain.scheduling.Diaries.Guest;
import clinic.domain.scheduling.Occupancy;
import clinic.domain.scheduling.Offer;
import clinic.domain.scheduling.ProcedureTimes;
import clinic.domain.scheduling.Verdict;
import clinic.domain.shared.Actor;
import clinic.domain.shared.ProfileId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The free times nearest to one that cannot be had: the same professional's, or, without any, anybody's. */
final class Alternatives {
    private static final int MOST = 3;
    private static final int LOOKED_AT = 100;
    private static final int DAYS_BEFORE = 3;
    private static final int DAYS_AFTER = 14;

    private final Diaries diaries;

    /**
     * What cannot be had.
     *
     * @param patient for whom, where that is known: a time at which the patient is elsewhere is none
     * @param moved the appointment that is to be moved, if one is: its own time is no obstacle
     */
    record Wish(
            Actor actor,
            BookingRules rules,
            ProcedureTimes times,
            ProfileId professional,
            Optional<PatientId> patient,
            Instant start,
            Optional<AppointmentId> moved) {
        /** A procedure's own times, for whom the desk was asked. */
        static Wish at(Actor actor, Desk desk, ProfileId professional, Instant start) {
            return new Wish(
                    actor,
                    desk.rules(),
                    desk.times().orElseThrow(),
                    professional,
                    desk.patient().map(Guest::id),
                    start,
                    Optional.empty());
        }
    }

    private record Days(LocalDate from, LocalDate to) {}

    Alternatives(Diaries diaries) {
        this.diaries = diaries;
    }

    NotPlaced taken(Wish wish, Instant now) {
        return new NotPlaced.SlotTaken(wish.rules().zone(), near(wish, now));
    }

    NotPlaced refused(Verdict.Refused refused, Wish wish, Instant now) {
        return new NotPlaced.Refused(wish.rules().zone(), refused.reasons(), near(wish, now));
    }

    /** @throws IllegalStateException when it was placed */
    NotPlaced notPlaced(Placed placed, Wish wish, Instant now) {
        return switch (placed) {
            case SLOT_TAKEN -> taken(wish, now);
            case PATIENT_BUSY -> new NotPlaced.PatientBusy(wish.rules().zone(), near(wish, now));
            case PLACED -> throw new IllegalStateException("what was placed is no refusal");
        };
    }

    private List<Offer> near(Wish wish, Instant now) {
        var days = around(wish, now);
        var elsewhere = wish.patient()
                .map(patient -> diaries.busy(wish.actor(), patient, days.from(), days.to(), wish.moved()))
                .orElse(Occupancy.empty());
        var own = search(wish, Optional.of(wish.professional()), days, elsewhere, now);
        return own.isEmpty() ? search(wish, Optional.empty(), days, elsewhere, now) : own;
    }

    private List<Offer> search(
            Wish wish, Optional<ProfileId> professional, Days days, Occupancy elsewhere, Instant now) {
        return diaries
                .search(wish.actor(), wish.times().procedure(), professional, days.from(), days.to(), wish.moved())
                .map(found -> new Availability(found.rules(), wish.times(), now)
                        .nearest(found.diaries(), wish.start(), days.from(), days.to(), LOOKED_AT))
                .orElse(List.of())
                .stream()
                .filter(offer -> elsewhere.isFree(offer.slot()))
                .limit(MOST)
                .toList();
    }

    private static Days around(Wish wish, Instant now) {
        var zone = wish.rules().zone();
        var today = now.atZone(zone).toLocalDate();
        var horizon = today.plusDays(wish.rules().horizonDays());
        var day = clamp(wish.start().atZone(zone).toLocalDate(), today, horizon);
        return new Days(
                clamp(day.minusDays(DAYS_BEFORE), today, horizon), clamp(day.plusDays(DAYS_AFTER), today, horizon));
    }

    private static LocalDate clamp(LocalDate day, LocalDate first, LocalDate last) {
        if (day.isBefore(first)) return first;
        return day.isAfter(last) ? last : day;
    }
}
