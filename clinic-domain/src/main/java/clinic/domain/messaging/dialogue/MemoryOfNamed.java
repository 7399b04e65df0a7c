package clinic.domain.messaging.dialogue;

import clinic.domain.catalogue.ProcedureId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** How it is kept, beside where the dialogue stands, what was named at the beginning. */
final class MemoryOfNamed {
    private static final String FROM = "wished";
    private static final String PROCEDURE = "named";

    private MemoryOfNamed() {}

    static Map<String, String> write(Map<String, String> at, Named named) {
        var both = new HashMap<>(at);
        named.from().ifPresent(from -> both.put(FROM, from.toString()));
        named.procedure()
                .ifPresent(procedure -> both.put(PROCEDURE, procedure.value().toString()));
        return Map.copyOf(both);
    }

    static State read(State.Opening at, MemoryReader memory) {
        var named = new Named(memory.find(FROM).map(Instant::parse), procedure(memory));
        return named.isNothing() ? at : new State.Wishing(at, named);
    }

    private static Optional<ProcedureId> procedure(MemoryReader memory) {
        return memory.find(PROCEDURE).map(UUID::fromString).map(ProcedureId::new);
    }
}
