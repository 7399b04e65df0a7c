package clinic.domain.testkit.patients;

import clinic.domain.patients.Patients;
import clinic.domain.shared.UnitOfWork;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;

class InMemoryPatientsRaceTest extends PatientsRaceContract {
    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final InMemoryPatients patients = new InMemoryPatients(unitOfWork);

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    protected Patients patients() {
        return patients;
    }
}
