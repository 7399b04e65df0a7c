package clinic.application.accounts;

import clinic.domain.accounts.Clinic;
import clinic.domain.accounts.ClinicId;
import clinic.domain.audit.AuditEntry;
import clinic.domain.shared.Actor;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/** Opens the clinic on its first start; afterwards it changes nothing, so every start may do it. */
public final class OpenClinic {
    private static final Set<String> FIELDS = Set.of("name", "timeZone");

    private final AccountsPorts ports;

    /** The clinic as it shall begin. */
    public record Command(Actor actor, Clinic clinic) {}

    /** What came of it. */
    public sealed interface Outcome {
        record Opened() implements Outcome {}

        /** It was opened before, and stays as it is. */
        record OpenBefore() implements Outcome {}

        record NotAllowed() implements Outcome {}
    }

    OpenClinic(AccountsPorts ports) {
        this.ports = ports;
    }

    public Outcome handle(Command command) {
        return switch (command.actor()) {
            case Actor.Anonymous anonymous -> new Outcome.NotAllowed();
            case Actor.Person person -> new Outcome.NotAllowed();
            case Actor.Automation automation -> ports.unitOfWork().inTransaction(automation, () -> open(command));
        };
    }

    private Outcome open(Command command) {
        return switch (ports.clinics().open(command.clinic())) {
            case OPEN_BEFORE -> new Outcome.OpenBefore();
            case OPENED -> {
                var now = ports.time().instant().truncatedTo(ChronoUnit.MILLIS);
                ports.auditTrail().record(new AuditEntry(now, "clinic.open", ClinicId.ONE, List.of(), FIELDS));
                yield new Outcome.Opened();
            }
        };
    }
}
