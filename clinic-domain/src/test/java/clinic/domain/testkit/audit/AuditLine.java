package clinic.domain.testkit.audit;

import clinic.domain.audit.AuditEntry;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Id;
import clinic.domain.shared.Origin;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A line as an audit trail keeps it.
 *
 * @param actor who acted, when that was a person
 * @param role {@code anon}, {@code client}, {@code professional}, {@code receptionist}, {@code admin}, {@code system}
 * @param name the worker, when nobody acted
 * @param subject what was read or written, when it was one thing
 * @param patients the patients whose data it is
 */
public record AuditLine(
        Optional<UUID> actor,
        String role,
        Optional<String> name,
        Instant at,
        String action,
        Optional<UUID> subject,
        Set<UUID> patients,
        Set<String> fields,
        Origin origin) {
    public AuditLine {
        patients = Set.copyOf(patients);
        fields = Set.copyOf(fields);
    }

    /** The entry as this actor leaves it. */
    public static AuditLine of(Actor actor, AuditEntry entry) {
        return of(
                actor,
                entry.at(),
                entry.action(),
                Optional.of(entry.subject().value()),
                entry.patients(),
                entry.fields());
    }

    /** What a reading by this actor leaves. */
    public static AuditLine of(
            Actor actor,
            Instant at,
            String action,
            Optional<UUID> subject,
            List<? extends Id> patients,
            Set<String> fields) {
        var ids = patients.stream().map(Id::value).collect(Collectors.toUnmodifiableSet());
        return switch (actor) {
            case Actor.Anonymous anonymous ->
                new AuditLine(
                        Optional.empty(), "anon", Optional.empty(), at, action, subject, ids, fields, actor.origin());
            case Actor.Person person ->
                new AuditLine(
                        Optional.of(person.id().value()),
                        person.role().name().toLowerCase(Locale.ROOT),
                        Optional.empty(),
                        at,
                        action,
                        subject,
                        ids,
                        fields,
                        actor.origin());
            case Actor.Automation automation ->
                new AuditLine(
                        Optional.empty(),
                        "system",
                        Optional.of(automation.name()),
                        at,
                        action,
                        subject,
                        ids,
                        fields,
                        actor.origin());
        };
    }
}
