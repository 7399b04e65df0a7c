package clinic.domain.messaging.dialogue;

import clinic.domain.catalogue.ProcedureId;
import clinic.domain.shared.Money;
import java.time.Duration;

/** A procedure that can be booked. */
public record Treatment(ProcedureId id, String name, Duration length, Money price) {}
