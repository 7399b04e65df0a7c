package clinic.domain.records;

import clinic.domain.shared.PersonalData;
import clinic.domain.shared.ProfileId;
import java.time.Instant;

/**
 * What a record said after a change.
 *
 * @param number 1 for the first
 * @param by whose change it was
 */
@PersonalData
public record RecordVersion(int number, Content content, By by, Instant at) {
    /** Who changes a record. */
    public sealed interface By {
        record Person(ProfileId id) implements By {}

        /** A model, at a piece of work. */
        record Model(Work work, String name) implements By {}
    }

    @Override
    public String toString() {
        return "RecordVersion[" + number + "]";
    }
}
