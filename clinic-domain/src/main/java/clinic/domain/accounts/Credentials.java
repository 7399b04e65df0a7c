package clinic.domain.accounts;

import clinic.domain.shared.Actor;
import clinic.domain.shared.EmailAddress;
import clinic.domain.shared.ProfileId;
import java.time.Instant;
import java.util.Optional;

/** How people prove who they are. Read by the clinic's own sign-in alone: to everybody else nothing is there. */
public interface Credentials {
    /** Of the person with this address; inside a transaction or as one of its own. */
    Optional<Credential> find(Actor actor, EmailAddress email);

    /** The same, in the running transaction; no other transaction changes the profile until this one ends. */
    Optional<Credential> lock(EmailAddress email);

    /** Keeps the hash, in the running transaction; the one before it is worth nothing any more. */
    void replace(ProfileId profile, PasswordHash hash, Instant now);
}
