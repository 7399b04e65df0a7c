package clinic.domain.messaging.dialogue;

import clinic.domain.catalogue.ProcedureId;
import clinic.domain.shared.Money;
import java.time.Duration;
import java.util.Map;

/** How {@link State.Summing} is kept. */
final class MemoryOfSumming {
    private MemoryOfSumming() {}

    static Map<String, String> write(MemoryWriter to, State.Summing state) {
        to.reserved(state.reserved());
        state.patientName().ifPresent(name -> to.text("name", name));
        state.treatment()
                .ifPresent(treatment -> to.id("treatment", treatment.id())
                        .text("called", treatment.name())
                        .text("length", treatment.length().toString())
                        .number("cents", treatment.price().cents()));
        return to.done();
    }

    static State.Summing read(MemoryReader from) {
        return new State.Summing(
                from.reserved(), from.find("name"), from.find("treatment").map(id -> treatment(from)));
    }

    private static Treatment treatment(MemoryReader from) {
        return new Treatment(
                from.id("treatment", ProcedureId::new),
                from.text("called"),
                Duration.parse(from.text("length")),
                new Money(Long.parseLong(from.text("cents"))));
    }
}
