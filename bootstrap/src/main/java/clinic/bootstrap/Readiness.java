package clinic.bootstrap;

import clinic.adapter.rest.operations.Part;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Whether the server can serve: once nothing of its start is left to do, and its parts do their work. */
final class Readiness {
    private static final Part STARTING = new Part("start", false);

    private final Supplier<List<Part>> parts;
    private final CompletableFuture<Void> started = new CompletableFuture<>();

    /** @param parts asks each of them */
    Readiness(Supplier<List<Part>> parts) {
        this.parts = parts;
    }

    /** What operators are told just now. */
    List<Part> now() {
        return started.isDone() ? parts.get() : List.of(STARTING);
    }

    /** Nothing of the start is left to do, or it has failed. */
    void started() {
        started.complete(null);
    }

    void awaitStart() {
        started.join();
    }
}
