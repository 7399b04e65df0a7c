package clinic.adapter.rest.shared;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * An answer that says no, as RFC 9457 has it.
 *
 * @param type the last part of the stable URI reference {@code /problems/…}
 * @param title one sentence for this type, in the clinic's language
 * @param more further members, specific to the type
 */
public record Problem(
        String type,
        int status,
        String title,
        String detail,
        List<FieldError> errors,
        Optional<Duration> retryAfter,
        Members more) {

    /** Writes further members of a problem. */
    @FunctionalInterface
    public interface Members {
        void write(JsonGenerator json) throws IOException;
    }

    private static final Members NO_MORE = json -> {};

    public Problem {
        errors = List.copyOf(errors);
    }

    public static Problem of(String type, int status, String title, String detail) {
        return new Problem(type, status, title, detail, List.of(), Optional.empty(), NO_MORE);
    }

    public Problem withErrors(List<FieldError> found) {
        return new Problem(type, status, title, detail, found, retryAfter, more);
    }

    public Problem retryAfter(Duration pause) {
        return new Problem(type, status, title, detail, errors, Optional.of(pause), more);
    }

    public Problem with(Members members) {
        return new Problem(type, status, title, detail, errors, retryAfter, members);
    }

    /** This problem as a throwable, for the way out of a handler. */
    public Refused asRefused() {
        return new Refused(this);
    }
}
