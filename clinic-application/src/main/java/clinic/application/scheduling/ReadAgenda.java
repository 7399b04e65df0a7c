package clinic.application.scheduling;

import clinic.domain.scheduling.Agenda;
import clinic.domain.scheduling.AppointmentViews;
import clinic.domain.shared.Actor;
import clinic.domain.shared.ProfileId;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;

/** Shows whole days to the front desk. */
public final class ReadAgenda {
    /** How many days at once. */
    public static final int MOST_DAYS = 7;

    private final AppointmentViews views;
    private final InstantSource time;

    /**
     * Which days.
     *
     * @param days 1 to {@link #MOST_DAYS}
     */
    public record Query(Actor actor, LocalDate first, int days, Optional<ProfileId> professional) {
        public Query {
            if (days < 1 || days > MOST_DAYS) throw new IllegalArgumentException("days must be 1 to 7: " + days);
        }
    }

    /** What was found. */
    public sealed interface Outcome {
        record Found(Agenda agenda) implements Outcome {}

        record NotAllowed() implements Outcome {}
    }

    ReadAgenda(AppointmentViews views, InstantSource time) {
        this.views = views;
        this.time = time;
    }

    public Outcome handle(Query query) {
        if (!query.actor().isStaff()) return new Outcome.NotAllowed();
        return new Outcome.Found(
                views.agenda(query.actor(), query.first(), query.days(), query.professional(), time.instant()));
    }
}
