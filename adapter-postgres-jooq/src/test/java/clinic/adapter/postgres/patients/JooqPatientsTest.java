package clinic.adapter.postgres.patients;

import clinic.adapter.postgres.testkit.TestDatabase;
import clinic.domain.patients.Patients;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.UnitOfWork;
import clinic.domain.testkit.patients.PatientsContract;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;

class JooqPatientsTest extends PatientsContract {
    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.fresh();

    @SuppressWarnings("NullAway.Init") // set before each test
    private PatientsStage stage;

    @BeforeEach
    void setTheStage() {
        stage = PatientsStage.on(DATABASE);
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return DATABASE.unitOfWork();
    }

    @Override
    protected Patients patients() {
        return new JooqPatients(DATABASE.unitOfWork());
    }

    @Override
    protected void signsIn(ProfileId profile) {
        stage.signsIn(profile);
    }
}
