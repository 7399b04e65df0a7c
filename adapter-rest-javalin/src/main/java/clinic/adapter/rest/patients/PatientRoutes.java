package clinic.adapter.rest.patients;

import clinic.adapter.rest.shared.Body;
import clinic.adapter.rest.shared.Problems;
import clinic.adapter.rest.shared.Reads;
import clinic.adapter.rest.shared.Request;
import clinic.adapter.rest.shared.Routes;
import clinic.adapter.rest.shared.Routes.Access;
import clinic.application.patients.AddPatient;
import clinic.application.patients.ChangePatient;
import clinic.application.patients.ListPatients;
import clinic.application.patients.Patients;
import clinic.application.patients.ReadHistory;
import clinic.application.patients.ReadPatient;
import clinic.domain.patients.PatientChange;
import clinic.domain.patients.PatientId;
import clinic.domain.patients.PatientSearch;
import clinic.domain.patients.PatientView;

/** {@code /api/patients}. */
public final class PatientRoutes {
    private final Patients patients;

    public PatientRoutes(Patients patients) {
        this.patients = patients;
    }

    public void register(Routes routes) {
        routes.get("/api/patients", Access.SIGNED_IN, this::list)
                .post("/api/patients", Access.SIGNED_IN, this::add)
                .get("/api/patients/{id}", Access.SIGNED_IN, this::read)
                .patch("/api/patients/{id}", Access.SIGNED_IN, this::change)
                .get("/api/patients/{id}/history", Access.SIGNED_IN, this::history);
    }

    private void list(Request request) {
        var query = request.query();
        var search = query.optional("query", PatientReads.SEARCH);
        var paging = request.paging(query);
        query.end();
        var wanted =
                new ListPatients.Query(request.actor(), search.find().orElse(PatientSearch.EVERYBODY), paging.get());
        switch (patients.listPatients().handle(wanted)) {
            case ListPatients.Outcome.NotAllowed no -> request.answer(Problems.forbidden());
            case ListPatients.Outcome.Found found -> request.answerPage(found.page(), PatientJson::write);
        }
    }

    private void add(Request request) {
        var body = request.body();
        var name = body.required("name", PatientReads.NAME);
        var phone = body.required("phone", Reads.PHONE);
        var email = body.optional("email", PatientReads.EMAIL);
        var cpf = body.optional("cpf", PatientReads.CPF);
        var birthDate = body.optional("birthDate", Reads.DATE);
        var notes = body.optional("notes", PatientReads.NOTES);
        body.end();
        var command = new AddPatient.Command(
                request.actor(), name.get(), phone.get(), email.find(), cpf.find(), birthDate.find(), notes.find());
        switch (patients.addPatient().handle(command)) {
            case AddPatient.Outcome.NotAllowed no -> request.answer(Problems.forbidden());
            case AddPatient.Outcome.CpfTaken taken -> request.answer(PatientProblems.cpfTaken());
            case AddPatient.Outcome.Unborn unborn -> request.answer(PatientProblems.unborn());
            case AddPatient.Outcome.Added added -> {
                request.header(
                        "Location",
                        "/api/patients/" + added.view().patient().id().value());
                answer(request, 201, added.view());
            }
        }
    }

    private void read(Request request) {
        var id = new PatientId(request.id("id"));
        switch (patients.readPatient().handle(new ReadPatient.Query(request.actor(), id))) {
            case ReadPatient.Outcome.NotThere no -> request.answer(Problems.notFound());
            case ReadPatient.Outcome.Found found -> answer(request, 200, found.view());
        }
    }

    private void change(Request request) {
        var id = new PatientId(request.id("id"));
        var version = request.ifMatch();
        var command = new ChangePatient.Command(request.actor(), id, version, change(request.body()));
        switch (patients.changePatient().handle(command)) {
            case ChangePatient.Outcome.NotAllowed no -> request.answer(Problems.forbidden());
            case ChangePatient.Outcome.NotThere no -> request.answer(Problems.notFound());
            case ChangePatient.Outcome.Stale stale -> request.answer(Problems.stale());
            case ChangePatient.Outcome.NotYours no -> request.answer(PatientProblems.notYours(no.fields()));
            case ChangePatient.Outcome.CpfTaken taken -> request.answer(PatientProblems.cpfTaken());
            case ChangePatient.Outcome.Unborn unborn -> request.answer(PatientProblems.unborn());
            case ChangePatient.Outcome.Changed changed -> answer(request, 200, changed.view());
        }
    }

    private void history(Request request) {
        var id = new PatientId(request.id("id"));
        var query = request.query();
        var paging = request.paging(query);
        query.end();
        switch (patients.readHistory().handle(new ReadHistory.Query(request.actor(), id, paging.get()))) {
            case ReadHistory.Outcome.NotThere no -> request.answer(Problems.notFound());
            case ReadHistory.Outcome.Found found ->
                request.answerPage(found.page(), (json, entry) -> PatientJson.entry(json, entry, found.zone()));
        }
    }

    private static PatientChange change(Body body) {
        var name = body.kept("name", PatientReads.NAME);
        var phone = body.kept("phone", Reads.PHONE);
        var email = body.optional("email", PatientReads.EMAIL);
        var cpf = body.optional("cpf", PatientReads.CPF);
        var birthDate = body.optional("birthDate", Reads.DATE);
        var notes = body.optional("notes", PatientReads.NOTES);
        body.end();
        return new PatientChange(
                name.find(), phone.find(), email.change(), cpf.change(), birthDate.change(), notes.change());
    }

    private static void answer(Request request, int status, PatientView view) {
        request.version(view.patient().version()).answer(status, json -> PatientJson.write(json, view));
    }
}
