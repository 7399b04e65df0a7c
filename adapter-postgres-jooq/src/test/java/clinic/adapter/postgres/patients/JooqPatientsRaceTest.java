package clinic.adapter.postgres.patients;

import clinic.adapter.postgres.testkit.TestDatabase;
import clinic.domain.patients.Patients;
import clinic.domain.shared.UnitOfWork;
import clinic.domain.testkit.patients.PatientsRaceContract;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;

class JooqPatientsRaceTest extends PatientsRaceContract {
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
    protected Patients patients() {
        return new JooqPatients(DATABASE.unitOfWork());
    }
}
