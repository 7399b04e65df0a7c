package clinic.bootstrap;

import clinic.adapter.rest.operations.Part;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** Whether the server can serve: once nothing of its start is left to do, and its parts do their work. */
final class Readiness {
    private static final Part STARTING = new Part("start", false);

    private final Supplier<List<Part>> parts;
    private final AtomicBoolean isStarted = new AtomicBoolean();

    /** @param parts asks each of them */
    Readiness(Supplier<List<Part>> parts) {
        this.parts = parts;
    }

    /** What operators are told just now. */
    List<Part> now() {
        return isStarted.get() ? parts.get() : List.of(STARTING);
    }

    /** Nothing of the start is left to do. */
    void started() {
        isStarted.set(true);
    }
}
