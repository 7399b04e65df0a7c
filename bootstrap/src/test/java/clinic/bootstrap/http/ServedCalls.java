package clinic.bootstrap.http;

import clinic.bootstrap.TestServer;
import java.util.ArrayList;
import java.util.List;

/** Every call that the server answers. */
final class ServedCalls {
    /** Those for operators and readers, which are not among the features' routes. */
    private static final List<String> OTHERS = List.of(
            "GET /health/live",
            "GET /health/ready",
            "GET /metrics",
            "GET /openapi.json",
            "GET /docs",
            "GET /docs/{file}");

    private ServedCalls() {}

    static List<String> all() {
        var calls = new ArrayList<>(
                TestServer.operations(DemoClinic.get().database().service()));
        calls.addAll(OTHERS);
        return calls;
    }
}
