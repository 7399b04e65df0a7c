package clinic.domain.messaging;

import java.time.Instant;

/** How the line stood when we last heard of it. In the running transaction. */
public interface Lines {
    /** {@link Line#closed} of an instance that was never heard of. */
    Line find(String instance);

    /** The system alone. */
    void save(String instance, Line line, Instant at);
}
