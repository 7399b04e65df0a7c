package clinic.adapter.rest.catalogue;

import clinic.adapter.rest.shared.Body;
import clinic.adapter.rest.shared.Problem;
import clinic.adapter.rest.shared.Problems;
import clinic.adapter.rest.shared.Reads;
import clinic.adapter.rest.shared.Request;
import clinic.adapter.rest.shared.Routes;
import clinic.adapter.rest.shared.Routes.Access;
import clinic.application.catalogue.AddProcedure;
import clinic.application.catalogue.Catalogue;
import clinic.application.catalogue.ChangeProcedure;
import clinic.application.catalogue.ListProcedures;
import clinic.application.catalogue.ReadProcedure;
import clinic.domain.catalogue.Procedure;
import clinic.domain.catalogue.ProcedureChange;
import clinic.domain.catalogue.ProcedureId;
import java.time.Duration;
import java.util.Set;

/** {@code /api/procedures}. */
public final class ProcedureRoutes {
    private final Catalogue catalogue;

    public ProcedureRoutes(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public void register(Routes routes) {
        routes.get("/api/procedures", Access.ANYONE, this::list)
                .post("/api/procedures", Access.SIGNED_IN, this::add)
                .get("/api/procedures/{id}", Access.ANYONE, this::read)
                .patch("/api/procedures/{id}", Access.SIGNED_IN, this::change);
    }

    private void list(Request request) {
        var query = request.query();
        var active = query.optional("active", ProcedureReads.ACTIVE);
        var paging = request.paging(query);
        query.end();
        var found = catalogue
                .listProcedures()
                .handle(new ListProcedures.Query(request.actor(), active.find(), paging.get()));
        request.answerPage(found.page(), ProcedureJson::write);
    }

    private void read(Request request) {
        var id = new ProcedureId(request.id("id"));
        switch (catalogue.readProcedure().handle(new ReadProcedure.Query(request.actor(), id))) {
            case ReadProcedure.Outcome.NotThere no -> request.answer(Problems.notFound());
            case ReadProcedure.Outcome.Found found -> answer(request, 200, found.procedure());
        }
    }

    private void add(Request request) {
        switch (catalogue.addProcedure().handle(command(request))) {
            case AddProcedure.Outcome.NotAllowed no -> request.answer(Problems.forbidden());
            case AddProcedure.Outcome.UnknownProfessional unknown -> request.answer(unknownProfessional());
            case AddProcedure.Outcome.Added added -> {
                request.header(
                        "Location", "/api/procedures/" + added.procedure().id().value());
                answer(request, 201, added.procedure());
            }
        }
    }

    private static AddProcedure.Command command(Request request) {
        var body = request.body();
        var name = body.required("name", ProcedureReads.NAME);
        var description = body.optional("description", ProcedureReads.DESCRIPTION);
        var duration = body.required("durationMinutes", ProcedureReads.DURATION);
        var bufferBefore = body.kept("bufferBeforeMinutes", ProcedureReads.BUFFER);
        var bufferAfter = body.kept("bufferAfterMinutes", ProcedureReads.BUFFER);
        var price = body.required("priceCents", ProcedureReads.PRICE);
        var professionals = body.kept("professionalIds", ProcedureReads.PROFESSIONALS);
        var active = body.kept("active", Reads.BOOLEAN);
        body.end();
        return new AddProcedure.Command(
                request.actor(),
                name.get(),
                description.find().orElse(""),
                duration.get(),
                bufferBefore.find().orElse(Duration.ZERO),
                bufferAfter.find().orElse(Duration.ZERO),
                price.get(),
                professionals.find().orElse(Set.of()),
                active.find().orElse(true));
    }

    private void change(Request request) {
        var id = new ProcedureId(request.id("id"));
        var version = request.ifMatch();
        var command = new ChangeProcedure.Command(request.actor(), id, version, change(request.body()));
        switch (catalogue.changeProcedure().handle(command)) {
            case ChangeProcedure.Outcome.NotAllowed no -> request.answer(Problems.forbidden());
            case ChangeProcedure.Outcome.NotThere no -> request.answer(Problems.notFound());
            case ChangeProcedure.Outcome.Stale stale -> request.answer(Problems.stale());
            case ChangeProcedure.Outcome.UnknownProfessional unknown -> request.answer(unknownProfessional());
            case ChangeProcedure.Outcome.Changed changed -> answer(request, 200, changed.procedure());
        }
    }

    private static ProcedureChange change(Body body) {
        var name = body.kept("name", ProcedureReads.NAME);
        var description = body.optional("description", ProcedureReads.DESCRIPTION);
        var duration = body.kept("durationMinutes", ProcedureReads.DURATION);
        var bufferBefore = body.kept("bufferBeforeMinutes", ProcedureReads.BUFFER);
        var bufferAfter = body.kept("bufferAfterMinutes", ProcedureReads.BUFFER);
        var price = body.kept("priceCents", ProcedureReads.PRICE);
        var professionals = body.kept("professionalIds", ProcedureReads.PROFESSIONALS);
        var active = body.kept("active", Reads.BOOLEAN);
        body.end();
        return new ProcedureChange(
                name.find(),
                description.change().map(text -> text.orElse("")),
                duration.find(),
                bufferBefore.find(),
                bufferAfter.find(),
                price.find(),
                professionals.find(),
                active.find());
    }

    private static Problem unknownProfessional() {
        return Problems.invalid("/professionalIds", "Há um identificador que não é de um profissional.");
    }

    private static void answer(Request request, int status, Procedure procedure) {
        request.version(procedure.version()).answer(status, json -> ProcedureJson.write(json, procedure));
    }
}
