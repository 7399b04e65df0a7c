package clinic.adapter.rest.records;

import clinic.adapter.rest.shared.Problems;
import clinic.adapter.rest.shared.Request;
import clinic.adapter.rest.shared.Routes;
import clinic.adapter.rest.shared.Routes.Access;
import clinic.adapter.rest.shared.Slices;
import clinic.application.records.ListVersions;
import clinic.application.records.Records;
import clinic.application.records.ReportAi;
import clinic.domain.records.RecordId;

/** {@code /api/ai/records/{id}/versions} and {@code /ai-report}: how a record came to say what it says. */
public final class ReportRoutes {
    private final Records records;

    public ReportRoutes(Records records) {
        this.records = records;
    }

    public void register(Routes routes) {
        routes.get("/api/ai/records/{id}/versions", Access.SIGNED_IN, this::versions)
                .get("/api/ai/records/{id}/ai-report", Access.SIGNED_IN, this::report);
    }

    private void versions(Request request) {
        var id = new RecordId(request.id("id"));
        var query = request.query();
        var paging = request.paging(query);
        query.end();
        switch (records.listVersions().handle(new ListVersions.Query(request.actor(), id))) {
            case ListVersions.Outcome.NotThere no -> request.answer(Problems.notFound());
            case ListVersions.Outcome.Found found -> {
                var zone = found.view().zone();
                request.answerPage(
                        Slices.of(found.versions(), paging.get()),
                        (json, version) -> ReportJson.version(json, version, zone));
            }
        }
    }

    private void report(Request request) {
        request.query().end();
        var id = new RecordId(request.id("id"));
        switch (records.reportAi().handle(new ReportAi.Query(request.actor(), id))) {
            case ReportAi.Outcome.NotThere no -> request.answer(Problems.notFound());
            case ReportAi.Outcome.Found found -> request.answer(200, json -> ReportJson.report(json, found.report()));
        }
    }
}
