package clinic.adapter.postgres.patients;

import static clinic.domain.testkit.patients.PatientBuilder.aPatient;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.adapter.postgres.testkit.TestDatabase;
import clinic.domain.patients.PatientSearch;
import clinic.domain.shared.Paging;
import java.util.Optional;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many of many patients the database looks at to answer: its planner must use the indexes, whatever is asked. */
class JooqPatientSearchEffortTest {
    private static final int MANY = 20_000;
    private static final Paging FIRST_PAGE = new Paging(50, Optional.empty());

    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.fresh();

    @BeforeAll
    static void haveMany() {
        var stage = PatientsStage.on(DATABASE);
        DATABASE.run("""
            insert into pacientes (id, name, name_key, search_text, phone, created_at, version)
            select gen_random_uuid(), 'Ana ' || i, 'ana ' || i, ' ana ' || i || ' 5521' || 900000000 + i,
              '+5521' || 900000000 + i, now(), 1
            from generate_series(1, %d) i\
            """.formatted(MANY));
        stage.has(aPatient().name("Zuleica").phone("+5511987654321").build());
        DATABASE.run("analyze pacientes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ana", "a", "zuleica", "zu", "z", "(11) 98765", "zuleica 98765", "qqq", "q", "xy zw"})
    void looksAtFew(String written) {
        assertThat(lookedAt(PatientSearch.read(written), FIRST_PAGE)).isLessThan(MANY / 20);
    }

    @Test
    void looksAtFewFromPageToPage() {
        var last = DATABASE.texts("select id from pacientes order by name_key offset 10000 limit 1");
        var page = new Paging(50, Optional.of(last.getFirst()));
        assertThat(lookedAt(PatientSearch.EVERYBODY, page)).isLessThan(MANY / 20);
        assertThat(lookedAt(PatientSearch.read("zuleica"), page)).isLessThan(MANY / 20);
    }

    private static long lookedAt(PatientSearch search, Paging paging) {
        var unitOfWork = DATABASE.unitOfWork();
        var views = new PostgresPatientViews(unitOfWork);
        return unitOfWork.inTransaction(RECEPTIONIST, () -> {
            var before = rowsRead(unitOfWork.dsl());
            views.list(RECEPTIONIST, search, paging, NINE);
            return rowsRead(unitOfWork.dsl()) - before;
        });
    }

    /** By this connection, so far. */
    private static long rowsRead(DSLContext dsl) {
        return dsl.fetchSingle("""
            select coalesce(sum(seq_tup_read + idx_tup_fetch), 0)
            from pg_stat_xact_user_tables
            where relname = 'pacientes'\
            """).get(0, Long.class);
    }
}
