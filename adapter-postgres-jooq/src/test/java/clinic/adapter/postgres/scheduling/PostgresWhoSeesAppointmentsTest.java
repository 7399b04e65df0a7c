package clinic.adapter.postgres.scheduling;

import clinic.domain.testkit.scheduling.SchedulingStage;
import clinic.domain.testkit.scheduling.WhoSeesAppointmentsContract;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;

class PostgresWhoSeesAppointmentsTest extends WhoSeesAppointmentsContract {
    @AutoClose
    private static final PostgresStage STAGE = new PostgresStage();

    @BeforeEach
    void reset() {
        STAGE.reset();
    }

    @Override
    protected SchedulingStage stage() {
        return STAGE;
    }
}
