package clinic.adapter.rest.scheduling;

import clinic.adapter.rest.shared.Routes;
import clinic.adapter.rest.testkit.Served;
import clinic.application.scheduling.Scheduling;
import clinic.application.scheduling.SchedulingPorts;
import clinic.domain.testkit.scheduling.InMemoryClinic;
import clinic.domain.testkit.shared.Moments;

/** A clinic in memory whose working hours and times off are served. */
final class ServedClinic implements AutoCloseable {
    private final InMemoryClinic clinic = new InMemoryClinic();
    private final Served served = Served.over(routes());

    private Routes routes() {
        var scheduling = Scheduling.over(new SchedulingPorts(
                clinic.appointments(),
                clinic.views(),
                clinic.diaries(),
                clinic.schedules(),
                clinic.timesOff(),
                clinic.holds(),
                clinic.repeats(),
                clinic.unitOfWork(),
                clinic.auditTrail(),
                clinic.outbox(),
                clinic.ids(),
                clinic.time()));
        var routes = new Routes();
        new HoursRoutes(scheduling).register(routes);
        new TimeOffRoutes(scheduling, () -> Moments.ZONE).register(routes);
        return routes;
    }

    InMemoryClinic clinic() {
        return clinic;
    }

    Served served() {
        return served;
    }

    @Override
    public void close() {
        served.close();
    }
}
