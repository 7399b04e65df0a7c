package clinic.adapter.rest.openapi;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Holds what a server does against the API document. An answer that is not described there, and a request that was
 * granted although it is not, is a difference. Safe for use by several threads.
 */
public final class ApiContract {
    private static final int MOST_SHOWN = 2_000;

    private final Part document;
    private final Operations operations;
    private final RequestCheck requests;
    private final AnswerCheck answers;

    private ApiContract(Part document) {
        var schemas = new Schemas(document);
        this.document = document;
        this.operations = new Operations(document);
        this.requests = new RequestCheck(schemas);
        this.answers = new AnswerCheck(schemas);
    }

    /** The contract of the document that the server serves. */
    public static ApiContract load() {
        return new ApiContract(Part.root(ApiDocument.load().tree()));
    }

    /** Every call that is described, as {@code GET /api/patients/{id}}. */
    public Set<String> operations() {
        return operations.names();
    }

    /**
     * Passes the answer on if the document describes it.
     *
     * @param requestBody what was sent, empty for nothing
     * @throws AssertionError that tells every difference
     */
    public HttpResponse<String> check(HttpResponse<String> response, String requestBody) {
        check(Exchange.of(response, requestBody));
        return response;
    }

    /**
     * Fails if the document does not describe the exchange.
     *
     * @throws AssertionError that tells every difference
     */
    public void check(Exchange exchange) {
        var differences = differences(exchange);
        if (differences.isEmpty()) return;
        var body = exchange.body();
        throw new AssertionError("%s %s answered %d, and the API document disagrees:%n- %s%n%s"
                .formatted(
                        exchange.method(),
                        exchange.target(),
                        exchange.status(),
                        String.join(System.lineSeparator() + "- ", differences),
                        body.length() > MOST_SHOWN ? body.substring(0, MOST_SHOWN) + "…" : body));
    }

    /** Every difference between the exchange and the document. A preflight (CORS) is not the document's to describe. */
    public List<String> differences(Exchange exchange) {
        if (exchange.method().equals("OPTIONS")) return List.of();
        var others = document.at("x-other-answers");
        var match = operations.find(exchange.target().getRawPath());
        if (match.isEmpty()) return answers.differences(others.at("unknownPath"), exchange);
        Optional<Part> operation = match.get().operation(exchange.method());
        if (operation.isEmpty()) return answers.differences(others.at("unknownMethod"), exchange);
        var found = new ArrayList<String>();
        if (exchange.isGranted()) found.addAll(requests.differences(match.get(), operation.get(), exchange));
        found.addAll(answers.differences(operation.get().at("responses"), exchange));
        return found;
    }
}
