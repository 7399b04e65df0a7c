package clinic.bootstrap.architecture.canary.portshavenodefault.domain.scheduling;

import java.util.List;

interface Appointments {
    void cancel(String appointment);

    default void cancelAll(List<String> appointments) {
        appointments.forEach(this::cancel);
    }
}
