package clinic.adapter.postgres.patients;

import clinic.adapter.postgres.testkit.TestDatabase;
import clinic.domain.testkit.patients.PatientHistoryContract;
import org.junit.jupiter.api.AutoClose;

class PostgresPatientHistoryTest extends PatientHistoryContract {
    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.fresh();

    @Override
    protected Stage stage() {
        return PatientsStage.on(DATABASE);
    }
}
