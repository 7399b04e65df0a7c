package clinic.domain.testkit.audit;

import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.ORIGIN;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.DAWN;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.domain.audit.AuditEntry;
import clinic.domain.audit.AuditTrail;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Id;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.UnitOfWork;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.SequenceIds;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every audit trail keeps to. */
public abstract class AuditTrailContract {
    private static final UUID SUBJECT = SequenceIds.id(1);
    private static final UUID PATIENT = SequenceIds.id(2);
    private static final UUID OTHER = SequenceIds.id(3);
    private static final AuditEntry ENTRY = new AuditEntry(
            NINE, "visit.began", new ProfileId(SUBJECT), List.<Id>of(new ProfileId(PATIENT)), Set.of("room", "notes"));

    protected abstract UnitOfWork unitOfWork();

    protected abstract AuditTrail auditTrail();

    /** What was kept since the test's start, in its order. */
    protected abstract List<AuditLine> lines();

    @Test
    public void keepsWhoDidWhatWhenToWhomFromWhere() {
        record(RECEPTIONIST, ENTRY);
        assertThat(lines())
                .containsExactly(new AuditLine(
                        Optional.of(SequenceIds.id(902)),
                        "receptionist",
                        Optional.empty(),
                        NINE,
                        "visit.began",
                        Optional.of(SUBJECT),
                        Set.of(PATIENT),
                        Set.of("room", "notes"),
                        ORIGIN));
    }

    @Test
    public void keepsTheLinesOfEveryKindOfActor() {
        var profile = new ProfileId(SequenceIds.id(4));
        var actors = List.of(
                ANONYMOUS, SYSTEM, Actors.ADMIN, RECEPTIONIST, Actors.professional(profile), Actors.client(profile));
        for (var actor : actors) record(actor, ENTRY);
        assertThat(lines())
                .containsExactlyElementsOf(
                        actors.stream().map(actor -> AuditLine.of(actor, ENTRY)).toList());
    }

    @Test
    public void keepsTheNameOfTheWorkerThatActs() {
        record(SYSTEM, ENTRY);
        assertThat(lines()).first().extracting(AuditLine::name).isEqualTo(Optional.of("reminders"));
    }

    @Test
    public void keepsLinesOfSeveralPatientsOfNoneAndWithoutFields() {
        record(RECEPTIONIST, entry(List.of(new ProfileId(PATIENT), new ProfileId(OTHER)), Set.of()));
        record(RECEPTIONIST, entry(List.of(), Set.of("slots")));
        assertThat(lines()).extracting(AuditLine::patients).containsExactly(Set.of(PATIENT, OTHER), Set.of());
        assertThat(lines()).extracting(AuditLine::fields).containsExactly(Set.of(), Set.of("slots"));
    }

    @Test
    public void keepsTheOuterActorInAUnitInsideAnother() {
        unitOfWork().inTransaction(RECEPTIONIST, () -> unitOfWork().inTransaction(SYSTEM, this::recorded));
        assertThat(lines()).containsExactly(AuditLine.of(RECEPTIONIST, ENTRY));
    }

    @Test
    public void keepsNothingOfATransactionThatFailed() {
        assertThatThrownBy(() -> unitOfWork().inTransaction(RECEPTIONIST, () -> {
            auditTrail().record(ENTRY);
            throw new UnsupportedOperationException("a bug");
        }));
        assertThat(lines()).isEmpty();
    }

    @Test
    public void takesNothingOutsideATransaction() {
        assertThatIllegalStateException().isThrownBy(() -> auditTrail().record(ENTRY));
        assertThat(lines()).isEmpty();
    }

    private static AuditEntry entry(List<Id> patients, Set<String> fields) {
        return new AuditEntry(DAWN, "visits.listed", new ProfileId(SUBJECT), patients, fields);
    }

    private void record(Actor actor, AuditEntry entry) {
        unitOfWork().inTransaction(actor, () -> {
            auditTrail().record(entry);
            return entry;
        });
    }

    private AuditEntry recorded() {
        auditTrail().record(ENTRY);
        return ENTRY;
    }
}
