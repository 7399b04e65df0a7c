package clinic.application.catalogue;

import clinic.domain.audit.AuditEntry;
import clinic.domain.catalogue.Procedure;
import clinic.domain.catalogue.ProcedureChange;
import clinic.domain.catalogue.ProcedureId;
import clinic.domain.shared.Actor;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Changes a procedure, or retires it; administrators do, and the clinic's own work. What was booked keeps the times that
 * it was booked with. A change that changes nothing leaves the version as it is.
 */
public final class ChangeProcedure {
    private final CataloguePorts ports;

    /**
     * What is to change.
     *
     * @param version which version the caller has read; empty: whichever it is
     */
    public record Command(Actor actor, ProcedureId id, OptionalInt version, ProcedureChange change) {}

    /** What came of it. */
    public sealed interface Outcome {
        record Changed(Procedure procedure) implements Outcome {}

        /** Somebody named to perform it is no professional. */
        record UnknownProfessional() implements Outcome {}

        /** Somebody else changed it since the caller read it. */
        record Stale() implements Outcome {}

        record NotThere() implements Outcome {}

        record NotAllowed() implements Outcome {}
    }

    ChangeProcedure(CataloguePorts ports) {
        this.ports = ports;
    }

    public Outcome handle(Command command) {
        if (!Keepers.include(command.actor())) return new Outcome.NotAllowed();
        return ports.unitOfWork()
                .inTransaction(
                        command.actor(),
                        () -> ports.procedures()
                                .lock(command.id())
                                .map(procedure -> change(command, procedure))
                                .orElseGet(Outcome.NotThere::new));
    }

    private Outcome change(Command command, Procedure procedure) {
        var version = command.version();
        if (version.isPresent() && version.getAsInt() != procedure.version()) return new Outcome.Stale();
        var changed = procedure.change(command.change());
        if (changed.equals(procedure)) return new Outcome.Changed(procedure);
        return switch (ports.procedures().save(changed)) {
            case UNKNOWN_PROFESSIONAL -> new Outcome.UnknownProfessional();
            case KEPT -> {
                var now = ports.time().instant().truncatedTo(ChronoUnit.SECONDS);
                ports.auditTrail().record(new AuditEntry(now, "procedure.change", changed.id(), List.of(), Set.of()));
                yield new Outcome.Changed(changed);
            }
        };
    }
}
