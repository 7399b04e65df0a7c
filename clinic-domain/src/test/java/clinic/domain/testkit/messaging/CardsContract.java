package clinic.domain.testkit.messaging;

import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import clinic.domain.messaging.Cards;
import clinic.domain.messaging.Cards.PatientCard;
import clinic.domain.messaging.Cards.VisitCard;
import clinic.domain.messaging.Contact;
import clinic.domain.patients.PatientId;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Phone;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.UnitOfWork;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.SequenceIds;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store tells of patients and visits for messages. */
public abstract class CardsContract {
    private static final Phone PHONE = new Phone("+5511987654321");
    private static final Contact OWNER = new Contact.Known(PHONE);
    private static final AppointmentId VISIT = new AppointmentId(SequenceIds.id(71));
    private static final PatientCard ANA = new PatientCard(new PatientId(SequenceIds.id(21)), "Ana Alves");
    private static final VisitCard CARD = new VisitCard(
            ANA.id(), PHONE, ANA.name(), "Limpeza de pele", "Dra. Bia Braga", NINE, NINE.plus(Duration.ofMinutes(30)));

    protected abstract UnitOfWork unitOfWork();

    protected abstract Cards cards();

    /** A patient who has this telephone. */
    protected abstract void isPatient(PatientCard card, Phone phone);

    /** A patient who typed this telephone into a profile of its own, and has not proved it. */
    protected abstract void hasTyped(PatientCard card, Phone phone);

    /** An appointment of a patient who is there. */
    protected abstract void isVisit(AppointmentId id, VisitCard card);

    @Test
    public void tellsAllOfAVisit() {
        isPatient(ANA, PHONE);
        isVisit(VISIT, CARD);
        assertThat(as(SYSTEM, () -> cards().find(VISIT))).contains(CARD);
        assertThat(as(SYSTEM, () -> cards().find(new AppointmentId(SequenceIds.id(72)))))
                .isEmpty();
    }

    @Test
    public void knowsAPatientsTelephone() {
        isPatient(ANA, PHONE);
        assertThat(as(RECEPTIONIST, () -> cards().phoneOf(ANA.id()))).contains(PHONE);
        assertThat(as(RECEPTIONIST, () -> cards().phoneOf(new PatientId(SequenceIds.id(22)))))
                .isEmpty();
    }

    @Test
    public void knowsWhoHasATelephoneInTheOrderOfTheirNames() {
        var caio = new PatientCard(new PatientId(SequenceIds.id(22)), "caio Costa");
        var bia = new PatientCard(new PatientId(SequenceIds.id(23)), "Bia Braga");
        isPatient(caio, PHONE);
        isPatient(ANA, PHONE);
        isPatient(bia, PHONE);
        isPatient(new PatientCard(new PatientId(SequenceIds.id(24)), "Davi"), new Phone("+5511912345678"));
        assertThat(as(SYSTEM, () -> cards().people(OWNER))).containsExactly(ANA, bia, caio);
        assertThat(as(SYSTEM, () -> cards().people(new Contact.Known(new Phone("+5521987654321")))))
                .isEmpty();
    }

    @Test
    public void tellsTheFirstNameAloneWhereTheTelephoneWasMerelyTyped() {
        var bia = new PatientCard(new PatientId(SequenceIds.id(22)), "Bia Braga");
        hasTyped(ANA, PHONE);
        isPatient(bia, PHONE);
        isVisit(VISIT, CARD);
        assertThat(as(SYSTEM, () -> cards().people(OWNER)))
                .containsExactly(new PatientCard(ANA.id(), "Ana", true), bia);
        assertThat(as(SYSTEM, () -> cards().find(VISIT))).contains(CARD.named("Ana"));
    }

    @Test
    public void tellsNoMoreThanAnybodyCanChooseFrom() {
        var many = IntStream.range(0, Cards.MOST_PEOPLE + 2)
                .mapToObj(number -> new PatientCard(new PatientId(SequenceIds.id(30 + number)), "Ana"))
                .toList();
        many.forEach(one -> isPatient(one, PHONE));
        assertThat(as(SYSTEM, () -> cards().people(OWNER))).isEqualTo(many.subList(0, Cards.MOST_PEOPLE));
    }

    @Test
    public void tellsNothingToOutsiders() {
        isPatient(ANA, PHONE);
        isVisit(VISIT, CARD);
        for (var outsider : List.of(ANONYMOUS, Actors.client(new ProfileId(SequenceIds.id(5))))) {
            assertThat(as(outsider, () -> cards().find(VISIT))).isEmpty();
            assertThat(as(outsider, () -> cards().phoneOf(ANA.id()))).isEmpty();
            assertThat(as(outsider, () -> cards().people(OWNER))).isEmpty();
        }
    }

    @Test
    public void worksInTransactionsOnly() {
        assertThatIllegalStateException().isThrownBy(() -> cards().find(VISIT));
        assertThatIllegalStateException().isThrownBy(() -> cards().phoneOf(ANA.id()));
        assertThatIllegalStateException().isThrownBy(() -> cards().people(OWNER));
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return unitOfWork().inTransaction(actor, work);
    }
}
