package clinic.domain.messaging.dialogue;

import clinic.domain.catalogue.ProcedureId;
import clinic.domain.patients.PatientId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** How {@link State.Following} is kept. */
final class MemoryOfHint {
    private static final String PATIENT = "patient";
    private static final String DAY = "day";

    private MemoryOfHint() {}

    static Map<String, String> write(MemoryWriter to, State.Following state) {
        to.id("procedure", state.hint().procedure()).id(PATIENT, state.patient());
        state.hint().day().ifPresent(day -> to.text(DAY, day.toString()));
        return to.done();
    }

    static State.Following read(MemoryReader from) {
        return new State.Following(
                new Hint.Times(
                        from.id("procedure", ProcedureId::new), from.find(DAY).map(LocalDate::parse)),
                patient(from));
    }

    private static Optional<PatientId> patient(MemoryReader from) {
        return from.find(PATIENT).map(UUID::fromString).map(PatientId::new);
    }
}
