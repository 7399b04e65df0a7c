package clinic.adapter.rest.shared;

/**
 * What is wrong with one part of a request.
 *
 * @param pointer JSON pointer (RFC 6901) into the body, or {@code ?name} for a query parameter
 */
public record FieldError(String pointer, String detail) {}
