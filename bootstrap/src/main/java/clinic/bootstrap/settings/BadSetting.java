package clinic.bootstrap.settings;

import java.io.Serial;

/** A setting that cannot be worked with; its message is one line that names the variable and what to do. */
public final class BadSetting extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    /**
     * Complains.
     *
     * @param complaint in Portuguese, for the person who starts the clinic
     */
    public BadSetting(String variable, String complaint) {
        super(variable + ": " + complaint, null, false, false);
    }
}
