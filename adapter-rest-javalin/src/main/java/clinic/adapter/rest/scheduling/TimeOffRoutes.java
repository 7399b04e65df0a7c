package clinic.adapter.rest.scheduling;

import clinic.adapter.rest.shared.Problems;
import clinic.adapter.rest.shared.Reads;
import clinic.adapter.rest.shared.Request;
import clinic.adapter.rest.shared.Rfc3339;
import clinic.adapter.rest.shared.Routes;
import clinic.adapter.rest.shared.Routes.Access;
import clinic.application.scheduling.AddTimeOff;
import clinic.application.scheduling.ListTimeOff;
import clinic.application.scheduling.RemoveTimeOff;
import clinic.application.scheduling.Scheduling;
import clinic.domain.scheduling.TimeOff;
import clinic.domain.scheduling.TimeOffFilter;
import clinic.domain.scheduling.TimeOffId;
import clinic.domain.shared.ProfileId;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;

/** {@code /api/profiles/{id}/time-off}: when a professional is away. */
public final class TimeOffRoutes {
    private static final String PATH = "/api/profiles/{id}/time-off";
    private static final int MOST_REASON = 500;

    private final Scheduling scheduling;
    private final Supplier<ZoneId> clinicZone;

    /**
     * Serves these use cases.
     *
     * @param clinicZone the zone in which days of a filter are meant, and times are told
     */
    public TimeOffRoutes(Scheduling scheduling, Supplier<ZoneId> clinicZone) {
        this.scheduling = scheduling;
        this.clinicZone = clinicZone;
    }

    public void register(Routes routes) {
        routes.get(PATH, Access.SIGNED_IN, this::list)
                .post(PATH, Access.SIGNED_IN, this::add)
                .delete(PATH + "/{timeOffId}", Access.SIGNED_IN, this::remove);
    }

    private void list(Request request) {
        var professional = new ProfileId(request.id("id"));
        var query = request.query();
        var from = query.optional("from", Reads.DATE);
        var to = query.optional("to", Reads.DATE);
        var paging = request.paging(query);
        if (from.find().isPresent() && to.find().isPresent() && to.get().isBefore(from.get())) {
            query.refuse("to", "Não pode ser antes de from.");
        }
        query.end();
        var zone = clinicZone.get();
        var filter = new TimeOffFilter(
                from.find().map(day -> startOf(day, zone)), to.find().map(day -> startOf(day.plusDays(1), zone)));
        switch (scheduling
                .listTimeOff()
                .handle(new ListTimeOff.Query(request.actor(), professional, filter, paging.get()))) {
            case ListTimeOff.Outcome.NotAllowed no -> request.answer(Problems.forbidden());
            case ListTimeOff.Outcome.NotThere no -> request.answer(Problems.notFound());
            case ListTimeOff.Outcome.Found found ->
                request.answerPage(found.page(), (json, timeOff) -> write(json, timeOff, zone));
        }
    }

    private static Instant startOf(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static void write(JsonGenerator json, TimeOff timeOff, ZoneId zone) throws IOException {
        json.writeStartObject();
        fields(json, timeOff, zone);
        json.writeEndObject();
    }

    private static void fields(JsonGenerator json, TimeOff timeOff, ZoneId zone) throws IOException {
        json.writeStringField("id", timeOff.id().value().toString());
        json.writeStringField("startsAt", Rfc3339.of(timeOff.slot().start(), zone));
        json.writeStringField("endsAt", Rfc3339.of(timeOff.slot().end(), zone));
        json.writeStringField("reason", timeOff.reason());
    }

    private void add(Request request) {
        var professional = new ProfileId(request.id("id"));
        var body = request.body();
        var startsAt = body.required("startsAt", Reads.INSTANT);
        var endsAt = body.required("endsAt", Reads.INSTANT);
        var reason = body.required("reason", Reads.lines(MOST_REASON));
        body.end();
        var command = new AddTimeOff.Command(request.actor(), professional, startsAt.get(), endsAt.get(), reason.get());
        switch (scheduling.addTimeOff().handle(command)) {
            case AddTimeOff.Outcome.NotAllowed no -> request.answer(Problems.forbidden());
            case AddTimeOff.Outcome.NotThere no -> request.answer(Problems.notFound());
            case AddTimeOff.Outcome.EndsBeforeItStarts no ->
                request.answer(Problems.invalid("/endsAt", "Deve ser depois de startsAt."));
            case AddTimeOff.Outcome.TooLong no ->
                request.answer(Problems.invalid(
                        "/endsAt", "Uma ausência pode durar até " + TimeOff.LONGEST.toDays() + " dias."));
            case AddTimeOff.Outcome.InThePast no ->
                request.answer(Problems.invalid("/endsAt", "A ausência já terminou."));
            case AddTimeOff.Outcome.Added added -> added(request, added);
        }
    }

    private void added(Request request, AddTimeOff.Outcome.Added added) {
        var timeOff = added.timeOff();
        var place = PATH.replace("{id}", timeOff.professional().value().toString());
        request.header("Location", place + "/" + timeOff.id().value()).answer(201, json -> {
            json.writeStartObject();
            fields(json, timeOff, clinicZone.get());
            json.writeArrayFieldStart("conflicts");
            for (var conflict : added.conflicts()) AppointmentJson.write(json, conflict);
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void remove(Request request) {
        var professional = new ProfileId(request.id("id"));
        var id = new TimeOffId(request.id("timeOffId"));
        switch (scheduling.removeTimeOff().handle(new RemoveTimeOff.Command(request.actor(), professional, id))) {
            case RemoveTimeOff.Outcome.NotAllowed no -> request.answer(Problems.forbidden());
            case RemoveTimeOff.Outcome.NotThere no -> request.answer(Problems.notFound());
            case RemoveTimeOff.Outcome.Removed removed -> request.answerNothing();
        }
    }
}
