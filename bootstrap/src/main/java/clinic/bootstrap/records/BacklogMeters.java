package clinic.bootstrap.records;

import clinic.application.records.CountRecordWork;
import clinic.domain.records.RecordBacklog.Counted;
import clinic.domain.shared.Actor;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Shows operators how many records wait for a model, and how many need a person. Whoever reads it asks no database. */
final class BacklogMeters {
    private final CountRecordWork countRecordWork;
    private volatile Optional<Counted> last = Optional.empty();

    BacklogMeters(CountRecordWork countRecordWork) {
        this.countRecordWork = countRecordWork;
    }

    void register(MeterRegistry meters) {
        register(meters, "waiting", Counted::waiting);
        register(meters, "under_way", Counted::underWay);
        register(meters, "failed", Counted::failed);
    }

    private void register(MeterRegistry meters, String state, ToIntFunction<Counted> part) {
        Gauge.builder("clinic.record.work", () -> value(part))
                .tag("state", state)
                .description("records that wait for a model, that one is at, and that failed and need a person")
                .register(meters);
    }

    private double value(ToIntFunction<Counted> part) {
        return last.map(counted -> (double) part.applyAsInt(counted)).orElse(Double.NaN);
    }

    /** Counts anew. What cannot be counted is not shown as it once was. */
    void count(Actor actor) {
        Optional<Counted> now = Optional.empty();
        try {
            now = switch (countRecordWork.handle(new CountRecordWork.Query(actor))) {
                case CountRecordWork.Outcome.Found(var counted) -> Optional.of(counted);
                case CountRecordWork.Outcome.NotAllowed no ->
                    throw new IllegalStateException("the system may count its work");
            };
        } finally {
            last = now;
        }
    }
}
