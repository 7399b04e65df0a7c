package clinic.application.accounts;

import static clinic.domain.testkit.accounts.ProfileExample.aClient;
import static clinic.domain.testkit.accounts.ProfileExample.anAdmin;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.application.accounts.ChangeProfile.Outcome;
import clinic.domain.accounts.Password;
import clinic.domain.accounts.PasswordRules.Refusal;
import clinic.domain.accounts.Profile;
import clinic.domain.accounts.ProfileChange;
import clinic.domain.patients.PatientId;
import clinic.domain.shared.Actor;
import clinic.domain.shared.EmailAddress;
import clinic.domain.shared.Phone;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.Role;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.SequenceIds;
import clinic.domain.testkit.shared.Together;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangeProfileTest {
    private final FrontDoor door = new FrontDoor();
    private final Profile client = door.add(aClient(1));

    @Test
    void isForAdministratorsAlone() {
        for (var actor : List.of(FrontDoor.STRANGER, RECEPTIONIST, SYSTEM, Actors.client(client.id()))) {
            assertThat(change(actor, client.id(), OptionalInt.empty(), FrontDoor.active(false), Optional.empty()))
                    .isEqualTo(new Outcome.NotAllowed());
        }
    }

    @Test
    void isNotForAnAdministratorWhoIsNoneAnyMore() {
        door.add(anAdmin(8));
        for (var end : List.of(FrontDoor.active(false), FrontDoor.role(Role.RECEPTIONIST))) {
            var former = door.add(anAdmin(end.active().isPresent() ? 9 : 10));
            assertThat(change(ADMIN, former.id(), OptionalInt.empty(), end, Optional.empty()))
                    .isInstanceOf(Outcome.Changed.class);
            var bearer = new Actor.Person(former.id(), Role.ADMIN, ADMIN.origin());
            for (var change : List.of(FrontDoor.active(true), FrontDoor.role(Role.ADMIN))) {
                assertThat(change(bearer, former.id(), OptionalInt.empty(), change, Optional.empty()))
                        .isEqualTo(new Outcome.NotAllowed());
            }
            assertThat(door.profile(former.id()).orElseThrow().keepsClinic()).isFalse();
        }
    }

    @Test
    void keepsTheChangeAndTellsTheAuditTrailWhoseItIs() {
        var patient = new PatientId(SequenceIds.id(77));
        door.stores.isPatient(client.id(), patient);
        var changed = changed(email("novo@example.com"));
        assertThat(changed.version()).isEqualTo(2);
        assertThat(door.profile(client.id())).contains(changed);
        var line = door.stores.auditLines().getLast();
        assertThat(line.action()).isEqualTo("profile.change");
        assertThat(line.fields()).containsExactly("email");
        assertThat(line.patients()).containsExactly(patient.value());
        assertThat(line.actor())
                .isEqualTo(Optional.of(((Actor.Person) ADMIN).id().value()));
    }

    @Test
    void changesNothingThatWasChangedSince() {
        changed(email("novo@example.com"));
        assertThat(change(ADMIN, client.id(), OptionalInt.of(1), email("outro@example.com"), Optional.empty()))
                .isEqualTo(new Outcome.Stale());
        assertThat(change(ADMIN, client.id(), OptionalInt.of(2), email("outro@example.com"), Optional.empty()))
                .isInstanceOf(Outcome.Changed.class);
    }

    @Test
    void writesNothingWhenNothingDiffers() {
        assertThat(changed(FrontDoor.nothing())).isEqualTo(client);
        assertThat(door.audited()).isEmpty();
    }

    @Test
    void takesNoAddressFromAnother() {
        var other = door.add(aClient(2));
        assertThat(change(
                        ADMIN,
                        client.id(),
                        OptionalInt.empty(),
                        email(other.email().value()),
                        Optional.empty()))
                .isEqualTo(new Outcome.EmailTaken());
    }

    @Test
    void knowsNobodyElse() {
        var nobody = new ProfileId(SequenceIds.id(404));
        assertThat(change(ADMIN, nobody, OptionalInt.empty(), FrontDoor.active(false), Optional.empty()))
                .isEqualTo(new Outcome.NotThere());
    }

    @Test
    void givesAnotherPassword() {
        var other = new Password("tarde de sol e mar");
        assertThat(change(ADMIN, client.id(), OptionalInt.of(1), FrontDoor.nothing(), Optional.of(other)))
                .isInstanceOfSatisfying(
                        Outcome.Changed.class,
                        changed ->
                                assertThat(changed.view().profile().version()).isEqualTo(2));
        assertThat(door.signIn(FrontDoor.STRANGER, client.email().value(), other))
                .isInstanceOf(SignIn.Outcome.Welcome.class);
        assertThat(door.signIn(FrontDoor.STRANGER, client.email().value(), FrontDoor.PASSWORD))
                .isEqualTo(new SignIn.Outcome.WrongPair());
        assertThat(door.stores.auditLines().getFirst().fields()).isEqualTo(Set.of("password"));
    }

    @Test
    void endsWhatAPhoneHasOpenedThatIsReplaced() {
        var lost = new Phone("+5511987654321");
        var proved = door.add(aClient(2).phone(lost).proved());
        var typed = door.add(aClient(3).phone(lost));
        var signedIn = List.of(door.welcome(proved), door.welcome(typed));
        for (var profile : List.of(proved, typed)) {
            var phone = new ProfileChange(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(Optional.of(new Phone("+5511987650000"))),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
            assertThat(change(ADMIN, profile.id(), OptionalInt.empty(), phone, Optional.empty()))
                    .isInstanceOf(Outcome.Changed.class);
        }
        assertThat(door.refresh(signedIn.getFirst())).isNotInstanceOf(RefreshSignIn.Outcome.Renewed.class);
        assertThat(door.refresh(signedIn.getLast())).isInstanceOf(RefreshSignIn.Outcome.Renewed.class);
    }

    @Test
    void givesNoPasswordThatIsGuessedFromWhatThePersonWillBeCalled() {
        var weak = Optional.of(new Password("novo@example.com"));
        assertThat(change(ADMIN, client.id(), OptionalInt.empty(), email("novo@example.com"), weak))
                .isEqualTo(new Outcome.WeakPassword(Refusal.LIKE_THE_PERSON));
        assertThat(door.profile(client.id())).contains(client);
        door.passwords.busy(true);
        assertThat(change(ADMIN, client.id(), OptionalInt.empty(), FrontDoor.nothing(), Optional.of(FrontDoor.WRONG)))
                .isEqualTo(new Outcome.Busy());
    }

    @Test
    void keepsOneAdministrator() {
        var last = door.add(anAdmin(2));
        door.add(anAdmin(3).inactive());
        for (var change : List.of(FrontDoor.active(false), FrontDoor.role(Role.PROFESSIONAL))) {
            assertThat(change(ADMIN, last.id(), OptionalInt.empty(), change, Optional.empty()))
                    .isEqualTo(new Outcome.LastAdministrator());
        }
        assertThat(change(ADMIN, last.id(), OptionalInt.empty(), email("novo@example.com"), Optional.empty()))
                .isInstanceOf(Outcome.Changed.class);
        door.add(anAdmin(4));
        assertThat(change(ADMIN, last.id(), OptionalInt.empty(), FrontDoor.active(false), Optional.empty()))
                .isInstanceOf(Outcome.Changed.class);
    }

    @Test
    void keepsOneOfTwoWhoRemoveEachOther() {
        var admins = List.of(door.add(anAdmin(2)), door.add(anAdmin(3)));
        var outcomes = Together.run(
                2,
                number -> change(
                        ADMIN,
                        admins.get(number).id(),
                        OptionalInt.empty(),
                        FrontDoor.active(false),
                        Optional.empty()));
        assertThat(outcomes).containsOnlyOnce(new Outcome.LastAdministrator());
    }

    private Profile changed(ProfileChange change) {
        if (change(ADMIN, client.id(), OptionalInt.empty(), change, Optional.empty()) instanceof Outcome.Changed done) {
            return done.view().profile();
        }
        throw new AssertionError("not changed");
    }

    private Outcome change(
            Actor actor, ProfileId id, OptionalInt version, ProfileChange change, Optional<Password> password) {
        return door.accounts.changeProfile().handle(new ChangeProfile.Command(actor, id, version, change, password));
    }

    private static ProfileChange email(String email) {
        return new ProfileChange(
                Optional.empty(),
                Optional.of(new EmailAddress(email)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
