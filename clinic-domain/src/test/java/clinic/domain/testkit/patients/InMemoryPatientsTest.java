package clinic.domain.testkit.patients;

import clinic.domain.patients.Patients;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.UnitOfWork;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;

class InMemoryPatientsTest extends PatientsContract {
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

    @Override
    protected void signsIn(ProfileId profile) {
        // whoever signs in is nobody's concern here
    }
}
