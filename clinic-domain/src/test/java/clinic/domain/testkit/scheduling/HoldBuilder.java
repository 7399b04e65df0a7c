package clinic.domain.testkit.scheduling;

import clinic.domain.patients.PatientId;
import clinic.domain.scheduling.Hold;
import clinic.domain.scheduling.HoldId;
import clinic.domain.scheduling.ProcedureTimes;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.SequenceIds;
import java.time.Instant;
import java.util.Optional;

/** A hold for a test; what the test does not say is ordinary: nine o'clock with Ana, for nobody yet, for long. */
public final class HoldBuilder {
    private static final SequenceIds IDS = SequenceIds.from(3_000_000);

    private ProfileId professional = Cast.ANA;
    private ProcedureTimes times = Cast.times(Cast.CONSULTATION);
    private Instant start = Moments.NINE;
    private Optional<PatientId> patient = Optional.empty();
    private Optional<ProfileId> holder = Optional.empty();
    private Instant expiresAt = Moments.FAR_AHEAD;

    private HoldBuilder() {}

    public static HoldBuilder aHold() {
        return new HoldBuilder();
    }

    public HoldBuilder at(Instant visitStart) {
        start = visitStart;
        return this;
    }

    public HoldBuilder with(ProfileId whom) {
        professional = whom;
        return this;
    }

    /** For this patient. */
    public HoldBuilder of(PatientId whose) {
        patient = Optional.of(whose);
        return this;
    }

    public HoldBuilder by(ProfileId whoHolds) {
        holder = Optional.of(whoHolds);
        return this;
    }

    public HoldBuilder lasting(ProcedureTimes length) {
        times = length;
        return this;
    }

    /** It is over, also for a store that keeps time by a clock of its own. */
    public HoldBuilder expired() {
        expiresAt = Moments.LONG_AGO;
        return this;
    }

    public Hold build() {
        return new Hold(
                new HoldId(IDS.next()),
                professional,
                times.occupied(start),
                patient.map(whose -> new Hold.Visit(whose, times.visit(start))),
                holder,
                expiresAt);
    }
}
