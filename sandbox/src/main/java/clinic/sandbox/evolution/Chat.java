package clinic.sandbox.evolution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What was written with one patient. Guarded by the stand-in's changes. */
final class Chat {
    private final Address address;
    private final Map<String, Written> messages = new LinkedHashMap<>();

    Chat(Address address) {
        this.address = address;
    }

    Address address() {
        return address;
    }

    void add(Written written) {
        messages.put(written.key(), written);
    }

    Optional<Written> find(String key) {
        return Optional.ofNullable(messages.get(key));
    }

    /** Changes a message, if it is there. */
    boolean change(String key, UnaryOperator<Written> change) {
        return messages.computeIfPresent(key, (same, written) -> change.apply(written)) != null;
    }

    void remove(String key) {
        messages.remove(key);
    }

    /** What the patient sees, in order. */
    List<Written> onThePhone() {
        return messages.values().stream().filter(Written::isOnThePhone).toList();
    }

    /** The clinic's messages that have arrived and were not read. */
    List<String> unread() {
        var unread = new ArrayList<String>();
        for (var written : messages.values()) {
            if (written.byClinic() && written.ticks() == Written.Ticks.DELIVERY_ACK) unread.add(written.key());
        }
        return unread;
    }
}
