package clinic.adapter.postgres.privacy;

import clinic.adapter.postgres.testkit.Rows;
import clinic.adapter.postgres.testkit.TestDatabase;
import clinic.domain.privacy.Notices;
import clinic.domain.privacy.Notices.Acceptance;
import clinic.domain.shared.UnitOfWork;
import clinic.domain.testkit.privacy.NoticesContract;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;

class PostgresNoticesTest extends NoticesContract {
    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.fresh();

    @BeforeEach
    void emptyIt() {
        DATABASE.empty();
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return DATABASE.unitOfWork();
    }

    @Override
    protected Notices notices() {
        return new PostgresNotices(DATABASE.unitOfWork());
    }

    @Override
    protected List<Acceptance> kept() {
        return Rows.of(
                DATABASE,
                "select contact, version, channel, proof, at from notice_acceptances order by proof",
                row -> new Acceptance(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), Rows.instant(row, 5)));
    }
}
