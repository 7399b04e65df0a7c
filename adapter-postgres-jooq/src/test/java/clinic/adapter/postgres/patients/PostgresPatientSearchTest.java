package clinic.adapter.postgres.patients;

import clinic.adapter.postgres.testkit.TestDatabase;
import clinic.domain.testkit.patients.PatientSearchContract;
import clinic.domain.testkit.patients.PatientViewsStage;
import org.junit.jupiter.api.AutoClose;

class PostgresPatientSearchTest extends PatientSearchContract {
    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.fresh();

    @Override
    protected PatientViewsStage stage() {
        return PatientsStage.on(DATABASE);
    }
}
