package clinic.adapter.rest.scheduling;

import clinic.adapter.rest.shared.Problems;
import clinic.adapter.rest.shared.Reads;
import clinic.adapter.rest.shared.Request;
import clinic.adapter.rest.shared.Routes;
import clinic.adapter.rest.shared.Routes.Access;
import clinic.application.scheduling.FindSlots;
import clinic.application.scheduling.ListAppointments;
import clinic.application.scheduling.ReadAgenda;
import clinic.application.scheduling.ReadAppointment;
import clinic.application.scheduling.Scheduling;
import clinic.application.scheduling.TakeStep;
import clinic.application.shared.Answers;
import clinic.domain.catalogue.ProcedureId;
import clinic.domain.patients.PatientId;
import clinic.domain.scheduling.AppointmentFilter;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.scheduling.Step;
import clinic.domain.shared.ProfileId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;

/** {@code /api/appointments}: reading, and the steps. */
public final class AppointmentRoutes {
    private final Scheduling scheduling;
    private final BookingRoutes booking;
    private final Supplier<ZoneId> clinicZone;

    /**
     * Serves these use cases.
     *
     * @param clinicZone the zone in which days of a filter are meant
     */
    public AppointmentRoutes(Scheduling scheduling, Answers answers, Supplier<ZoneId> clinicZone) {
        this.scheduling = scheduling;
        this.booking = new BookingRoutes(scheduling, answers.keepAnswer());
        this.clinicZone = clinicZone;
    }

    public void register(Routes routes) {
        routes.get("/api/appointments/available-slots", Access.ANYONE, this::slots)
                .get("/api/appointments/agenda", Access.SIGNED_IN, this::agenda)
                .get("/api/appointments", Access.SIGNED_IN, this::list)
                .post("/api/appointments", Access.SIGNED_IN, booking::book)
                .get("/api/appointments/{id}", Access.SIGNED_IN, this::read)
                .patch("/api/appointments/{id}", Access.SIGNED_IN, booking::change)
                .post("/api/appointments/{id}/confirm", Access.SIGNED_IN, request -> step(request, Step.CONFIRM))
                .post("/api/appointments/{id}/check-in", Access.SIGNED_IN, request -> step(request, Step.CHECK_IN))
                .post("/api/appointments/{id}/complete", Access.SIGNED_IN, request -> step(request, Step.COMPLETE))
                .post("/api/appointments/{id}/cancel", Access.SIGNED_IN, request -> step(request, Step.CANCEL))
                .post("/api/appointments/{id}/no-show", Access.SIGNED_IN, request -> step(request, Step.NO_SHOW));
    }

    private void slots(Request request) {
        var query = request.query();
        var procedure = query.required("procedureId", Reads.ID);
        var professional = query.optional("professionalId", Reads.ID);
        var from = query.required("from", Reads.DATE);
        var to = query.required("to", Reads.DATE);
        if (query.isFine() && to.get().isBefore(from.get())) query.refuse("to", "Não pode ser antes de from.");
        if (query.isFine() && to.get().isAfter(from.get().plusDays(FindSlots.MOST_DAYS - 1L))) {
            query.refuse("to", "O período pode ter até " + FindSlots.MOST_DAYS + " dias.");
        }
        query.end();
        var id = new ProcedureId(procedure.get());
        var found = scheduling
                .findSlots()
                .handle(new FindSlots.Query(
                        request.actor(), id, professional.find().map(ProfileId::new), from.get(), to.get()));
        switch (found) {
            case FindSlots.Outcome.UnknownProcedure unknown ->
                request.answer(Problems.invalid("?procedureId", "Não há procedimento ativo com este identificador."));
            case FindSlots.Outcome.Found slots ->
                request.answer(200, json -> {
                    json.writeStartObject();
                    json.writeStringField("procedureId", id.value().toString());
                    json.writeStringField("timeZone", slots.zone().getId());
                    AppointmentJson.offers(json, "slots", slots.offers(), slots.zone());
                    json.writeEndObject();
                });
        }
    }

    private void agenda(Request request) {
        var query = request.query();
        var date = query.required("date", Reads.DATE);
        var days = query.integer("days", 1, ReadAgenda.MOST_DAYS);
        var professional = query.optional("professionalId", Reads.ID);
        query.end();
        var outcome = scheduling
                .readAgenda()
                .handle(new ReadAgenda.Query(
                        request.actor(),
                        date.get(),
                        days.find().orElse(1),
                        professional.find().map(ProfileId::new)));
        switch (outcome) {
            case ReadAgenda.Outcome.NotAllowed no -> request.answer(Problems.forbidden());
            case ReadAgenda.Outcome.Found found ->
                request.answer(200, json -> AppointmentJson.agenda(json, found.agenda()));
        }
    }

    private void list(Request request) {
        var query = request.query();
        var from = query.optional("from", Reads.DATE);
        var to = query.optional("to", Reads.DATE);
        var professional = query.optional("professionalId", Reads.ID);
        var patient = query.optional("patientId", Reads.ID);
        var status = query.optional("status", Reads.word(Words.STATUSES));
        var paging = request.paging(query);
        if (query.isFine()
                && from.find().isPresent()
                && to.find().isPresent()
                && to.get().isBefore(from.get())) {
            query.refuse("to", "Não pode ser antes de from.");
        }
        query.end();
        var filter = new AppointmentFilter(
                from.find().map(this::startOf),
                to.find().map(day -> startOf(day.plusDays(1))),
                professional.find().map(ProfileId::new),
                patient.find().map(PatientId::new),
                status.find());
        switch (scheduling
                .listAppointments()
                .handle(new ListAppointments.Query(request.actor(), filter, paging.get()))) {
            case ListAppointments.Outcome.NotAllowed no -> request.answer(Problems.forbidden());
            case ListAppointments.Outcome.Found found -> request.answerPage(found.page(), AppointmentJson::write);
        }
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(clinicZone.get()).toInstant();
    }

    private void read(Request request) {
        var id = new AppointmentId(request.id("id"));
        switch (scheduling.readAppointment().handle(new ReadAppointment.Query(request.actor(), id))) {
            case ReadAppointment.Outcome.NotThere no -> request.answer(Problems.notFound());
            case ReadAppointment.Outcome.Found found ->
                request.version(found.view().appointment().version())
                        .answer(200, json -> AppointmentJson.write(json, found.view()));
        }
    }

    private void step(Request request, Step step) {
        var id = new AppointmentId(request.id("id"));
        var body = request.bodyOrNone();
        Optional<String> reason =
                step == Step.CANCEL ? body.optional("reason", Reads.lines(500)).find() : Optional.empty();
        body.end();
        switch (scheduling.takeStep().handle(new TakeStep.Command(request.actor(), id, step, reason))) {
            case TakeStep.Outcome.NotAllowed no -> request.answer(Problems.forbidden());
            case TakeStep.Outcome.NotThere no -> request.answer(Problems.notFound());
            case TakeStep.Outcome.WrongStatus wrong -> request.answer(BookingProblems.wrongStatus(wrong.status()));
            case TakeStep.Outcome.Taken taken ->
                request.version(taken.view().appointment().version())
                        .answer(200, json -> AppointmentJson.write(json, taken.view()));
        }
    }
}
