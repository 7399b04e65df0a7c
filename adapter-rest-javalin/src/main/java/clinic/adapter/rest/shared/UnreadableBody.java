package clinic.adapter.rest.shared;

import java.io.IOException;
import java.io.Serial;

/** A body that cannot be read on, for whoever reads it as a stream; its problem is the answer. */
public final class UnreadableBody extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    public UnreadableBody(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    UnreadableBody(Problem problem, IOException cause) {
        super(problem.detail(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
