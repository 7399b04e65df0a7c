package clinic.application.patients;

import static clinic.domain.testkit.scheduling.Cast.CARLA;
import static clinic.domain.testkit.scheduling.Cast.CARLAS_PROFILE;
import static clinic.domain.testkit.scheduling.Cast.CARLA_HERSELF;
import static clinic.domain.testkit.scheduling.Cast.DAVI;
import static clinic.domain.testkit.scheduling.Cast.ELISA_HERSELF;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.NINE;
import static clinic.domain.testkit.shared.Moments.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.patients.PatientId;
import clinic.domain.privacy.Consent;
import clinic.domain.privacy.ConsentId;
import clinic.domain.privacy.DataSubject;
import clinic.domain.privacy.Purpose;
import clinic.domain.shared.Actor;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.audit.AuditLine;
import clinic.domain.testkit.patients.InMemoryPatientsStage;
import clinic.domain.testkit.patients.PatientBuilder;
import clinic.domain.testkit.privacy.InMemoryConsents;
import clinic.domain.testkit.scheduling.Cast;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.SequenceIds;
import clinic.domain.testkit.shared.SettableTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Giving, withdrawing and listing consents. */
class ConsentingTest {
    private final InMemoryPatientsStage clinic = new InMemoryPatientsStage();
    private final SettableTime time = SettableTime.at(NINE);
    private final Consenting consenting = Consenting.over(new ConsentingPorts(
            clinic.patients(),
            new InMemoryConsents(clinic.unitOfWork(), ConsentingTest::isSelf),
            clinic.unitOfWork(),
            clinic.auditTrail(),
            SequenceIds.from(100),
            time));

    ConsentingTest() {
        clinic.has(
                PatientBuilder.aPatient().id(CARLA).signingInAs(CARLAS_PROFILE).build());
        clinic.has(PatientBuilder.aPatient().id(DAVI).build());
    }

    private static boolean isSelf(Actor actor, DataSubject subject) {
        return actor.is(CARLAS_PROFILE) && subject.equals(DataSubject.of(CARLA));
    }

    @Test
    void keepsWhatWasConsentedToByWhoseHandAndLeavesALine() {
        var given = given(RECEPTIONIST);
        assertThat(given)
                .isEqualTo(new Consent(
                        new ConsentId(SequenceIds.id(100)),
                        DataSubject.of(CARLA),
                        Purpose.AI,
                        "2026-1",
                        "termo 17",
                        Optional.of(new ProfileId(SequenceIds.id(902))),
                        NINE,
                        Optional.empty()));
        assertThat(list(ADMIN, CARLA)).isEqualTo(new ListConsents.Outcome.Found(List.of(given), ZONE));
        assertThat(actions()).containsExactly("consent.give", "consent.list");
    }

    @Test
    void isKeptOnce() {
        var first = given(RECEPTIONIST);
        time.pass(Duration.ofHours(1));
        assertThat(given(CARLA_HERSELF)).isEqualTo(first);
    }

    @Test
    void isTakenBackByWhomItConcernsAtAnyTime() {
        var given = given(RECEPTIONIST);
        time.pass(Duration.ofHours(1));
        var withdrawn = (WithdrawConsent.Outcome.Withdrawn) withdraw(CARLA_HERSELF, CARLA, given.id());
        assertThat(withdrawn.consent().withdrawnAt()).contains(NINE.plus(Duration.ofHours(1)));
        assertThat(list(CARLA_HERSELF, CARLA))
                .isEqualTo(new ListConsents.Outcome.Found(List.of(withdrawn.consent()), ZONE));
        assertThat(actions()).containsExactly("consent.give", "consent.withdraw", "consent.list");
    }

    @Test
    void isKeptByStaffByThePatientItselfAndByTheClinicsOwnWork() {
        var professional = Actors.professional(Cast.ANA);
        for (var actor : List.of(RECEPTIONIST, ADMIN, professional, SYSTEM, CARLA_HERSELF)) {
            assertThat(give(actor, CARLA)).isInstanceOf(GiveConsent.Outcome.Given.class);
            assertThat(list(actor, CARLA)).isInstanceOf(ListConsents.Outcome.Found.class);
        }
    }

    @Test
    void isNobodyElsesToSeeOrKeep() {
        var given = given(RECEPTIONIST);
        for (var actor : List.of(ELISA_HERSELF, ANONYMOUS)) {
            assertThat(give(actor, CARLA)).isEqualTo(new GiveConsent.Outcome.NotThere());
            assertThat(list(actor, CARLA)).isEqualTo(new ListConsents.Outcome.NotThere());
            assertThat(withdraw(actor, CARLA, given.id())).isEqualTo(new WithdrawConsent.Outcome.NotThere());
        }
        assertThat(list(CARLA_HERSELF, DAVI)).isEqualTo(new ListConsents.Outcome.NotThere());
        assertThat(actions()).containsExactly("consent.give");
    }

    @Test
    void isOfOnePatientAlone() {
        var given = given(RECEPTIONIST);
        assertThat(withdraw(RECEPTIONIST, DAVI, given.id())).isEqualTo(new WithdrawConsent.Outcome.NotThere());
        var nobody = new PatientId(SequenceIds.id(77));
        assertThat(give(RECEPTIONIST, nobody)).isEqualTo(new GiveConsent.Outcome.NotThere());
    }

    private Consent given(Actor actor) {
        return ((GiveConsent.Outcome.Given) give(actor, CARLA)).consent();
    }

    private GiveConsent.Outcome give(Actor actor, PatientId patient) {
        return consenting
                .giveConsent()
                .handle(new GiveConsent.Command(actor, patient, Purpose.AI, "2026-1", "termo 17"));
    }

    private WithdrawConsent.Outcome withdraw(Actor actor, PatientId patient, ConsentId id) {
        return consenting.withdrawConsent().handle(new WithdrawConsent.Command(actor, patient, id));
    }

    private ListConsents.Outcome list(Actor actor, PatientId patient) {
        return consenting.listConsents().handle(new ListConsents.Query(actor, patient));
    }

    private List<String> actions() {
        return clinic.auditLines().stream().map(AuditLine::action).toList();
    }
}
