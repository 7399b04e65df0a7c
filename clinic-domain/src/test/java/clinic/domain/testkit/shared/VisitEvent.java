package clinic.domain.testkit.shared;

import clinic.domain.shared.DomainEvent;
import clinic.domain.shared.ProfileId;
import java.time.Instant;
import java.util.Map;

/** Something that happens in tests. */
record VisitEvent(String type, Instant at, Map<String, String> facts) implements DomainEvent {
    static final ProfileId SUBJECT = new ProfileId(SequenceIds.id(7));

    @Override
    public ProfileId subject() {
        return SUBJECT;
    }
}
