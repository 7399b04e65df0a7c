package clinic.domain.testkit.accounts;

import static clinic.domain.testkit.accounts.ProfileExample.aClient;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import clinic.domain.accounts.Account;
import clinic.domain.accounts.Credential;
import clinic.domain.accounts.PasswordHash;
import clinic.domain.accounts.Profile;
import clinic.domain.patients.PatientId;
import clinic.domain.shared.Actor;
import clinic.domain.shared.EmailAddress;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.SequenceIds;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of credentials keeps to. */
public abstract class CredentialsContract {
    private static final PasswordHash FIRST = new PasswordHash("$first$");
    private static final PasswordHash SECOND = new PasswordHash("$second$");
    private final Profile client = aClient(1).build();

    protected abstract AccountsStage stage();

    @BeforeEach
    public void addClient() {
        stage().unitOfWork().inTransaction(SYSTEM, () -> stage().profiles().add(client));
    }

    @Test
    public void hasNoHashBeforeThereIsAPassword() {
        assertThat(find(SYSTEM)).contains(new Credential(new Account(client, Optional.empty()), Optional.empty()));
    }

    @Test
    public void hasTheNewestHashAlone() {
        replace(SYSTEM, FIRST);
        replace(ADMIN, SECOND);
        assertThat(find(SYSTEM).flatMap(Credential::hash)).contains(SECOND);
        replace(SYSTEM, FIRST);
        assertThat(lock()).isEqualTo(find(SYSTEM));
        assertThat(lock().flatMap(Credential::hash)).contains(FIRST);
    }

    @Test
    public void tellsWhichPatientSignsIn() {
        var patient = new PatientId(SequenceIds.id(77));
        stage().isPatient(client.id(), patient);
        assertThat(find(SYSTEM).flatMap(credential -> credential.account().patient()))
                .contains(patient);
    }

    @Test
    public void knowsNoOtherAddress() {
        assertThat(stage().credentials().find(SYSTEM, new EmailAddress("ninguem@example.com")))
                .isEmpty();
    }

    @Test
    public void isShownToNobodyButTheSystem() {
        replace(SYSTEM, FIRST);
        for (var actor : List.of(ANONYMOUS, RECEPTIONIST, ADMIN, Actors.client(client.id()))) {
            assertThat(find(actor).flatMap(Credential::hash))
                    .as(actor.toString())
                    .isEmpty();
        }
    }

    @Test
    public void isReplacedInTransactionsOnly() {
        assertThatIllegalStateException().isThrownBy(() -> stage().credentials().replace(client.id(), FIRST, NINE));
        assertThatIllegalStateException().isThrownBy(() -> stage().credentials().lock(client.email()));
    }

    private Optional<Credential> find(Actor actor) {
        return stage().credentials().find(actor, client.email());
    }

    private Optional<Credential> lock() {
        return stage().unitOfWork()
                .inTransaction(SYSTEM, () -> stage().credentials().lock(client.email()));
    }

    private void replace(Actor actor, PasswordHash hash) {
        stage().unitOfWork().inTransaction(actor, () -> {
            stage().credentials().replace(client.id(), hash, NINE);
            return hash;
        });
    }
}
