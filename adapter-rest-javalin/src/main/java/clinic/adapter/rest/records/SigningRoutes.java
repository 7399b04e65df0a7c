package clinic.adapter.rest.records;

import clinic.adapter.rest.shared.Problem;
import clinic.adapter.rest.shared.Problems;
import clinic.adapter.rest.shared.Request;
import clinic.adapter.rest.shared.Routes;
import clinic.adapter.rest.shared.Routes.Access;
import clinic.application.records.AddAddendum;
import clinic.application.records.AskAgain;
import clinic.application.records.ReadRecord;
import clinic.application.records.Records;
import clinic.application.records.SignRecord;
import clinic.domain.records.RecordId;
import clinic.domain.records.Work;

/** {@code /api/ai/records/{id}/…}: what is done with a record: the models asked again, the signature, addenda. */
public final class SigningRoutes {
    private final Records records;
    private final Runnable wakeWriting;

    /** @param wakeWriting tells whoever has models write that there is something to do */
    public SigningRoutes(Records records, Runnable wakeWriting) {
        this.records = records;
        this.wakeWriting = wakeWriting;
    }

    public void register(Routes routes) {
        var one = "/api/ai/records/{id}";
        routes.post(one + "/summarize", Access.SIGNED_IN, request -> ask(request, Work.SUMMARIZE))
                .post(one + "/retry", Access.SIGNED_IN, request -> ask(request, Work.TRANSCRIBE))
                .post(one + "/sign", Access.SIGNED_IN, this::sign)
                .post(one + "/addenda", Access.SIGNED_IN, this::add);
    }

    private void ask(Request request, Work work) {
        request.bodyOrNone().end();
        var id = new RecordId(request.id("id"));
        switch (records.askAgain().handle(new AskAgain.Command(request.actor(), id, work))) {
            case AskAgain.Outcome.NotAllowed no -> request.answer(Problems.forbidden());
            case AskAgain.Outcome.NotThere no -> request.answer(Problems.notFound());
            case AskAgain.Outcome.Signed no -> request.answer(RecordProblems.signed());
            case AskAgain.Outcome.AlreadyUnderWay no -> request.answer(RecordProblems.processing());
            case AskAgain.Outcome.NothingToDoItFrom no -> request.answer(RecordProblems.nothingToWorkFrom());
            case AskAgain.Outcome.NoConsent no -> request.answer(RecordProblems.noConsent(no.missing()));
            case AskAgain.Outcome.Unconfigured no -> request.answer(RecordProblems.unconfigured());
            case AskAgain.Outcome.Accepted accepted -> {
                wakeWriting.run();
                request.header("Location", RecordJson.path(id));
                request.answer(202, json -> RecordJson.progress(json, accepted.record()));
            }
        }
    }

    private void sign(Request request) {
        request.bodyOrNone().end();
        var id = new RecordId(request.id("id"));
        var command = new SignRecord.Command(request.actor(), id, request.ifMatchIfAny());
        switch (records.signRecord().handle(command)) {
            case SignRecord.Outcome.NotAllowed no -> request.answer(Problems.forbidden());
            case SignRecord.Outcome.NotThere no -> request.answer(Problems.notFound());
            case SignRecord.Outcome.NotAuthor no -> request.answer(RecordProblems.notAuthor());
            case SignRecord.Outcome.Stale stale -> request.answer(Problems.stale());
            case SignRecord.Outcome.AlreadySigned no -> request.answer(RecordProblems.signed());
            case SignRecord.Outcome.StillProcessing no -> request.answer(RecordProblems.processing());
            case SignRecord.Outcome.NothingToSign no -> request.answer(RecordProblems.nothingToSign());
            case SignRecord.Outcome.UnsupportedFacts open -> request.answer(unsupported(request, id));
            case SignRecord.Outcome.Signed signed -> RecordRoutes.answer(request, 200, signed.view());
        }
    }

    /** Where the facts are, in the record as it is now. */
    private Problem unsupported(Request request, RecordId id) {
        return switch (records.readRecord().handle(new ReadRecord.Query(request.actor(), id, ReadRecord.Part.RECORD))) {
            case ReadRecord.Outcome.NotThere no -> Problems.notFound();
            case ReadRecord.Outcome.Found found ->
                RecordProblems.unsupported(found.view().record().content().facts());
        };
    }

    private void add(Request request) {
        var id = new RecordId(request.id("id"));
        var body = request.body();
        var text = body.required("text", RecordReads.ADDENDUM);
        body.end();
        switch (records.addAddendum().handle(new AddAddendum.Command(request.actor(), id, text.get()))) {
            case AddAddendum.Outcome.NotAllowed no -> request.answer(Problems.forbidden());
            case AddAddendum.Outcome.NotThere no -> request.answer(Problems.notFound());
            case AddAddendum.Outcome.NotSigned no -> request.answer(RecordProblems.notSigned());
            case AddAddendum.Outcome.Added added -> {
                request.header("Location", RecordJson.path(id));
                RecordRoutes.answer(request, 201, added.view());
            }
        }
    }
}
