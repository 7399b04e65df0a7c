package clinic.sandbox.evolution;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One line that somebody has made. Guarded by the stand-in's changes. */
final class Instance {
    static final String OWNER = "5511990000000@s.whatsapp.net";

    /** How it is paired. */
    enum State {
        OPEN,
        CONNECTING,
        CLOSE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    final String name;
    final String id;
    final String token;
    final Map<String, Chat> chats = new LinkedHashMap<>();
    /** What patients wrote while the line was not open. */
    final Deque<ObjectNode> backlog = new ArrayDeque<>();

    State state = State.CLOSE;
    Optional<Hook> hook = Optional.empty();
    int qrCodes;

    Instance(String name, String id, String token) {
        this.name = name;
        this.id = id;
        this.token = token;
    }

    Chat chat(Address address) {
        return chats.computeIfAbsent(address.jid(), jid -> new Chat(address));
    }

    Optional<Written> find(String key) {
        return chats.values().stream().flatMap(chat -> chat.find(key).stream()).findFirst();
    }

    /** What the QR code holds, new each time. */
    String code() {
        return "2@demo-" + name + "-" + qrCodes;
    }
}
