package clinic.adapter.rest.records;

import clinic.adapter.rest.shared.Places;
import clinic.adapter.rest.shared.Problems;
import clinic.adapter.rest.shared.Reads;
import clinic.adapter.rest.shared.Request;
import clinic.adapter.rest.shared.Routes;
import clinic.adapter.rest.shared.Routes.Access;
import clinic.application.records.ChangeRecord;
import clinic.application.records.ListRecords;
import clinic.application.records.ReadRecord;
import clinic.application.records.Records;
import clinic.application.records.WriteRecord;
import clinic.domain.patients.PatientId;
import clinic.domain.records.Content;
import clinic.domain.records.KeyFacts;
import clinic.domain.records.RecordChange;
import clinic.domain.records.RecordId;
import clinic.domain.records.RecordView;
import clinic.domain.scheduling.AppointmentId;
import java.util.Optional;
import java.util.function.Supplier;

/** {@code /api/ai/records}: reading them, and writing by hand. */
public final class RecordRoutes {
    /** What is written may be long; so many at a time. */
    private static final int MOST_WRITERS = 16;

    private final Records records;
    private final Places places = new Places(MOST_WRITERS);

    public RecordRoutes(Records records) {
        this.records = records;
    }

    public void register(Routes routes) {
        routes.get("/api/ai/records", Access.SIGNED_IN, this::list)
                .post("/api/ai/records", Access.SIGNED_IN, request -> places.hold(() -> write(request)))
                .get("/api/ai/records/{id}", Access.SIGNED_IN, this::read)
                .patch("/api/ai/records/{id}", Access.SIGNED_IN, request -> places.hold(() -> change(request)));
    }

    private void list(Request request) {
        var query = request.query();
        var patient = query.required("patientId", Reads.ID);
        var paging = request.paging(query);
        query.end();
        var wanted = new ListRecords.Query(request.actor(), new PatientId(patient.get()), paging.get());
        switch (records.listRecords().handle(wanted)) {
            case ListRecords.Outcome.NotThere no -> request.answer(Problems.notFound());
            case ListRecords.Outcome.Found found -> request.answerPage(found.page(), RecordJson::write);
        }
    }

    private void read(Request request) {
        var id = new RecordId(request.id("id"));
        switch (records.readRecord().handle(new ReadRecord.Query(request.actor(), id, ReadRecord.Part.RECORD))) {
            case ReadRecord.Outcome.NotThere no -> request.answer(Problems.notFound());
            case ReadRecord.Outcome.Found found -> answer(request, 200, found.view());
        }
    }

    private void write(Request request) {
        var body = request.body(RecordReads.MOST_BYTES);
        var patient = body.required("patientId", Reads.ID);
        var appointment = body.optional("appointmentId", Reads.ID);
        var transcription = body.optional("transcription", RecordReads.TEXT);
        var summary = body.optional("aiSummary", RecordReads.TEXT);
        var facts = RecordReads.facts(body);
        body.end();
        var content = new Content(
                transcription.find(), summary.find(), facts.map(Supplier::get).orElseGet(KeyFacts::none));
        var command = new WriteRecord.Command(
                request.actor(),
                new PatientId(patient.get()),
                appointment.find().map(AppointmentId::new),
                content);
        switch (records.writeRecord().handle(command)) {
            case WriteRecord.Outcome.NotAllowed no -> request.answer(Problems.forbidden());
            case WriteRecord.Outcome.NothingWritten no -> request.answer(RecordProblems.nothingWritten());
            case WriteRecord.Outcome.UnknownPatient no -> request.answer(RecordProblems.unknownPatient());
            case WriteRecord.Outcome.UnknownAppointment no -> request.answer(RecordProblems.unknownAppointment());
            case WriteRecord.Outcome.Written written -> {
                request.header(
                        "Location", RecordJson.path(written.view().record().id()));
                answer(request, 201, written.view());
            }
        }
    }

    private void change(Request request) {
        var id = new RecordId(request.id("id"));
        var version = request.ifMatch();
        var command = new ChangeRecord.Command(request.actor(), id, version, changeOf(request));
        switch (records.changeRecord().handle(command)) {
            case ChangeRecord.Outcome.NotAllowed no -> request.answer(Problems.forbidden());
            case ChangeRecord.Outcome.NotThere no -> request.answer(Problems.notFound());
            case ChangeRecord.Outcome.NotAuthor no -> request.answer(RecordProblems.notAuthor());
            case ChangeRecord.Outcome.Stale stale -> request.answer(Problems.stale());
            case ChangeRecord.Outcome.Signed signed -> request.answer(RecordProblems.signed());
            case ChangeRecord.Outcome.Busy busy -> request.answer(RecordProblems.processing());
            case ChangeRecord.Outcome.Changed changed -> answer(request, 200, changed.view());
        }
    }

    private static RecordChange changeOf(Request request) {
        var body = request.body(RecordReads.MOST_BYTES);
        var transcription = body.optional("transcription", RecordReads.TEXT);
        var summary = body.optional("aiSummary", RecordReads.TEXT);
        var facts = RecordReads.facts(body);
        body.end();
        return new RecordChange(
                transcription.change().map(RecordRoutes::orBlank), summary.change(), facts.map(Supplier::get));
    }

    private static String orBlank(Optional<String> text) {
        return text.orElse("");
    }

    static void answer(Request request, int status, RecordView view) {
        request.version(view.record().version()).answer(status, json -> RecordJson.write(json, view));
    }
}
