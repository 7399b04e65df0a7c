package clinic.adapter.rest.shared;

import java.io.Serial;

/** Leaves a handler with a problem for an answer. Has no stack trace: it is an answer, not a bug. */
public final class Refused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    Refused(Problem problem) {
        super(problem.type(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
