package clinic.bootstrap.architecture.canary.portsspeakthedomain.domain.messaging;

import java.net.http.HttpRequest;

interface Messenger {
    void send(HttpRequest message);
}
