package clinic.domain.scheduling;

import clinic.domain.shared.DomainEvent;
import clinic.domain.shared.ProfileId;
import java.time.Instant;
import java.util.Map;

/** A professional works at other hours than before. */
public record HoursChanged(ProfileId professional, WorkingHours hours, Instant at) implements DomainEvent {
    @Override
    public String type() {
        return "working_hours.changed";
    }

    @Override
    public ProfileId subject() {
        return professional;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "professionalId",
                professional.value().toString(),
                "timeZone",
                hours.zone().getId());
    }
}
