package clinic.application.scheduling;

import clinic.domain.catalogue.ProcedureId;
import clinic.domain.scheduling.Availability;
import clinic.domain.scheduling.Diaries;
import clinic.domain.scheduling.Offer;
import clinic.domain.shared.Actor;
import clinic.domain.shared.ProfileId;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Finds the times that can be booked. */
public final class FindSlots {
    /** How many days one search may span. */
    public static final int MOST_DAYS = 31;

    private final Diaries diaries;
    private final InstantSource time;

    /**
     * What is wanted.
     *
     * @param from the first day, in the clinic's zone
     * @param to the last day, in the clinic's zone; at most {@link #MOST_DAYS} days in all
     */
    public record Query(
            Actor actor, ProcedureId procedure, Optional<ProfileId> professional, LocalDate from, LocalDate to) {
        public Query {
            if (to.isBefore(from) || to.isAfter(from.plusDays(MOST_DAYS - 1L))) {
                throw new IllegalArgumentException("a search spans 1 to 31 days: " + from + "/" + to);
            }
        }
    }

    /** What was found. */
    public sealed interface Outcome {
        /** The free times, in order; {@code zone} is the clinic's. */
        record Found(ZoneId zone, List<Offer> offers) implements Outcome {}

        /** There is no such procedure, or it is retired. */
        record UnknownProcedure() implements Outcome {}
    }

    FindSlots(Diaries diaries, InstantSource time) {
        this.diaries = diaries;
        this.time = time;
    }

    public Outcome handle(Query query) {
        var found = diaries.search(
                query.actor(), query.procedure(), query.professional(), query.from(), query.to(), Optional.empty());
        if (found.isEmpty()) return new Outcome.UnknownProcedure();
        var search = found.get();
        var availability = new Availability(search.rules(), search.times(), time.instant());
        return new Outcome.Found(
                search.rules().zone(), availability.offers(search.diaries(), query.from(), query.to()));
    }
}
