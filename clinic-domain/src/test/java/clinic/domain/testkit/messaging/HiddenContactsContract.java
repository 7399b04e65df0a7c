package clinic.domain.testkit.messaging;

import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import clinic.domain.messaging.Cards;
import clinic.domain.messaging.Cards.PatientCard;
import clinic.domain.messaging.Contact;
import clinic.domain.messaging.HiddenContacts;
import clinic.domain.patients.PatientId;
import clinic.domain.shared.Phone;
import clinic.domain.shared.StorageFailure;
import clinic.domain.shared.UnitOfWork;
import clinic.domain.testkit.shared.SequenceIds;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every store knows of contacts that hide their telephone, and for whom they speak. */
public abstract class HiddenContactsContract {
    private static final Contact.Hidden LID = new Contact.Hidden("100000000000001");
    private static final Contact.Hidden OTHER = new Contact.Hidden("100000000000002");
    private static final Phone PHONE = new Phone("+5511987654321");
    private static final Phone STRANGERS = new Phone("+5511912345678");
    private static final PatientCard ANA = new PatientCard(new PatientId(SequenceIds.id(21)), "Ana Alves");
    private static final PatientCard BIA = new PatientCard(new PatientId(SequenceIds.id(22)), "Bia Braga");

    protected abstract UnitOfWork unitOfWork();

    protected abstract HiddenContacts hiddenContacts();

    protected abstract Cards cards();

    /** A patient who has this telephone. */
    protected abstract void isPatient(PatientCard card, Phone phone);

    @Test
    public void knowsAgainWhomItRegistered() {
        isPatient(BIA, PHONE);
        isPatient(ANA, PHONE);
        register(LID, BIA, PHONE);
        assertThat(people(LID)).containsExactly(BIA);
        assertThat(people(OTHER)).isEmpty();
    }

    @Test
    public void neverSpeaksForWhoHasATelephoneThatWasMerelyTold() {
        isPatient(ANA, STRANGERS);
        isPatient(BIA, STRANGERS);
        register(LID, BIA, STRANGERS);
        assertThat(people(LID)).doesNotContain(ANA);
        assertThat(in(() -> hiddenContacts().phoneOf(LID))).isEmpty();
    }

    @Test
    public void leavesAStrangersTelephoneInDoubtUntilTheProviderTellsIt() {
        isPatient(BIA, STRANGERS);
        register(LID, BIA, STRANGERS);
        assertThat(people(new Contact.Known(STRANGERS))).containsExactly(new PatientCard(BIA.id(), "Bia", true));
        assertThat(people(LID)).containsExactly(BIA);
        reveal(LID, STRANGERS);
        assertThat(people(new Contact.Known(STRANGERS))).containsExactly(BIA);
    }

    @Test
    public void speaksForATelephoneThatTheProviderTells() {
        isPatient(ANA, PHONE);
        isPatient(BIA, STRANGERS);
        register(LID, BIA, STRANGERS);
        reveal(LID, PHONE);
        assertThat(in(() -> hiddenContacts().phoneOf(LID))).contains(PHONE);
        assertThat(people(LID)).containsExactly(ANA, BIA);
        assertThat(people(new Contact.Known(PHONE))).containsExactly(ANA, BIA);
    }

    @Test
    public void isOnePersonUnderAllItsNames() {
        isPatient(ANA, STRANGERS);
        register(LID, ANA, STRANGERS);
        reveal(LID, PHONE);
        reveal(OTHER, PHONE);
        assertThat(people(OTHER)).containsExactly(ANA);
    }

    @Test
    public void believesWhatTheProviderTellsLast() {
        isPatient(ANA, PHONE);
        reveal(LID, PHONE);
        reveal(LID, STRANGERS);
        assertThat(in(() -> hiddenContacts().phoneOf(LID))).contains(STRANGERS);
        assertThat(people(LID)).isEmpty();
    }

    @Test
    public void keepsEachRegistrationOnce() {
        isPatient(ANA, PHONE);
        register(LID, ANA, PHONE);
        register(LID, ANA, STRANGERS);
        register(OTHER, ANA, PHONE);
        assertThat(people(LID)).containsExactly(ANA);
        assertThat(people(OTHER)).as("who registered nobody").isEmpty();
    }

    @Test
    public void namesOnePersonByAllItsNames() {
        var known = new Contact.Known(PHONE);
        assertThat(names(LID)).containsExactly(LID);
        assertThat(names(known)).containsExactly(known);
        reveal(LID, PHONE);
        reveal(OTHER, PHONE);
        assertThat(names(LID)).containsExactlyInAnyOrder(LID, OTHER, known);
        assertThat(names(known)).containsExactlyInAnyOrder(LID, OTHER, known);
        reveal(OTHER, STRANGERS);
        assertThat(names(LID)).containsExactlyInAnyOrder(LID, known);
        assertThat(names(OTHER)).containsExactlyInAnyOrder(OTHER, new Contact.Known(STRANGERS));
    }

    @Test
    public void tellsWhoRegisteredAPatient() {
        isPatient(ANA, PHONE);
        isPatient(BIA, PHONE);
        register(LID, ANA, PHONE);
        assertThat(in(() -> hiddenContacts().registrarOf(ANA.id()))).contains(LID);
        assertThat(in(() -> hiddenContacts().registrarOf(BIA.id()))).isEmpty();
        assertThat(unitOfWork()
                        .inTransaction(RECEPTIONIST, () -> hiddenContacts().registrarOf(ANA.id())))
                .contains(LID);
        assertThat(unitOfWork().inTransaction(ANONYMOUS, () -> hiddenContacts().registrarOf(ANA.id())))
                .isEmpty();
        assertThat(names(new Contact.Known(PHONE)))
                .as("a telephone that was merely told")
                .hasSize(1);
    }

    @Test
    public void isKeptByTheSystemAndShownToStaff() {
        reveal(LID, PHONE);
        assertThat(unitOfWork()
                        .inTransaction(RECEPTIONIST, () -> hiddenContacts().phoneOf(LID)))
                .contains(PHONE);
        assertThat(unitOfWork().inTransaction(ANONYMOUS, () -> hiddenContacts().phoneOf(LID)))
                .isEmpty();
        assertThatExceptionOfType(StorageFailure.class)
                .isThrownBy(() -> unitOfWork().inTransaction(RECEPTIONIST, () -> {
                    hiddenContacts().reveal(OTHER, PHONE, NINE);
                    return LID;
                }));
    }

    @Test
    public void worksInTransactionsOnly() {
        assertThatIllegalStateException().isThrownBy(() -> hiddenContacts().phoneOf(LID));
        assertThatIllegalStateException().isThrownBy(() -> hiddenContacts().namesOf(LID));
        assertThatIllegalStateException().isThrownBy(() -> hiddenContacts().registrarOf(ANA.id()));
        assertThatIllegalStateException().isThrownBy(() -> hiddenContacts().reveal(LID, PHONE, NINE));
        assertThatIllegalStateException().isThrownBy(() -> hiddenContacts().register(LID, ANA.id(), PHONE, NINE));
    }

    private void register(Contact.Hidden contact, PatientCard card, Phone told) {
        in(() -> {
            hiddenContacts().register(contact, card.id(), told, NINE);
            return card;
        });
    }

    private void reveal(Contact.Hidden contact, Phone phone) {
        in(() -> {
            hiddenContacts().reveal(contact, phone, NINE);
            return phone;
        });
    }

    private Set<Contact> names(Contact contact) {
        return in(() -> hiddenContacts().namesOf(contact));
    }

    private List<PatientCard> people(Contact contact) {
        return in(() -> cards().people(contact));
    }

    private <T> T in(Supplier<T> work) {
        return unitOfWork().inTransaction(SYSTEM, work);
    }
}
