package clinic.application.catalogue;

import clinic.domain.audit.AuditEntry;
import clinic.domain.catalogue.Procedure;
import clinic.domain.catalogue.ProcedureId;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Money;
import clinic.domain.shared.ProfileId;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/** Takes a new procedure into the catalogue; administrators do, and the clinic's own work. */
public final class AddProcedure {
    private final CataloguePorts ports;

    /** What it is like. */
    public record Command(
            Actor actor,
            String name,
            String description,
            Duration duration,
            Duration bufferBefore,
            Duration bufferAfter,
            Money price,
            Set<ProfileId> professionals,
            boolean active) {
        public Command {
            professionals = Set.copyOf(professionals);
        }
    }

    /** What came of it. */
    public sealed interface Outcome {
        record Added(Procedure procedure) implements Outcome {}

        /** Somebody named to perform it is no professional. */
        record UnknownProfessional() implements Outcome {}

        record NotAllowed() implements Outcome {}
    }

    AddProcedure(CataloguePorts ports) {
        this.ports = ports;
    }

    public Outcome handle(Command command) {
        if (!Keepers.include(command.actor())) return new Outcome.NotAllowed();
        var procedure = procedure(command);
        return ports.unitOfWork().inTransaction(command.actor(), () -> add(procedure));
    }

    private Outcome add(Procedure procedure) {
        return switch (ports.procedures().add(procedure)) {
            case UNKNOWN_PROFESSIONAL -> new Outcome.UnknownProfessional();
            case KEPT -> {
                ports.auditTrail()
                        .record(new AuditEntry(
                                procedure.createdAt(), "procedure.add", procedure.id(), List.of(), Set.of()));
                yield new Outcome.Added(procedure);
            }
        };
    }

    private Procedure procedure(Command command) {
        return new Procedure(
                new ProcedureId(ports.ids().next()),
                command.name(),
                command.description(),
                command.duration(),
                command.bufferBefore(),
                command.bufferAfter(),
                command.price(),
                command.professionals(),
                command.active(),
                ports.time().instant().truncatedTo(ChronoUnit.SECONDS),
                1);
    }
}
