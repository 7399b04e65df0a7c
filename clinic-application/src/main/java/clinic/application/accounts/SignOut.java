package clinic.application.accounts;

import clinic.domain.accounts.SignInId;
import clinic.domain.audit.AuditEntry;
import clinic.domain.shared.Actor;
import clinic.domain.shared.ProfileId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Ends a sign-in: its refresh tokens are worth nothing any more. */
public final class SignOut {
    private final AccountsPorts ports;
    private final Door door;

    /**
     * Who goes.
     *
     * @param signIn empty: from all devices
     */
    public record Command(Actor actor, Optional<SignInId> signIn) {}

    /** What came of it. */
    public sealed interface Outcome {
        record Gone() implements Outcome {}

        record NotAllowed() implements Outcome {}
    }

    SignOut(AccountsPorts ports, Door door) {
        this.ports = ports;
        this.door = door;
    }

    public Outcome handle(Command command) {
        return switch (command.actor()) {
            case Actor.Anonymous anonymous -> new Outcome.NotAllowed();
            case Actor.Automation automation -> new Outcome.NotAllowed();
            case Actor.Person person -> end(person, command.signIn());
        };
    }

    private Outcome end(Actor.Person person, Optional<SignInId> signIn) {
        return ports.unitOfWork().inTransaction(Door.keeper(person), () -> {
            signIn.ifPresentOrElse(
                    ports.refreshTokens()::end, () -> ports.refreshTokens().endAll(person.id()));
            note(person.id());
            return new Outcome.Gone();
        });
    }

    private void note(ProfileId profile) {
        ports.auditTrail().record(new AuditEntry(door.now(), "sign-in.ended", profile, List.of(), Set.of()));
    }
}
