package clinic.domain.catalogue;

import clinic.domain.shared.Money;
import clinic.domain.shared.ProfileId;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** What is to change of a procedure; what is empty stays. */
public record ProcedureChange(
        Optional<String> name,
        Optional<String> description,
        Optional<Duration> duration,
        Optional<Duration> bufferBefore,
        Optional<Duration> bufferAfter,
        Optional<Money> price,
        Optional<Set<ProfileId>> professionals,
        Optional<Boolean> active) {}
