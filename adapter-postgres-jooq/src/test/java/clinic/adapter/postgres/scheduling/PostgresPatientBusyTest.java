package clinic.adapter.postgres.scheduling;

import clinic.domain.testkit.scheduling.PatientBusyContract;
import clinic.domain.testkit.scheduling.SchedulingStage;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;

class PostgresPatientBusyTest extends PatientBusyContract {
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
