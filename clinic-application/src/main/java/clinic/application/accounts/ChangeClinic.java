package clinic.application.accounts;

import clinic.domain.accounts.Clinic;
import clinic.domain.accounts.ClinicChange;
import clinic.domain.accounts.ClinicId;
import clinic.domain.audit.AuditEntry;
import clinic.domain.shared.Actor;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Changes the clinic's settings; slots follow from the next search, what was booked before stays. */
public final class ChangeClinic {
    private final AccountsPorts ports;

    /**
     * What shall change.
     *
     * @param version that the caller has seen; empty: whatever there is now
     */
    public record Command(Actor actor, OptionalInt version, ClinicChange change) {}

    /** What came of it. */
    public sealed interface Outcome {
        record Changed(Clinic clinic) implements Outcome {}

        /** Somebody else changed it since. */
        record Stale() implements Outcome {}

        /** The clinic was not opened yet. */
        record NotThere() implements Outcome {}

        record NotAllowed() implements Outcome {}
    }

    ChangeClinic(AccountsPorts ports) {
        this.ports = ports;
    }

    public Outcome handle(Command command) {
        if (!command.actor().isAdmin()) return new Outcome.NotAllowed();
        return ports.unitOfWork()
                .inTransaction(
                        command.actor(),
                        () -> ports.clinics()
                                .lock()
                                .map(clinic -> change(command, clinic))
                                .orElseGet(Outcome.NotThere::new));
    }

    private Outcome change(Command command, Clinic before) {
        if (command.version().isPresent() && command.version().getAsInt() != before.version()) {
            return new Outcome.Stale();
        }
        var after = before.with(command.change());
        var fields = after.differences(before);
        if (!fields.isEmpty()) keep(after, fields);
        return new Outcome.Changed(after);
    }

    private void keep(Clinic after, Set<String> fields) {
        ports.clinics().save(after);
        var now = ports.time().instant().truncatedTo(ChronoUnit.MILLIS);
        ports.auditTrail().record(new AuditEntry(now, "clinic.change", ClinicId.ONE, List.of(), fields));
    }
}
