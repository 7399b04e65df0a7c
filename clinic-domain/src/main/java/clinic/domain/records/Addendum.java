package clinic.domain.records;

import clinic.domain.shared.PersonalData;
import clinic.domain.shared.ProfileId;
import java.time.Instant;

/** What was added to a record after it was signed. */
@PersonalData
public record Addendum(String text, Instant at, ProfileId by) {
    public static final int LONGEST = 10_000;

    public Addendum {
        text = Written.of(text);
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("text must have 1 to " + LONGEST + " characters: " + text.length());
        }
    }

    @Override
    public String toString() {
        return "Addendum[" + at + "]";
    }
}
