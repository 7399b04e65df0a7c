package clinic.adapter.rest.operations;

import java.util.List;

/** Whether the server can do its work now, part by part. */
@FunctionalInterface
public interface Readiness {
    /** Asks every part; answers within a few seconds, and never throws. */
    List<Part> check();

    /**
     * One part.
     *
     * @param name as operators know it: {@code database}
     */
    record Part(String name, boolean up) {}
}
