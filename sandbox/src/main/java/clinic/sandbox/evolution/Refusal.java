package clinic.sandbox.evolution;

import com.fasterxml.jackson.databind.JsonNode;

/** What Evolution answers instead of doing what it is asked. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final transient JsonNode body;

    private Refusal(int status, JsonNode body) {
        super("refused with " + status);
        this.status = status;
        this.body = body;
    }

    /** In the usual envelope, with a list of one text. */
    static Refusal of(int status, String error, String message) {
        var list = Json.object().arrayNode().add(message);
        return of(status, error, list);
    }

    /** In the usual envelope. */
    static Refusal of(int status, String error, JsonNode message) {
        var body = Json.object().put("status", status).put("error", error);
        body.putObject("response").set("message", message);
        return new Refusal(status, body);
    }

    static Refusal unauthorized() {
        return of(401, "Unauthorized", Json.object().textNode("Unauthorized"));
    }

    static Refusal noInstance(String name) {
        return of(404, "Not Found", "The \"" + name + "\" instance does not exist");
    }

    /** A schema's complaints come as a list within a list. */
    static Refusal schema(String complaint) {
        var list = Json.object().arrayNode();
        list.addArray().add(complaint);
        return of(400, "Bad Request", list);
    }

    static Refusal badRequest(String message) {
        return of(400, "Bad Request", message);
    }

    static Refusal unlicensed() {
        return new Refusal(
                503,
                Json.object()
                        .put("error", "service not activated")
                        .put("code", "LICENSE_REQUIRED")
                        .put("register_url", "https://licence.example")
                        .put("instance_id", "00000000-0000-4000-8000-000000000000")
                        .put("docs_url", "https://docs.example")
                        .put("message", "service not activated"));
    }

    int status() {
        return status;
    }

    JsonNode body() {
        return body;
    }
}
