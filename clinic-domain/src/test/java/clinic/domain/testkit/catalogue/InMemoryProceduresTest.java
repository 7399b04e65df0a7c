package clinic.domain.testkit.catalogue;

import clinic.domain.catalogue.Procedures;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.UnitOfWork;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import java.util.List;

class InMemoryProceduresTest extends ProceduresContract {
    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final InMemoryProcedures procedures = new InMemoryProcedures(unitOfWork);

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    protected Procedures procedures(List<ProfileId> professionals, ProfileId receptionist) {
        professionals.forEach(procedures::knows);
        return procedures;
    }

    @Override
    protected void hasAnotherRole(ProfileId professional) {
        procedures.knowsNoLonger(professional);
    }
}
