package clinic.adapter.rest.scheduling;

import clinic.adapter.rest.shared.Json;
import clinic.adapter.rest.shared.Problems;
import clinic.adapter.rest.shared.Reads;
import clinic.adapter.rest.shared.Request;
import clinic.adapter.rest.shared.Routes;
import clinic.adapter.rest.shared.Routes.Access;
import clinic.application.scheduling.ReadWorkingHours;
import clinic.application.scheduling.Scheduling;
import clinic.application.scheduling.SetWorkingHours;
import clinic.domain.scheduling.WorkingHours;
import clinic.domain.shared.ProfileId;

/** {@code /api/profiles/{id}/working-hours}: when a professional works. */
public final class HoursRoutes {
    private static final String PATH = "/api/profiles/{id}/working-hours";

    private final Scheduling scheduling;

    public HoursRoutes(Scheduling scheduling) {
        this.scheduling = scheduling;
    }

    public void register(Routes routes) {
        routes.get(PATH, Access.SIGNED_IN, this::read).put(PATH, Access.SIGNED_IN, this::set);
    }

    private void read(Request request) {
        var professional = new ProfileId(request.id("id"));
        switch (scheduling.readWorkingHours().handle(new ReadWorkingHours.Query(request.actor(), professional))) {
            case ReadWorkingHours.Outcome.NotAllowed no -> request.answer(Problems.forbidden());
            case ReadWorkingHours.Outcome.NotThere no -> request.answer(Problems.notFound());
            case ReadWorkingHours.Outcome.Found found -> request.answer(200, json(found.hours()));
        }
    }

    private void set(Request request) {
        var professional = new ProfileId(request.id("id"));
        var body = request.body();
        var zone = body.required("timeZone", Reads.ZONE);
        var week = Weekly.read(body, "weekly");
        body.end();
        var command = new SetWorkingHours.Command(request.actor(), professional, new WorkingHours(zone.get(), week));
        switch (scheduling.setWorkingHours().handle(command)) {
            case SetWorkingHours.Outcome.NotAllowed no -> request.answer(Problems.forbidden());
            case SetWorkingHours.Outcome.NotThere no -> request.answer(Problems.notFound());
            case SetWorkingHours.Outcome.Kept kept -> request.answer(200, json(kept.hours()));
        }
    }

    private static Json.Writer json(WorkingHours hours) {
        return json -> {
            json.writeStartObject();
            json.writeStringField("timeZone", hours.zone().getId());
            Weekly.write(json, "weekly", hours.weekly());
            json.writeEndObject();
        };
    }
}
