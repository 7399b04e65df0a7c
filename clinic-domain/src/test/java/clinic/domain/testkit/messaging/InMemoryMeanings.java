package clinic.domain.testkit.messaging;

import clinic.domain.messaging.IncomingId;
import clinic.domain.messaging.MeaningLeases;
import clinic.domain.messaging.Meanings;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Keeps in memory what must be found out. Thread-safe by its unit of work. */
final class InMemoryMeanings implements Meanings, MeaningLeases {
    private final InMemoryUnitOfWork unitOfWork;
    private final InMemoryInbox inbox;
    private final List<Row> rows = new ArrayList<>();
    private long leases;

    private record Row(
            Wanted wanted,
            Optional<Instant> word,
            Instant dueAt,
            Optional<UUID> lease,
            Optional<Instant> leasedUntil,
            int tries,
            Optional<Map<String, String>> found) {
        boolean isOf(IncomingId event, Kind kind) {
            return wanted.event().equals(event) && wanted.kind() == kind;
        }

        boolean isOf(Due due) {
            return isOf(due.wanted().event(), due.wanted().kind())
                    && lease.equals(Optional.of(due.lease()))
                    && found.isEmpty();
        }

        boolean isUnderWay(Instant now) {
            return found.isEmpty() && leasedUntil.filter(now::isBefore).isPresent();
        }

        boolean isDue(Instant now) {
            return found.isEmpty() && !isUnderWay(now) && !dueAt.isAfter(now) && now.isBefore(wanted.until());
        }

        Row taken(UUID by, Instant until) {
            return new Row(wanted, word, dueAt, Optional.of(by), Optional.of(until), tries, found);
        }

        Row heldUntil(Instant until) {
            return new Row(wanted, word, dueAt, lease, Optional.of(until), tries, found);
        }

        Row put(Instant again) {
            return new Row(wanted, word, again, Optional.empty(), Optional.empty(), tries + 1, found);
        }

        Row told(Map<String, String> what) {
            return new Row(
                    wanted, word, dueAt, Optional.empty(), Optional.empty(), tries, Optional.of(Map.copyOf(what)));
        }

        Row wantedAgain(Instant now) {
            return new Row(wanted, word.filter(now::isBefore), dueAt, lease, leasedUntil, tries, found);
        }
    }

    InMemoryMeanings(InMemoryUnitOfWork unitOfWork, InMemoryInbox inbox) {
        this.unitOfWork = unitOfWork;
        this.inbox = inbox;
    }

    @Override
    public void want(Wanted wanted, Optional<Instant> word, Instant now) {
        unitOfWork.actor();
        if (!change(row -> row.isOf(wanted.event(), wanted.kind()), row -> row.wantedAgain(now))) {
            var row = new Row(wanted, word, now, Optional.empty(), Optional.empty(), 0, Optional.empty());
            unitOfWork.change(() -> rows.add(row), rows::removeLast);
        }
        find(wanted.event(), wanted.kind())
                .ifPresent(known -> inbox.await(wanted.event(), known.word().orElse(known.until())));
    }

    @Override
    public Optional<Standing> find(IncomingId event, Kind kind) {
        unitOfWork.actor();
        return rows.stream()
                .filter(row -> row.isOf(event, kind))
                .filter(row -> !inbox.hasForgotten(event))
                .findFirst()
                .map(row -> new Standing(row.wanted().until(), row.word(), row.found()));
    }

    @Override
    public Optional<Due> take(Instant now, Duration lease, int most) {
        return unitOfWork.inTransaction(Actors.SYSTEM, () -> {
            if (rows.stream().filter(row -> row.isUnderWay(now)).count() >= most) return Optional.empty();
            var by = new UUID(1, ++leases);
            var next = rows.stream()
                    .filter(row ->
                            row.isDue(now) && !inbox.hasForgotten(row.wanted().event()))
                    .min(Comparator.comparing(Row::dueAt));
            next.ifPresent(one -> change(row -> row.equals(one), row -> row.taken(by, now.plus(lease))));
            return next.map(row -> new Due(row.wanted(), inbox.body(row.wanted().event()), by, row.tries()));
        });
    }

    @Override
    public boolean tell(Due due, Map<String, String> found, Instant now) {
        var isOurs = change(row -> row.isOf(due), row -> row.told(found));
        if (isOurs) inbox.await(due.wanted().event(), now);
        return isOurs;
    }

    @Override
    public boolean later(Due due, Instant again) {
        return change(row -> row.isOf(due), row -> row.put(again));
    }

    @Override
    public boolean prolong(Due due, Instant until) {
        return unitOfWork.inTransaction(
                Actors.SYSTEM,
                () -> !inbox.hasForgotten(due.wanted().event())
                        && change(row -> row.isOf(due), row -> row.heldUntil(until)));
    }

    private boolean change(Predicate<Row> which, UnaryOperator<Row> how) {
        unitOfWork.actor();
        for (var index = 0; index < rows.size(); index++) {
            var before = rows.get(index);
            if (!which.test(before)) continue;
            var place = index;
            unitOfWork.change(() -> rows.set(place, how.apply(before)), () -> rows.set(place, before));
            return true;
        }
        return false;
    }
}
