package clinic.domain.testkit.accounts;

import static clinic.domain.testkit.accounts.ProfileExample.aClient;
import static clinic.domain.testkit.accounts.ProfileExample.anAdmin;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import clinic.domain.accounts.Account;
import clinic.domain.accounts.PhoneHolders;
import clinic.domain.accounts.PhoneHolders.KnownPatient;
import clinic.domain.accounts.Profile;
import clinic.domain.patients.PatientId;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Phone;
import clinic.domain.testkit.shared.SequenceIds;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What everybody who knows phones keeps to. */
public abstract class PhoneBookContract {
    private static final Phone PHONE = new Phone("+5511980000001");
    private static final PatientId PATIENT = new PatientId(SequenceIds.id(71));
    private static final PatientId OTHER_PATIENT = new PatientId(SequenceIds.id(72));

    protected abstract AccountsStage stage();

    @Test
    public void findsClientsWithTheirPatientRecords() {
        var ana = add(aClient(1).phone(PHONE));
        var bia = add(aClient(2).phone(PHONE));
        add(aClient(3));
        stage().isPatient(ana.id(), OTHER_PATIENT);
        assertThat(find(SYSTEM).clients())
                .containsExactly(new Account(ana, Optional.of(OTHER_PATIENT)), new Account(bia, Optional.empty()));
    }

    @Test
    public void tellsWhoOfThemHasProvedThePhone() {
        var proved = add(aClient(1).phone(PHONE).proved());
        var typed = add(aClient(2).phone(PHONE));
        assertThat(find(SYSTEM).clients())
                .containsExactly(new Account(proved, Optional.empty()), new Account(typed, Optional.empty()));
        assertThat(find(SYSTEM).onlyClient()).contains(new Account(proved, Optional.empty()));
    }

    @Test
    public void tellsWhoseRecordStillNamesThePhone() {
        var ana = add(aClient(1).phone(PHONE).proved());
        var bia = add(aClient(2).phone(PHONE).proved());
        stage().isPatient(ana.id(), PATIENT, PHONE);
        stage().isPatient(bia.id(), OTHER_PATIENT, new Phone("+5511980000009"));
        assertThat(find(SYSTEM).clients()).hasSize(2);
        assertThat(find(SYSTEM).onlyClient()).contains(new Account(ana, Optional.of(PATIENT)));
    }

    @Test
    public void findsNeitherStaffNorWhoMayNotSignIn() {
        add(anAdmin(1).phone(PHONE).proved());
        add(aClient(2).phone(PHONE).proved().inactive());
        add(aClient(3).withoutPhone());
        assertThat(find(SYSTEM).isEmpty()).isTrue();
    }

    @Test
    public void findsPatientsById() {
        stage().isPatient(PHONE, OTHER_PATIENT);
        stage().isPatient(PHONE, PATIENT);
        stage().isPatient(new Phone("+5511980000009"), new PatientId(SequenceIds.id(73)));
        assertThat(find(SYSTEM).patients())
                .containsExactly(
                        new KnownPatient(PATIENT, Optional.empty()), new KnownPatient(OTHER_PATIENT, Optional.empty()));
    }

    @Test
    public void findsNobodyWhosePhoneWasMerelyTold() {
        stage().isToldPatient(PHONE, PATIENT);
        assertThat(find(SYSTEM).isEmpty()).isTrue();
        stage().isPatient(PHONE, OTHER_PATIENT);
        assertThat(find(SYSTEM).patients()).containsExactly(new KnownPatient(OTHER_PATIENT, Optional.empty()));
    }

    @Test
    public void tellsNobodyElse() {
        add(aClient(1).phone(PHONE));
        stage().isPatient(PHONE, PATIENT);
        assertThat(find(ADMIN).isEmpty()).isTrue();
    }

    @Test
    public void worksInTransactionsOnly() {
        assertThatIllegalStateException().isThrownBy(() -> stage().phoneBook().find(PHONE));
    }

    private Profile add(ProfileExample example) {
        var profile = example.build();
        stage().unitOfWork().inTransaction(SYSTEM, () -> stage().profiles().add(profile));
        return profile;
    }

    private PhoneHolders find(Actor actor) {
        return stage().unitOfWork()
                .inTransaction(actor, () -> stage().phoneBook().find(PHONE));
    }
}
