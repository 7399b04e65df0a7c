package clinic.adapter.postgres.shared;

import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import clinic.adapter.postgres.testkit.TestDatabase;
import clinic.domain.shared.Actor;
import clinic.domain.testkit.shared.SequenceIds;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** That several statements in one text are one transaction, however often the driver has sent them before. */
class TripTest {
    /** More than after which the driver keeps a statement prepared, and PostgreSQL its plan. */
    private static final int TIMES = 30;

    private static final String STATEMENT =
            "select cast(? as text), pg_current_xact_id()::text, current_setting('request.jwt.claims', true), ?, ?, ?";
    private static final Trip WHO = Trip.of(String.join(";\n", STATEMENT, STATEMENT, STATEMENT));

    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.fresh();

    private record Seen(String transaction, String claims) {}

    @Test
    void runsAllStatementsInOneTransactionThatKnowsWhoActs() {
        var transactions = new HashSet<String>();
        for (var time = 0; time < TIMES; time++) {
            var actor = List.of(ADMIN, RECEPTIONIST, SYSTEM).get(time % 3);
            var seen = ask(actor, time % 2 == 0);
            assertThat(seen).as("time %s", time).hasSize(3).containsOnly(seen.getFirst());
            assertThat(seen.getFirst().claims()).isEqualTo(Claims.of(actor).json());
            transactions.add(seen.getFirst().transaction());
        }
        assertThat(transactions).hasSize(TIMES);
    }

    @Test
    void takesNothingAbsentOfUnknownType() {
        var one = Trip.of("select cast(? as text)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DATABASE.unitOfWork()
                        .ask(ADMIN, one, binder -> binder.with(Optional.empty()), results -> results))
                .withMessageContaining("must tell its type");
    }

    @Test
    void neverRelaxesATransactionThatMayWriteMore() {
        var unitOfWork = DATABASE.unitOfWork();
        var relaxed = Trip.relaxed("select current_setting('synchronous_commit')");
        assertThat(unitOfWork.ask(ADMIN, relaxed, binder -> {}, TripTest::text)).isEqualTo("off");
        assertThat(unitOfWork.inTransaction(ADMIN, () -> unitOfWork.ask(ADMIN, relaxed, binder -> {}, TripTest::text)))
                .isEqualTo("on");
    }

    private static String text(Work.Results results) throws SQLException {
        var row = results.next();
        row.next();
        return row.getString(1);
    }

    private static List<Seen> ask(Actor actor, boolean known) {
        return DATABASE.unitOfWork()
                .ask(
                        actor,
                        WHO,
                        binder -> {
                            for (var statement = 0; statement < 3; statement++) bind(binder, known);
                        },
                        TripTest::read);
    }

    private static void bind(Binder binder, boolean known) throws SQLException {
        binder.text(Optional.of("text").filter(text -> known))
                .uuid(Optional.of(SequenceIds.id(1)).filter(id -> known))
                .with(LocalDate.EPOCH)
                .texts(Set.of("a"));
    }

    private static List<Seen> read(Work.Results results) throws SQLException {
        var seen = new ArrayList<Seen>();
        for (var statement = 0; statement < 3; statement++) {
            var row = results.next();
            row.next();
            seen.add(new Seen(row.getString(2), row.getString(3)));
        }
        return seen;
    }
}
