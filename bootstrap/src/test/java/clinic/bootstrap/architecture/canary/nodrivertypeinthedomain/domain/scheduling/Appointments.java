package clinic.bootstrap.architecture.canary.nodrivertypeinthedomain.domain.scheduling;

import java.sql.Connection;

interface Appointments {
    void over(Connection connection);
}
