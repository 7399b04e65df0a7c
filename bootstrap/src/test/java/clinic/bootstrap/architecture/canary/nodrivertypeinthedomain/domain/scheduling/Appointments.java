package clinic.bootstrap.architecture.canary.nodrivertypeinthedomain.domain.scheduling;

import java.sql.Connection;
import java.sql.ResultSet;
import java.util.List;

interface Appointments {
    void over(Connection connection);

    List<ResultSet> rows();
}
