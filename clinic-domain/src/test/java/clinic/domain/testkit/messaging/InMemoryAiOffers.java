package clinic.domain.testkit.messaging;

import clinic.domain.messaging.AiOffers;
import clinic.domain.messaging.Contact;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Keeps in memory to whom it was said that a model could help. Thread-safe by its unit of work. */
final class InMemoryAiOffers implements AiOffers {
    private final InMemoryUnitOfWork unitOfWork;
    private final Map<String, Instant> said = new HashMap<>();

    InMemoryAiOffers(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public boolean offer(Contact contact, String version, Instant at) {
        return note(contact, version, at);
    }

    @Override
    public void refuse(Contact contact, String version, String proof, Instant at) {
        note(contact, version, at);
    }

    private boolean note(Contact contact, String version, Instant at) {
        unitOfWork.actor();
        var key = contact.key() + " " + version;
        if (said.containsKey(key)) return false;
        unitOfWork.change(() -> said.put(key, at), () -> said.remove(key));
        return true;
    }
}
