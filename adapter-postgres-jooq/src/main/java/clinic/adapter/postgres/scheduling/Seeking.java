package clinic.adapter.postgres.scheduling;

import clinic.adapter.postgres.shared.Binder;
import clinic.adapter.postgres.shared.Trip;
import clinic.domain.scheduling.AppointmentId;
import java.sql.SQLException;
import java.util.Optional;

/**
 * A text that reads what is occupied, for a new appointment and for one that is to be moved. Of the latter the own time is
 * free, but what time off would take at once.
 */
record Seeking(Trip anew, Trip moving) {
    private static final String MARK = "-- the moved";
    private static final String OTHERS =
            "and (o.occupant_id <> ? or is_under_time_off(o.resource_id, o.starts_at, o.ends_at))";

    static Seeking of(String text) {
        return new Seeking(Trip.relaxed(text), Trip.relaxed(text.replace(MARK, OTHERS)));
    }

    Trip trip(Optional<AppointmentId> moved) {
        return moved.isPresent() ? moving : anew;
    }

    void bind(Binder binder, Optional<AppointmentId> moved) throws SQLException {
        if (moved.isPresent()) binder.with(moved.get().value());
    }
}
