package clinic.sandbox.openai;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What OpenAI answers instead of doing what it is asked: contracts/openai.md, "Errors". */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String message;
    private final String type;
    private final String param;
    private final String code;

    private Refusal(int status, String message, String type, String param, String code) {
        super("refused with " + status);
        this.status = status;
        this.message = message;
        this.type = type;
        this.param = param;
        this.code = code;
    }

    /**
     * A request that is wrong.
     *
     * @param param empty for none
     * @param code empty for none
     */
    static Refusal invalid(String message, String param, String code) {
        return new Refusal(400, message, "invalid_request_error", param, code);
    }

    /** The key comes back masked. */
    static Refusal key(String key) {
        var shown = key.length() < 12 ? "****" : key.substring(0, 8) + "*".repeat(20) + key.substring(key.length() - 4);
        var message = "Incorrect API key provided: " + shown + ".";
        return new Refusal(401, message, "invalid_request_error", "", "invalid_api_key");
    }

    static Refusal noKey() {
        return new Refusal(401, "You didn't provide an API key.", "invalid_request_error", "", "");
    }

    static Refusal noModel(String model) {
        var message = "The model `" + model + "` does not exist or you do not have access to it.";
        return new Refusal(404, message, "invalid_request_error", "", "model_not_found");
    }

    static Refusal noSuchPath(String method, String path) {
        return new Refusal(404, "Invalid URL (" + method + " " + path + ")", "invalid_request_error", "", "");
    }

    /** Its type lies. */
    static Refusal tooLarge(long bytes) {
        var message =
                bytes + ": Maximum content size limit (" + Upload.MOST_BYTES + ") exceeded (" + bytes + " bytes read)";
        return new Refusal(413, message, "server_error", "", "");
    }

    static Refusal rateLimit() {
        return new Refusal(429, "Rate limit reached for requests", "requests", "", "rate_limit_exceeded");
    }

    static Refusal noCredit() {
        return new Refusal(
                429,
                "You exceeded your current quota, please check your plan and billing details.",
                "insufficient_quota",
                "",
                "insufficient_quota");
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    ObjectNode body() {
        var body = Json.object();
        var error = body.putObject("error").put("message", message).put("type", type);
        error.put("param", param.isEmpty() ? null : param);
        error.put("code", code.isEmpty() ? null : code);
        return body;
    }
}
