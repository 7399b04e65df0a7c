package clinic.domain.records;

import clinic.domain.shared.Actor;
import clinic.domain.shared.PersonalData;
import clinic.domain.shared.ProfileId;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A record as people see it.
 *
 * @param registration the author's number at the council (CRM, CRO, …)
 * @param signer who signed, by name
 * @param patientProfile the patient as one who signs in, if so
 * @param isTreating whether the reader has or had an appointment with the patient that was not cancelled
 * @param zone the clinic's, in which its times are told
 */
@PersonalData
public record RecordView(
        AudioRecord record,
        String patientName,
        String authorName,
        Optional<String> registration,
        Optional<String> signer,
        List<Added> addenda,
        Optional<ProfileId> patientProfile,
        boolean isTreating,
        ZoneId zone) {
    /**
     * What was added, and by whom.
     *
     * @param writer by name; empty when the reader may not know
     * @param registration the writer's number at the council
     */
    @PersonalData
    public record Added(Addendum addendum, Optional<String> writer, Optional<String> registration) {
        @Override
        public String toString() {
            return "Added[" + addendum + "]";
        }
    }

    public RecordView {
        addenda = List.copyOf(addenda);
    }

    /** Whether the actor may see it: the author, who treats the patient, administrators; the patient once it is signed. */
    public boolean isSeenBy(Actor actor) {
        return switch (actor) {
            case Actor.Anonymous anonymous -> false;
            case Actor.Automation automation -> true;
            case Actor.Person person ->
                switch (person.role()) {
                    case ADMIN -> true;
                    case PROFESSIONAL -> record.author().equals(person.id()) || isTreating;
                    case RECEPTIONIST -> false;
                    case CLIENT -> !record.isOpen() && patientProfile.equals(Optional.of(person.id()));
                };
        };
    }

    @Override
    public String toString() {
        return "RecordView[" + record.id().value() + "]";
    }
}
