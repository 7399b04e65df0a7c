package clinic.application.scheduling;

import clinic.domain.catalogue.ProcedureId;
import clinic.domain.scheduling.Availability;
import clinic.domain.scheduling.BookingRules;
import clinic.domain.scheduling.Diaries;
import clinic.domain.scheduling.Offer;
import clinic.domain.shared.Actor;
import clinic.domain.shared.ProfileId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The free times nearest to one that cannot be had: the same professional's, or, without any, anybody's. */
final class Alternatives {
    private static final int MOST = 3;
    private static final int DAYS_BEFORE = 3;
    private static final int DAYS_AFTER = 14;

    private final Diaries diaries;

    Alternatives(Diaries diaries) {
        this.diaries = diaries;
    }

    List<Offer> near(
            Actor actor,
            BookingRules rules,
            ProcedureId procedure,
            ProfileId professional,
            Instant wanted,
            Instant now) {
        var today = now.atZone(rules.zone()).toLocalDate();
        var horizon = today.plusDays(rules.horizonDays());
        var day = clamp(wanted.atZone(rules.zone()).toLocalDate(), today, horizon);
        var from = clamp(day.minusDays(DAYS_BEFORE), today, horizon);
        var to = clamp(day.plusDays(DAYS_AFTER), today, horizon);
        var own = search(actor, procedure, Optional.of(professional), wanted, from, to, now);
        return own.isEmpty() ? search(actor, procedure, Optional.empty(), wanted, from, to, now) : own;
    }

    private List<Offer> search(
            Actor actor,
            ProcedureId procedure,
            Optional<ProfileId> professional,
            Instant wanted,
            LocalDate from,
            LocalDate to,
            Instant now) {
        return diaries.search(actor, procedure, professional, from, to)
                .map(found -> new Availability(found.rules(), found.times(), now)
                        .nearest(found.diaries(), wanted, from, to, MOST))
                .orElse(List.of());
    }

    private static LocalDate clamp(LocalDate day, LocalDate first, LocalDate last) {
        if (day.isBefore(first)) return first;
        return day.isAfter(last) ? last : day;
    }
}
