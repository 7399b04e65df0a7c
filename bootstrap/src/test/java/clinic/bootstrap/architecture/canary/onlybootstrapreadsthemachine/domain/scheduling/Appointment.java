package clinic.bootstrap.architecture.canary.onlybootstrapreadsthemachine.domain.scheduling;

import java.time.Instant;

record Appointment(Instant start) {
    boolean isOver() {
        return start.isBefore(Instant.now());
    }
}
