package clinic.adapter.rest.openapi;

import java.util.Map;

/**
 * A request of the API document, ready to be sent.
 *
 * @param operationId names the operation
 * @param name tells the examples of one operation apart; empty if there is one alone
 * @param caller the role that sends it; empty for somebody who is not signed in, {@code provider} for one who brings its own proof
 * @param path as the document names it, with parameters in braces
 * @param target path and query
 * @param body JSON; empty if there is none
 * @param status what the document promises for it
 */
public record ApiExample(
        String operationId,
        String name,
        String caller,
        String method,
        String path,
        String target,
        Map<String, String> headers,
        String body,
        int status) {

    public ApiExample {
        headers = Map.copyOf(headers);
    }

    /** The same request about other things: each key of the map gives way to its value, wherever it stands. */
    public ApiExample replacing(Map<String, String> values) {
        var newTarget = target;
        var newBody = body;
        for (var entry : values.entrySet()) {
            newTarget = newTarget.replace(entry.getKey(), entry.getValue());
            newBody = newBody.replace(entry.getKey(), entry.getValue());
        }
        return new ApiExample(operationId, name, caller, method, path, newTarget, headers, newBody, status);
    }

    @Override
    public String toString() {
        return name.isEmpty() ? operationId : operationId + " (" + name + ")";
    }
}
