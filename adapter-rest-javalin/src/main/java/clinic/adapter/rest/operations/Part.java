package clinic.adapter.rest.operations;

/**
 * One part of the server that must do its work for the whole to be ready.
 *
 * @param name as operators know it: {@code database}
 */
public record Part(String name, boolean up) {}
