package clinic.adapter.postgres.shared;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.shared.Actor;
import java.util.Collection;
import java.util.stream.Collectors;

/** What a piece of work looks at in the database, as PostgreSQL counts it: rows, not time. */
public final class Effort {
    /** After so many times a statement has its lasting plan. */
    private static final int UNTIL_PREPARED = 12;

    private final PostgresUnitOfWork unitOfWork;
    private final String lookedAt;

    /**
     * What was looked at.
     *
     * @param tables how many were read from one end to the other
     */
    public record Looked(long rows, long tables) {}

    /** @param tables those that count; what is read beside, such as settings, is small for ever */
    public Effort(PostgresUnitOfWork unitOfWork, Collection<String> tables) {
        this.unitOfWork = unitOfWork;
        this.lookedAt = """
            select coalesce(sum(seq_tup_read + coalesce(idx_tup_fetch, 0)), 0), coalesce(sum(seq_scan), 0)
            from pg_stat_xact_user_tables
            where relname in (%s)\
            """.formatted(tables.stream().collect(Collectors.joining("', '", "'", "'")));
    }

    /** Looks at no more rows than these, and through no table. */
    public void assertLittle(Actor actor, long rows, Runnable work) {
        var looked = of(actor, work);
        assertThat(looked.tables()).as("%s", looked).isZero();
        assertThat(looked.rows()).as("%s", looked).isLessThanOrEqualTo(rows);
    }

    /** What the last of many times took. */
    public Looked of(Actor actor, Runnable work) {
        return unitOfWork.inTransaction(actor, () -> {
            for (var time = 1; time < UNTIL_PREPARED; time++) work.run();
            var before = looked();
            work.run();
            var after = looked();
            return new Looked(after.rows() - before.rows(), after.tables() - before.tables());
        });
    }

    private Looked looked() {
        var row = unitOfWork.dsl().fetchSingle(lookedAt);
        return new Looked(row.get(0, Long.class), row.get(1, Long.class));
    }
}
