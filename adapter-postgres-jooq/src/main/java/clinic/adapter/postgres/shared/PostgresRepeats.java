package clinic.adapter.postgres.shared;

import clinic.domain.shared.Actor;
import clinic.domain.shared.Id;
import clinic.domain.shared.Once;
import clinic.domain.shared.Repeats;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Remembers keys in {@code idempotency_keys}; its primary key makes the second of two wait for the first. */
public final class PostgresRepeats implements Repeats {
    private static final Trip CLAIM = Trip.of("""
        insert into idempotency_keys (actor_id, key, fingerprint, subject_id, created_at)
        values (?, ?, ?, ?, ?)
        on conflict on constraint idempotency_keys_pk do nothing;
        select subject_id, fingerprint, answer
        from idempotency_keys
        where actor_id = ?
          and key = ?\
        """);
    private static final Trip RELEASE = Trip.of("delete from idempotency_keys where actor_id = ? and key = ?");
    private static final Trip KEEP =
            Trip.of("update idempotency_keys set answer = ? where actor_id = ? and key = ? and answer is null");

    private static final Trip FORGET = Trip.of("delete from idempotency_keys where created_at < ?");

    private final PostgresUnitOfWork unitOfWork;

    public PostgresRepeats(PostgresUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Claim claim(Once once, Id subject, Instant now) {
        var actor = actor();
        return unitOfWork.tell(
                CLAIM,
                binder -> binder.with(actor)
                        .with(once.key())
                        .with(once.fingerprint())
                        .with(subject.value())
                        .with(now)
                        .with(actor)
                        .with(once.key()),
                results -> {
                    var row = results.next();
                    if (!row.next()) return claim(once, subject, now); // forgotten in between
                    var kept = row.getObject(1, UUID.class);
                    if (kept.equals(subject.value())) return new Claim.First();
                    if (!row.getString(2).equals(once.fingerprint())) return new Claim.Mismatch();
                    return new Claim.Again(kept, Optional.ofNullable(row.getString(3)));
                });
    }

    @Override
    public void release(Once once) {
        unitOfWork.tell(RELEASE, binder -> binder.with(actor()).with(once.key()), results -> 0);
    }

    @Override
    public void keepAnswer(Once once, String answer) {
        unitOfWork.tell(KEEP, binder -> binder.with(answer).with(actor()).with(once.key()), results -> 0);
    }

    @Override
    public int forget(Instant before) {
        return unitOfWork.tell(FORGET, binder -> binder.with(before), Work.Results::changed);
    }

    private UUID actor() {
        if (unitOfWork.actor() instanceof Actor.Person person)
            return person.id().value();
        throw new IllegalStateException("only a person repeats a request");
    }
}
