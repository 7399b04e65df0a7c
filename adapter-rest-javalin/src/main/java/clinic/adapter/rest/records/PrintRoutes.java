package clinic.adapter.rest.records;

import clinic.adapter.rest.shared.Places;
import clinic.adapter.rest.shared.Problems;
import clinic.adapter.rest.shared.Request;
import clinic.adapter.rest.shared.Routes;
import clinic.adapter.rest.shared.Routes.Access;
import clinic.application.records.ReadRecord;
import clinic.application.records.Records;
import clinic.domain.records.RecordId;
import java.util.Set;
import java.util.function.Supplier;

/** {@code GET /api/ai/records/{id}/pdf}: the record as it is printed. */
public final class PrintRoutes {
    private static final String PDF = "application/pdf";

    /** Printing is work for the machine. */
    private static final int MOST_PRINTERS = 4;

    private final Records records;
    private final Supplier<Letterhead> letterhead;
    private final Places places = new Places(MOST_PRINTERS);

    /** @param letterhead the clinic's, as it is now */
    public PrintRoutes(Records records, Supplier<Letterhead> letterhead) {
        this.records = records;
        this.letterhead = letterhead;
    }

    public void register(Routes routes) {
        routes.get(
                "/api/ai/records/{id}/pdf",
                Access.SIGNED_IN,
                Set.of(PDF),
                request -> places.hold(() -> print(request)));
    }

    private void print(Request request) {
        var id = new RecordId(request.id("id"));
        switch (records.readRecord().handle(new ReadRecord.Query(request.actor(), id, ReadRecord.Part.PDF))) {
            case ReadRecord.Outcome.NotThere no -> request.answer(Problems.notFound());
            case ReadRecord.Outcome.Found found -> {
                var pdf = PrintedRecord.of(found.view(), letterhead.get());
                request.header("Cache-Control", "private, no-store")
                        .header("Content-Disposition", "inline; filename=\"registro-" + id.value() + ".pdf\"");
                request.answer(200, PDF, pdf);
            }
        }
    }
}
