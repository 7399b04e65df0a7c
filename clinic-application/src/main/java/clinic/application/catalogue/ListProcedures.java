package clinic.application.catalogue;

import clinic.domain.catalogue.Procedure;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Page;
import clinic.domain.shared.Paging;
import java.util.List;
import java.util.Optional;

/** Lists the catalogue by name: to staff all of it, to everybody else what can be booked. */
public final class ListProcedures {
    private final CataloguePorts ports;

    /**
     * Which ones.
     *
     * @param active whether those that can be booked are wanted, or those that were retired; empty: both
     */
    public record Query(Actor actor, Optional<Boolean> active, Paging paging) {}

    /** What was found. */
    public record Outcome(Page<Procedure> page) {}

    ListProcedures(CataloguePorts ports) {
        this.ports = ports;
    }

    public Outcome handle(Query query) {
        if (query.actor().isStaff()) return list(query, query.active());
        return query.active().orElse(true)
                ? list(query, Optional.of(true))
                : new Outcome(new Page<>(List.of(), Optional.empty()));
    }

    private Outcome list(Query query, Optional<Boolean> active) {
        return ports.unitOfWork()
                .inTransaction(
                        query.actor(), () -> new Outcome(ports.procedures().list(active, query.paging())));
    }
}
