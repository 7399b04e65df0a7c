package clinic.domain.testkit.scheduling;

import clinic.domain.scheduling.Appointment;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.scheduling.AppointmentView;
import clinic.domain.scheduling.Appointments;
import clinic.domain.scheduling.Status;
import clinic.domain.shared.StorageFailure;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps appointments in memory, and their time in a ledger. Thread-safe by its unit of work. */
public final class InMemoryAppointments implements Appointments {
    private final InMemoryUnitOfWork unitOfWork;
    private final InMemoryLedger ledger;
    private final InMemoryRegister register;
    private final Map<AppointmentId, Appointment> kept = new HashMap<>();

    public InMemoryAppointments(InMemoryUnitOfWork unitOfWork, InMemoryLedger ledger, InMemoryRegister register) {
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
        this.register = register;
    }

    @Override
    public Placed add(Appointment appointment) {
        var isOrdinary = appointment.status() == Status.SCHEDULED && !appointment.overridden();
        require(view(appointment).isSeenBy(unitOfWork.actor()) && (isOrdinary || !isClients()), "not theirs to add");
        var placed = place(appointment);
        if (placed == Placed.PLACED) {
            require(!kept.containsKey(appointment.id()), "its identity was given before");
            put(appointment);
        }
        return placed;
    }

    @Override
    public Optional<AppointmentView> lock(AppointmentId id) {
        var actor = unitOfWork.actor();
        return Optional.ofNullable(kept.get(id)).map(this::view).filter(view -> view.isSeenBy(actor));
    }

    @Override
    public void save(Appointment changed) {
        requireNext(changed);
        if (!changed.occupies()) ledger.free(changed.id());
        put(changed);
    }

    @Override
    public Placed move(Appointment moved) {
        requireNext(moved);
        var placed = place(moved);
        if (placed == Placed.PLACED) put(moved);
        return placed;
    }

    private Placed place(Appointment appointment) {
        return ledger.occupy(appointment.id(), Occupation.of(appointment), Optional.empty())
                .map(taken -> refusal(appointment, taken))
                .orElse(Placed.PLACED);
    }

    private static Placed refusal(Appointment appointment, UUID taken) {
        return taken.equals(appointment.professional().value()) ? Placed.SLOT_TAKEN : Placed.PATIENT_BUSY;
    }

    private void requireNext(Appointment changed) {
        var before = lock(changed.id()).map(AppointmentView::appointment);
        if (before.isEmpty() || before.get().version() != changed.version() - 1) {
            throw new IllegalStateException("it must be locked before it is changed: " + changed);
        }
        require(!isClients() || isAClientsStep(changed.status()), "a client may not take it there");
    }

    private static boolean isAClientsStep(Status status) {
        return switch (status) {
            case SCHEDULED, CONFIRMED, CANCELLED -> true;
            case CHECKED_IN, COMPLETED, NO_SHOW -> false;
        };
    }

    private boolean isClients() {
        return unitOfWork.actor().isClient();
    }

    private static void require(boolean allowed, String rule) {
        if (!allowed) throw new StorageFailure("the store refuses: " + rule, false, new IllegalStateException(rule));
    }

    private void put(Appointment appointment) {
        var before = Optional.ofNullable(kept.get(appointment.id()));
        unitOfWork.change(
                () -> kept.put(appointment.id(), appointment),
                () -> before.ifPresentOrElse(
                        former -> kept.put(former.id(), former), () -> kept.remove(appointment.id())));
    }

    /** All of them, as people see them; of the running transaction. */
    List<AppointmentView> all() {
        return kept.values().stream().map(this::view).toList();
    }

    private AppointmentView view(Appointment appointment) {
        var patient = register.patient(appointment.patient()).orElseThrow();
        return new AppointmentView(
                appointment, patient.name(), patient.profile(), register.rules().zone());
    }
}
