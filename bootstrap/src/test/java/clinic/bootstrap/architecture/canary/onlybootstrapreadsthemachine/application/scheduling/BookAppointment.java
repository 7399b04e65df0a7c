package clinic.bootstrap.architecture.canary.onlybootstrapreadsthemachine.application.scheduling;

import java.util.UUID;
import java.util.function.Supplier;

record BookAppointment(Supplier<UUID> ids) {
    static BookAppointment onTheMachine() {
        return new BookAppointment(UUID::randomUUID);
    }
}
