package clinic.bootstrap.architecture.canary.portsaresmall.domain.messaging;

import java.util.List;

interface Messenger {
    void send(String message);

    default void sendAll(List<String> messages) {
        messages.forEach(this::send);
    }
}
