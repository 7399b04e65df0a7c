package clinic.adapter.rest.operations;

/**
 * One part of the server that must do its work for the whole to be ready.
 *
 * @param name as operators know it: {@code database}, or {@code start} while there is still something to do before it serves
 */
public record Part(String name, boolean up) {}
