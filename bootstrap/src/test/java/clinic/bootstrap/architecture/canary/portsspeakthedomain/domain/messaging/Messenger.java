package clinic.bootstrap.architecture.canary.portsspeakthedomain.domain.messaging;

import java.net.http.HttpRequest;
import java.sql.SQLException;
import java.util.List;

interface Messenger {
    void send(HttpRequest message);

    List<String> receive() throws SQLException;
}
