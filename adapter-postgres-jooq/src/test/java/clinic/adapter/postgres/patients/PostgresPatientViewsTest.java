package clinic.adapter.postgres.patients;

import clinic.adapter.postgres.testkit.TestDatabase;
import clinic.domain.testkit.patients.PatientViewsContract;
import clinic.domain.testkit.patients.PatientViewsStage;
import org.junit.jupiter.api.AutoClose;

class PostgresPatientViewsTest extends PatientViewsContract {
    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.fresh();

    @Override
    protected PatientViewsStage stage() {
        return PatientsStage.on(DATABASE);
    }
}
