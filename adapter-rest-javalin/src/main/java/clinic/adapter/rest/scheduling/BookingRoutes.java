package clinic.adapter.rest.scheduling;

import clinic.adapter.rest.shared.Body;
import clinic.adapter.rest.shared.Json;
import clinic.adapter.rest.shared.Problems;
import clinic.adapter.rest.shared.Reads;
import clinic.adapter.rest.shared.Request;
import clinic.adapter.rest.shared.Value;
import clinic.application.scheduling.BookAppointment;
import clinic.application.scheduling.ChangeAppointment;
import clinic.application.scheduling.NotPlaced;
import clinic.application.scheduling.Scheduling;
import clinic.application.shared.KeepAnswer;
import clinic.domain.catalogue.ProcedureId;
import clinic.domain.patients.PatientId;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.scheduling.AppointmentView;
import clinic.domain.scheduling.Source;
import clinic.domain.shared.Once;
import clinic.domain.shared.ProfileId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/** Booking and moving over HTTP. */
final class BookingRoutes {
    private static final int MOST_NOTES = 2000;

    private final Scheduling scheduling;
    private final KeepAnswer keepAnswer;

    BookingRoutes(Scheduling scheduling, KeepAnswer keepAnswer) {
        this.scheduling = scheduling;
        this.keepAnswer = keepAnswer;
    }

    void book(Request request) {
        var body = request.body();
        var procedure = body.required("procedureId", Reads.ID);
        var professional = body.required("professionalId", Reads.ID);
        var startsAt = body.required("startsAt", Reads.INSTANT);
        var patient = body.optional("patientId", Reads.ID);
        var notes = body.optional("notes", Reads.lines(MOST_NOTES));
        var override = body.kept("override", Reads.BOOLEAN);
        refusePartsOfAMinute(body, startsAt, override);
        body.end();
        var once = request.once();
        var outcome = scheduling
                .bookAppointment()
                .handle(new BookAppointment.Command(
                        request.actor(),
                        new ProcedureId(procedure.get()),
                        new ProfileId(professional.get()),
                        startsAt.get(),
                        patient.find().map(PatientId::new),
                        notes.find(),
                        override.find().orElse(false),
                        request.actor().isClient() ? Source.APP : Source.DASHBOARD,
                        once,
                        Optional.empty()));
        answer(request, outcome, once);
    }

    /** Off the grid, too, a visit starts at a whole minute; on the grid that goes without saying. */
    private static void refusePartsOfAMinute(Body body, Value<Instant> startsAt, Value<Boolean> override) {
        var whole = startsAt.find()
                .filter(start -> start.getEpochSecond() % 60 != 0 || start.getNano() != 0)
                .isEmpty();
        if (override.find().orElse(false) && !whole) body.refuse("startsAt", "Deve ser um minuto inteiro.");
    }

    private void answer(Request request, BookAppointment.Outcome outcome, Optional<Once> once) {
        switch (outcome) {
            case BookAppointment.Outcome.Booked booked -> booked(request, booked.view(), once);
            case BookAppointment.Outcome.AnsweredBefore before ->
                located(request, before.id(), 1).answer(201, before.answer().getBytes(StandardCharsets.UTF_8));
            case BookAppointment.Outcome.KeyUsedOtherwise used -> request.answer(Problems.keyUsedOtherwise());
            case NotPlaced refused -> request.answer(BookingProblems.of(refused));
            case BookAppointment.Outcome.UnknownProcedure unknown ->
                request.answer(Problems.invalid("/procedureId", "Não há procedimento ativo com este identificador."));
            case BookAppointment.Outcome.UnknownProfessional unknown ->
                request.answer(
                        Problems.invalid("/professionalId", "Não há profissional ativo com este identificador."));
            case BookAppointment.Outcome.UnknownPatient unknown ->
                request.answer(Problems.invalid("/patientId", "Não há paciente com este identificador."));
            case BookAppointment.Outcome.PatientMisplaced misplaced ->
                request.answer(Problems.invalid(
                        "/patientId",
                        misplaced.required()
                                ? "É obrigatório."
                                : "Você só pode agendar para si: não envie patientId."));
            case BookAppointment.Outcome.NotAllowed no -> request.answer(Problems.forbidden());
        }
    }

    private void booked(Request request, AppointmentView view, Optional<Once> once) {
        var answer = Json.write(json -> AppointmentJson.write(json, view));
        once.ifPresent(known -> keepAnswer.handle(
                new KeepAnswer.Command(request.actor(), known, new String(answer, StandardCharsets.UTF_8))));
        var appointment = view.appointment();
        located(request, appointment.id(), appointment.version()).answer(201, answer);
    }

    private static Request located(Request request, AppointmentId id, int version) {
        return request.version(version).header("Location", "/api/appointments/" + id.value());
    }

    void change(Request request) {
        var id = new AppointmentId(request.id("id"));
        var version = request.ifMatch();
        var body = request.body();
        var startsAt = body.kept("startsAt", Reads.INSTANT);
        var professional = body.kept("professionalId", Reads.ID);
        var notes = body.optional("notes", Reads.lines(MOST_NOTES));
        var override = body.kept("override", Reads.BOOLEAN);
        refusePartsOfAMinute(body, startsAt, override);
        body.end();
        var outcome = scheduling
                .changeAppointment()
                .handle(new ChangeAppointment.Command(
                        request.actor(),
                        id,
                        version,
                        startsAt.find(),
                        professional.find().map(ProfileId::new),
                        notes.isNamed() ? Optional.of(notes.find()) : Optional.empty(),
                        override.find().orElse(false)));
        answer(request, outcome);
    }

    private static void answer(Request request, ChangeAppointment.Outcome outcome) {
        switch (outcome) {
            case ChangeAppointment.Outcome.Changed changed ->
                request.version(changed.view().appointment().version())
                        .answer(200, json -> AppointmentJson.write(json, changed.view()));
            case NotPlaced refused -> request.answer(BookingProblems.of(refused));
            case ChangeAppointment.Outcome.WrongStatus wrong ->
                request.answer(BookingProblems.wrongStatus(wrong.status()));
            case ChangeAppointment.Outcome.UnknownProfessional unknown ->
                request.answer(
                        Problems.invalid("/professionalId", "Não há profissional ativo com este identificador."));
            case ChangeAppointment.Outcome.Stale stale -> request.answer(Problems.stale());
            case ChangeAppointment.Outcome.NotThere no -> request.answer(Problems.notFound());
            case ChangeAppointment.Outcome.NotAllowed no -> request.answer(Problems.forbidden());
        }
    }
}
