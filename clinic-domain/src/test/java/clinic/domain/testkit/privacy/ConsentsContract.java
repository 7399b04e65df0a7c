package clinic.domain.testkit.privacy;

import static clinic.domain.testkit.scheduling.Cast.CARLA;
import static clinic.domain.testkit.scheduling.Cast.CARLA_HERSELF;
import static clinic.domain.testkit.scheduling.Cast.DAVI;
import static clinic.domain.testkit.scheduling.Cast.ELISA_HERSELF;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.domain.patients.PatientId;
import clinic.domain.privacy.Consent;
import clinic.domain.privacy.ConsentId;
import clinic.domain.privacy.Consents;
import clinic.domain.privacy.DataSubject;
import clinic.domain.privacy.Purpose;
import clinic.domain.shared.Actor;
import clinic.domain.shared.StorageFailure;
import clinic.domain.shared.UnitOfWork;
import clinic.domain.testkit.scheduling.Cast;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.SequenceIds;
import clinic.domain.testkit.shared.Together;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every store of consents keeps to, in a clinic with the {@link Cast}. */
public abstract class ConsentsContract {
    private static final Actor ANA = Actors.professional(Cast.ANA);

    private final SequenceIds ids = SequenceIds.from(8_000_000);

    protected abstract UnitOfWork unitOfWork();

    /** Empty at the test's start. */
    protected abstract Consents consents();

    @Test
    public void keepsWhatWasConsentedToByWhoseHandWithItsProof() {
        var consent = give(RECEPTIONIST, consent(CARLA, Purpose.AI, "1", NINE));
        assertThat(list(ANA, CARLA)).containsExactly(consent);
        assertThat(isGiven(SYSTEM, CARLA, Purpose.AI)).isTrue();
    }

    @Test
    public void knowsPeopleAndPurposesApart() {
        give(RECEPTIONIST, consent(CARLA, Purpose.AI, "1", NINE));
        assertThat(isGiven(ANA, CARLA, Purpose.RECORDING)).isFalse();
        assertThat(isGiven(ANA, DAVI, Purpose.AI)).isFalse();
        assertThat(list(ANA, DAVI)).isEmpty();
    }

    @Test
    public void keepsOneAtATimeForAVersion() {
        var first = give(RECEPTIONIST, consent(CARLA, Purpose.AI, "1", NINE));
        var again = give(ANA, consent(CARLA, Purpose.AI, "1", NINE.plusSeconds(5)));
        assertThat(again).isEqualTo(first);
        var newer = give(ANA, consent(CARLA, Purpose.AI, "2", NINE.plusSeconds(9)));
        assertThat(list(ANA, CARLA)).containsExactly(newer, first);
    }

    @Test
    public void keepsOneOfManyAtOnce() {
        var kept = Together.run(8, number -> give(RECEPTIONIST, consent(CARLA, Purpose.RECORDING, "1", NINE)));
        assertThat(kept.stream().distinct()).hasSize(1);
        assertThat(list(ANA, CARLA)).hasSize(1);
    }

    @Test
    public void withdrawsAndKeepsThatItWasGiven() {
        var given = give(CARLA_HERSELF, consent(CARLA, Purpose.AI, "1", NINE));
        var later = NINE.plusSeconds(60);
        var withdrawn = withdraw(CARLA_HERSELF, given, later).orElseThrow();
        assertThat(withdrawn.withdrawnAt()).contains(later);
        assertThat(isGiven(SYSTEM, CARLA, Purpose.AI)).isFalse();
        assertThat(list(ANA, CARLA)).containsExactly(withdrawn);
        assertThat(withdraw(RECEPTIONIST, given, later.plusSeconds(60))).contains(withdrawn);
    }

    @Test
    public void isGivenAgainAfterItWasWithdrawn() {
        var first = give(RECEPTIONIST, consent(CARLA, Purpose.AI, "1", NINE));
        var withdrawn = withdraw(RECEPTIONIST, first, NINE.plusSeconds(1)).orElseThrow();
        var second = give(RECEPTIONIST, consent(CARLA, Purpose.AI, "1", NINE.plusSeconds(2)));
        assertThat(second).isNotEqualTo(first);
        assertThat(list(ANA, CARLA)).containsExactly(second, withdrawn);
        assertThat(isGiven(ANA, CARLA, Purpose.AI)).isTrue();
    }

    @Test
    public void holdsWhileAnyVersionHolds() {
        var old = give(RECEPTIONIST, consent(CARLA, Purpose.AI, "1", NINE));
        give(RECEPTIONIST, consent(CARLA, Purpose.AI, "2", NINE.plusSeconds(1)));
        withdraw(RECEPTIONIST, old, NINE.plusSeconds(2));
        assertThat(isGiven(ANA, CARLA, Purpose.AI)).isTrue();
    }

    @Test
    public void withdrawsNothingOfAnotherPerson() {
        var given = give(RECEPTIONIST, consent(CARLA, Purpose.AI, "1", NINE));
        assertThat(as(RECEPTIONIST, () -> consents().withdraw(DataSubject.of(DAVI), given.id(), NINE.plusSeconds(1))))
                .isEmpty();
        assertThat(withdraw(ELISA_HERSELF, given, NINE.plusSeconds(1))).isEmpty();
        assertThat(isGiven(ANA, CARLA, Purpose.AI)).isTrue();
    }

    @Test
    public void isSeenByStaffTheSystemAndThePersonItself() {
        var given = give(RECEPTIONIST, consent(CARLA, Purpose.AI, "1", NINE));
        for (var actor : List.of(ANA, ADMIN, RECEPTIONIST, SYSTEM, CARLA_HERSELF)) {
            assertThat(list(actor, CARLA)).as("%s", actor).containsExactly(given);
        }
        for (var actor : List.of(ELISA_HERSELF, ANONYMOUS)) {
            assertThat(list(actor, CARLA)).as("%s", actor).isEmpty();
            assertThatExceptionOfType(StorageFailure.class)
                    .isThrownBy(() -> give(actor, consent(CARLA, Purpose.RECORDING, "1", NINE)));
        }
    }

    @Test
    public void keepsNothingOfATransactionThatFails() {
        assertThatThrownBy(() -> as(RECEPTIONIST, () -> {
            consents().give(consent(CARLA, Purpose.AI, "1", NINE));
            throw new UnsupportedOperationException("a crash");
        }));
        assertThat(list(ANA, CARLA)).isEmpty();
    }

    @Test
    public void worksInTransactionsOnly() {
        var subject = DataSubject.of(CARLA);
        assertThatIllegalStateException().isThrownBy(() -> consents().list(subject));
        assertThatIllegalStateException().isThrownBy(() -> consents().isGiven(subject, Purpose.AI));
        assertThatIllegalStateException().isThrownBy(() -> consents().give(consent(CARLA, Purpose.AI, "1", NINE)));
    }

    private Consent consent(PatientId patient, Purpose purpose, String version, Instant at) {
        return new Consent(
                new ConsentId(ids.next()),
                DataSubject.of(patient),
                purpose,
                version,
                "signed paper 17",
                Optional.of(Cast.ANA),
                at,
                Optional.empty());
    }

    private Consent give(Actor actor, Consent consent) {
        return as(actor, () -> consents().give(consent));
    }

    private Optional<Consent> withdraw(Actor actor, Consent consent, Instant now) {
        return as(actor, () -> consents().withdraw(consent.subject(), consent.id(), now));
    }

    private List<Consent> list(Actor actor, PatientId patient) {
        return as(actor, () -> consents().list(DataSubject.of(patient)));
    }

    private boolean isGiven(Actor actor, PatientId patient, Purpose purpose) {
        return as(actor, () -> consents().isGiven(DataSubject.of(patient), purpose));
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return unitOfWork().inTransaction(actor, work);
    }
}
