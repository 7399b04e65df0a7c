package clinic.domain.testkit.records;

import clinic.domain.records.RecordId;
import clinic.domain.records.RecordWork;
import clinic.domain.records.Work;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import clinic.domain.testkit.shared.SequenceIds;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** What models are still to do, in memory. Thread-safe by its unit of work. */
final class InMemoryRecordWork implements RecordWork {
    private final InMemoryUnitOfWork unitOfWork;
    private final SequenceIds leases = SequenceIds.from(5_000_000);
    private final AtomicLong added = new AtomicLong();
    private final Map<RecordId, Row> rows = new HashMap<>();

    private record Lease(UUID id, Instant until) {}

    private record Row(
            RecordId record, ProfileId author, Work work, long number, Instant due, Optional<Lease> lease, int tries) {
        boolean isUnderWay(Instant now) {
            return lease.filter(held -> held.until().isAfter(now)).isPresent();
        }

        boolean isDue(Instant now) {
            return !isUnderWay(now) && !due.isAfter(now);
        }

        Row taken(Lease by) {
            return new Row(record, author, work, number, due, Optional.of(by), lease.isPresent() ? tries + 1 : tries);
        }

        Row heldUntil(Instant until) {
            return new Row(record, author, work, number, due, lease.map(held -> new Lease(held.id(), until)), tries);
        }

        Row putOff(Instant again) {
            return new Row(record, author, work, number, again, Optional.empty(), tries + 1);
        }

        Due inHand(UUID by) {
            return new Due(record, author, work, by, tries);
        }
    }

    InMemoryRecordWork(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    /** All that is to be done, whenever. */
    int pieces() {
        return rows.size();
    }

    /** Of that what is in somebody's hand. */
    int underWay(Instant now) {
        return (int) rows.values().stream().filter(row -> row.isUnderWay(now)).count();
    }

    @Override
    public void add(RecordId record, ProfileId author, Work work, Instant due) {
        put(record, Optional.of(new Row(record, author, work, added.incrementAndGet(), due, Optional.empty(), 0)));
    }

    @Override
    public Optional<Due> take(Instant now, Duration lease, int most) {
        return unitOfWork.inTransaction(Actors.SYSTEM, () -> next(now, most).map(row -> take(row, now.plus(lease))));
    }

    private Optional<Row> next(Instant now, int most) {
        var underWay = rows.values().stream().filter(row -> row.isUnderWay(now)).toList();
        if (underWay.size() >= most) return Optional.empty();
        return rows.values().stream()
                .filter(row -> row.isDue(now))
                .min(Comparator.<Row>comparingLong(row -> countOf(row.author(), underWay))
                        .thenComparing(Row::due)
                        .thenComparingLong(Row::number));
    }

    private static long countOf(ProfileId author, List<Row> underWay) {
        return underWay.stream().filter(row -> row.author().equals(author)).count();
    }

    private Due take(Row row, Instant until) {
        var lease = new Lease(leases.next(), until);
        var taken = row.taken(lease);
        put(row.record(), Optional.of(taken));
        return taken.inHand(lease.id());
    }

    @Override
    public boolean prolong(Due due, Instant until) {
        return unitOfWork.inTransaction(Actors.SYSTEM, () -> {
            var held = held(due);
            held.ifPresent(row -> put(due.record(), Optional.of(row.heldUntil(until))));
            return held.isPresent();
        });
    }

    @Override
    public boolean done(Due due) {
        unitOfWork.actor();
        var held = held(due);
        held.ifPresent(row -> put(due.record(), Optional.empty()));
        return held.isPresent();
    }

    @Override
    public boolean later(Due due, Instant again) {
        unitOfWork.actor();
        var held = held(due);
        held.ifPresent(row -> put(due.record(), Optional.of(row.putOff(again))));
        return held.isPresent();
    }

    private Optional<Row> held(Due due) {
        return Optional.ofNullable(rows.get(due.record()))
                .filter(row -> row.lease()
                        .filter(lease -> lease.id().equals(due.lease()))
                        .isPresent());
    }

    private void put(RecordId record, Optional<Row> row) {
        var before = Optional.ofNullable(rows.get(record));
        unitOfWork.change(() -> keep(record, row), () -> keep(record, before));
    }

    private void keep(RecordId record, Optional<Row> row) {
        row.ifPresentOrElse(there -> rows.put(record, there), () -> rows.remove(record));
    }
}
