package clinic.domain.testkit.scheduling;

import clinic.domain.scheduling.Schedules;
import clinic.domain.scheduling.WorkingHours;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.scheduling.InMemoryRegister.Professional;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import java.util.Optional;

/** Keeps working hours in a register. Thread-safe by its unit of work. */
public final class InMemorySchedules implements Schedules {
    private final InMemoryUnitOfWork unitOfWork;
    private final InMemoryRegister register;

    public InMemorySchedules(InMemoryUnitOfWork unitOfWork, InMemoryRegister register) {
        this.unitOfWork = unitOfWork;
        this.register = register;
    }

    @Override
    public Optional<WorkingHours> find(ProfileId professional) {
        unitOfWork.actor();
        return register.professional(professional).map(Professional::hours);
    }

    @Override
    public Kept keep(ProfileId professional, WorkingHours hours) {
        DiaryKeeping.require(unitOfWork.actor(), professional);
        var before = register.professional(professional);
        if (before.isEmpty()) return Kept.UNKNOWN_PROFESSIONAL;
        var after = new Professional(professional, before.get().name(), hours);
        unitOfWork.change(() -> register.add(after), () -> register.add(before.get()));
        return Kept.KEPT;
    }
}
