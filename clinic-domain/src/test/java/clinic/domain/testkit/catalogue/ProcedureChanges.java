package clinic.domain.testkit.catalogue;

import clinic.domain.catalogue.ProcedureChange;
import clinic.domain.shared.Money;
import clinic.domain.shared.ProfileId;
import java.util.Optional;
import java.util.Set;

/** Changes of a procedure for tests, of one thing each. */
public final class ProcedureChanges {
    public static final ProcedureChange NOTHING = change(Optional.empty(), Optional.empty(), Optional.empty());
    public static final ProcedureChange RETIRE = change(Optional.empty(), Optional.empty(), Optional.of(false));

    private ProcedureChanges() {}

    public static ProcedureChange price(Money price) {
        return change(Optional.of(price), Optional.empty(), Optional.empty());
    }

    public static ProcedureChange professionals(ProfileId... people) {
        return change(Optional.empty(), Optional.of(Set.of(people)), Optional.empty());
    }

    private static ProcedureChange change(
            Optional<Money> price, Optional<Set<ProfileId>> professionals, Optional<Boolean> active) {
        return new ProcedureChange(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                price,
                professionals,
                active);
    }
}
