package clinic.domain.testkit.scheduling;

import static clinic.domain.testkit.shared.Moments.NINE;

import clinic.domain.patients.PatientId;
import clinic.domain.scheduling.Appointment;
import clinic.domain.scheduling.AppointmentFilter;
import clinic.domain.scheduling.AppointmentView;
import clinic.domain.scheduling.Status;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Page;
import clinic.domain.shared.Paging;
import clinic.domain.shared.ProfileId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a view lists, at nine. */
final class ListedAppointments {
    static final Wish ALL = new Wish(new AppointmentFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));

    private final SchedulingStage stage;

    ListedAppointments(SchedulingStage stage) {
        this.stage = stage;
    }

    /** All that the actor is shown. */
    List<Appointment> by(Actor actor, Wish wish) {
        var page = page(actor, wish, Paging.MOST, Optional.empty());
        if (page.next().isPresent()) throw new AssertionError("there is more: " + page.next());
        return page.items().stream().map(AppointmentView::appointment).toList();
    }

    Page<AppointmentView> page(Actor actor, Wish wish, int limit, Optional<String> after) {
        return stage.views().list(actor, wish.filter(), new Paging(limit, after), NINE);
    }

    /** A filter, said as a sentence. */
    record Wish(AppointmentFilter filter) {
        Wish from(Instant from) {
            return new Wish(new AppointmentFilter(
                    Optional.of(from), filter.before(), filter.professional(), filter.patient(), filter.status()));
        }

        Wish before(Instant before) {
            return new Wish(new AppointmentFilter(
                    filter.from(), Optional.of(before), filter.professional(), filter.patient(), filter.status()));
        }

        Wish professional(ProfileId professional) {
            return new Wish(new AppointmentFilter(
                    filter.from(), filter.before(), Optional.of(professional), filter.patient(), filter.status()));
        }

        Wish patient(PatientId patient) {
            return new Wish(new AppointmentFilter(
                    filter.from(), filter.before(), filter.professional(), Optional.of(patient), filter.status()));
        }

        Wish status(Status status) {
            return new Wish(new AppointmentFilter(
                    filter.from(), filter.before(), filter.professional(), filter.patient(), Optional.of(status)));
        }
    }
}
