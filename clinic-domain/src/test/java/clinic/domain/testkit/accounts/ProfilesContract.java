package clinic.domain.testkit.accounts;

import static clinic.domain.testkit.accounts.ProfileExample.aClient;
import static clinic.domain.testkit.accounts.ProfileExample.aProfessional;
import static clinic.domain.testkit.accounts.ProfileExample.anAdmin;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import clinic.domain.accounts.Profile;
import clinic.domain.accounts.ProfileChange;
import clinic.domain.accounts.Profiles.Kept;
import clinic.domain.shared.Actor;
import clinic.domain.shared.EmailAddress;
import clinic.domain.shared.Role;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.Together;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of profiles keeps to. */
public abstract class ProfilesContract {
    protected abstract AccountsStage stage();

    @Test
    public void givesBackEveryPartOfWhatItKept() {
        var whole = aProfessional(1).named("Dra. Élida 🩺 O'Neil").build();
        var bare = aClient(2).withoutPhone().inactive().build();
        var proved = aClient(3).proved().build();
        assertThat(add(SYSTEM, proved)).isEqualTo(Kept.KEPT);
        assertThat(lock(proved)).contains(proved);
        assertThat(add(SYSTEM, whole)).isEqualTo(Kept.KEPT);
        assertThat(add(ADMIN, bare)).isEqualTo(Kept.KEPT);
        assertThat(lock(whole)).contains(whole);
        assertThat(lock(bare)).contains(bare);
    }

    @Test
    public void hasNoneThatNobodyAdded() {
        assertThat(lock(aClient(1).build())).isEmpty();
    }

    @Test
    public void keepsOneOfTwoWithOneAddress() {
        var first = aClient(1).email("ana@example.com").build();
        var second = aClient(2).email("ana@example.com").build();
        assertThat(add(SYSTEM, first)).isEqualTo(Kept.KEPT);
        assertThat(add(SYSTEM, second)).isEqualTo(Kept.EMAIL_TAKEN);
        assertThat(lock(second)).isEmpty();
    }

    @Test
    public void keepsOneOfManyWithOneAddressAtTheSameTime() {
        var kept = Together.run(
                12,
                number ->
                        add(SYSTEM, aClient(number + 1).email("ana@example.com").build()));
        assertThat(kept).containsOnlyOnce(Kept.KEPT).hasSize(12);
    }

    @Test
    public void keepsAChange() {
        var before = aClient(1).build();
        add(SYSTEM, before);
        var after = before.with(change("Outro Nome", "outro@example.com", Role.RECEPTIONIST, false));
        assertThat(save(after)).isEqualTo(Kept.KEPT);
        assertThat(lock(before)).contains(after);
    }

    @Test
    public void keepsWhenThePhoneWasProvedUntilItChanges() {
        var before = aClient(1).build();
        add(SYSTEM, before);
        var proved = before.provedToHoldItsPhone(Moments.NINE);
        save(proved);
        assertThat(lock(before)).contains(proved);
        var after = proved.with(change("Ana", "ana@example.com", Role.CLIENT, true));
        save(after);
        assertThat(lock(before)).contains(after);
        assertThat(lock(before).flatMap(Profile::phoneProvedAt)).isEmpty();
    }

    @Test
    public void takesNoAddressFromAnother() {
        var ana = aClient(1).email("ana@example.com").build();
        var bia = aClient(2).email("bia@example.com").build();
        add(SYSTEM, ana);
        add(SYSTEM, bia);
        var kept = stage().unitOfWork().inTransaction(ADMIN, () -> {
            var refused = stage().profiles().save(bia.with(change("Bia", "ana@example.com", Role.CLIENT, true)));
            stage().profiles().save(ana.with(change("Ana", "ana@example.com", Role.CLIENT, true)));
            return refused;
        });
        assertThat(kept).isEqualTo(Kept.EMAIL_TAKEN);
        assertThat(lock(bia)).contains(bia);
        assertThat(lock(ana).map(Profile::name))
                .as("what the same transaction kept after it")
                .contains("Ana");
    }

    @Test
    public void keepsNoChangeOfAnotherVersion() {
        var before = aClient(1).build();
        add(SYSTEM, before);
        var after = before.touched().touched();
        assertThatIllegalStateException().isThrownBy(() -> save(after));
        assertThat(lock(before)).contains(before);
    }

    @Test
    public void tellsWhoKeepsTheClinic() {
        var keeper = anAdmin(1).build();
        for (var profile : new Profile[] {
            keeper,
            anAdmin(2).inactive().build(),
            aProfessional(3).build(),
            aClient(4).build()
        }) {
            add(SYSTEM, profile);
        }
        assertThat(stage().unitOfWork()
                        .inTransaction(ADMIN, () -> stage().profiles().lockKeepers()))
                .containsExactly(keeper.id());
    }

    @Test
    public void worksInTransactionsOnly() {
        assertThatIllegalStateException()
                .isThrownBy(() -> stage().profiles().lock(aClient(1).build().id()));
        assertThatIllegalStateException()
                .isThrownBy(() -> stage().profiles().add(aClient(1).build()));
    }

    private static ProfileChange change(String name, String email, Role role, boolean active) {
        return new ProfileChange(
                Optional.of(name),
                Optional.of(new EmailAddress(email)),
                Optional.of(Optional.empty()),
                Optional.of(role),
                Optional.of(Optional.of("CRO 1")),
                Optional.of(active));
    }

    private Kept add(Actor actor, Profile profile) {
        return stage().unitOfWork()
                .inTransaction(actor, () -> stage().profiles().add(profile));
    }

    private Kept save(Profile profile) {
        return stage().unitOfWork()
                .inTransaction(ADMIN, () -> stage().profiles().save(profile));
    }

    private Optional<Profile> lock(Profile profile) {
        return stage().unitOfWork()
                .inTransaction(SYSTEM, () -> stage().profiles().lock(profile.id()));
    }
}
