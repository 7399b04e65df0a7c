package clinic.application.catalogue;

import clinic.domain.catalogue.Procedure;
import clinic.domain.catalogue.ProcedureId;
import clinic.domain.shared.Actor;

/** Shows one procedure, to anybody; also one that was retired, as appointments still name it. */
public final class ReadProcedure {
    private final CataloguePorts ports;

    /** Which one. */
    public record Query(Actor actor, ProcedureId id) {}

    /** What was found. */
    public sealed interface Outcome {
        record Found(Procedure procedure) implements Outcome {}

        record NotThere() implements Outcome {}
    }

    ReadProcedure(CataloguePorts ports) {
        this.ports = ports;
    }

    public Outcome handle(Query query) {
        return ports.unitOfWork()
                .inTransaction(
                        query.actor(),
                        () -> ports.procedures()
                                .find(query.id())
                                .<Outcome>map(Outcome.Found::new)
                                .orElseGet(Outcome.NotThere::new));
    }
}
