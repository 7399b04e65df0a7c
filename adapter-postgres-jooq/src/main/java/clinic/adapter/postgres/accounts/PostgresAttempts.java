package clinic.adapter.postgres.accounts;

import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.adapter.postgres.shared.Sql;
import clinic.adapter.postgres.shared.Trip;
import clinic.domain.accounts.Attempt;
import clinic.domain.accounts.Attempts;
import clinic.domain.shared.Actor;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Counts tries in {@code attempts}, one row for each kind and key; counting also clears some rows of long ago. */
public final class PostgresAttempts implements Attempts {
    private static final Trip COUNT = Trip.of(Sql.beside(PostgresAttempts.class, "count.sql"));
    private static final Trip TAKE_BACK = Trip.of(
            "update attempts set tries = tries - 1 where kind = ? and key_hash = decode(?, 'hex') and tries > 0");
    private static final Trip FORGET = Trip.of("delete from attempts where kind = ? and key_hash = decode(?, 'hex')");

    private final PostgresUnitOfWork unitOfWork;

    public PostgresAttempts(PostgresUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Optional<Duration> count(Actor actor, List<Attempt> attempts, Instant now) {
        var byRow = attempts.stream().collect(Collectors.toMap(PostgresAttempts::rowOf, attempt -> attempt));
        return unitOfWork.ask(
                actor,
                COUNT,
                binder -> binder.texts(
                                attempts.stream().map(PostgresAttempts::kind).toList())
                        .texts(attempts.stream().map(PostgresAttempts::hash).toList())
                        .texts(attempts.stream().map(one -> end(one, now)).toList())
                        .with(now)
                        .with(now)
                        .with(now),
                results -> pause(results.next(), byRow, now));
    }

    private static Optional<Duration> pause(ResultSet row, java.util.Map<String, Attempt> byRow, Instant now)
            throws SQLException {
        var pauses = new HashMap<String, Duration>();
        while (row.next()) {
            var attempt = byRow.get(row.getString(1) + row.getString(2));
            if (attempt != null && row.getInt(3) > attempt.limit().tries()) {
                var end = row.getObject(4, OffsetDateTime.class).toInstant();
                pauses.put(row.getString(1), Duration.between(now, end));
            }
        }
        return pauses.values().stream().max(Comparator.naturalOrder());
    }

    @Override
    public void takeBack(Actor actor, Attempt attempt) {
        unitOfWork.ask(actor, TAKE_BACK, binder -> binder.with(kind(attempt)).with(hash(attempt)), results -> 0);
    }

    @Override
    public void forget(Attempt attempt) {
        unitOfWork.tell(FORGET, binder -> binder.with(kind(attempt)).with(hash(attempt)), results -> 0);
    }

    private static String rowOf(Attempt attempt) {
        return kind(attempt) + hash(attempt);
    }

    private static String kind(Attempt attempt) {
        return attempt.kind().name().toLowerCase(Locale.ROOT);
    }

    private static String end(Attempt attempt, Instant now) {
        return now.plus(attempt.limit().within()).toString();
    }

    private static String hash(Attempt attempt) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(attempt.key().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
