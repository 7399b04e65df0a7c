package clinic.domain.testkit.records;

import clinic.domain.records.Progress;
import clinic.domain.records.RecordBacklog;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import java.time.Instant;

/** Counts what is in memory. Thread-safe by its unit of work. */
record InMemoryRecordBacklog(InMemoryUnitOfWork unitOfWork, InMemoryRecordWork work, Shelf shelf)
        implements RecordBacklog {
    @Override
    public Counted count(Instant now) {
        return unitOfWork.inTransaction(Actors.SYSTEM, () -> {
            var underWay = work.underWay(now);
            var failed = shelf.seen()
                    .filter(view -> view.record().progress() instanceof Progress.Failed)
                    .count();
            return new Counted(work.pieces() - underWay, underWay, (int) failed);
        });
    }
}
