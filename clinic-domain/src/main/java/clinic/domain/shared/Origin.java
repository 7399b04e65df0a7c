package clinic.domain.shared;

/**
 * Where a request came from, as the audit trail keeps it.
 *
 * @param requestId the request's id, the same as in the logs and in {@code X-Request-Id}
 * @param address the caller's network address, or the name of the worker
 */
public record Origin(String requestId, String address) {}
