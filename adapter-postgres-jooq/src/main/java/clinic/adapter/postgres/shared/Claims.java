package clinic.adapter.postgres.shared;

import clinic.domain.shared.Actor;
import clinic.domain.shared.Role;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Who acts, as PostgreSQL's policies read it: {@code request.jwt.claims}, as Supabase names it. */
public record Claims(Optional<UUID> subject, String role, Optional<String> name) {
    public static Claims of(Actor actor) {
        return switch (actor) {
            case Actor.Anonymous anonymous -> new Claims(Optional.empty(), "anon", Optional.empty());
            case Actor.Person person ->
                new Claims(Optional.of(person.id().value()), nameOf(person.role()), Optional.empty());
            case Actor.Automation automation -> new Claims(Optional.empty(), "system", Optional.of(automation.name()));
        };
    }

    /** The role as tables and policies spell it. */
    public static String nameOf(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    /** The claims as JSON; a role and a UUID need no escape. */
    String json() {
        return subject.map(id -> "{\"role\":\"" + role + "\",\"sub\":\"" + id + "\"}")
                .orElseGet(() -> "{\"role\":\"" + role + "\"}");
    }
}
