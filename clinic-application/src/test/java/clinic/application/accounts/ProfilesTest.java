package clinic.application.accounts;

import static clinic.application.accounts.FrontDoor.STRANGER;
import static clinic.domain.testkit.accounts.ProfileExample.aClient;
import static clinic.domain.testkit.accounts.ProfileExample.aProfessional;
import static clinic.domain.testkit.accounts.ProfileExample.anAdmin;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.accounts.Password;
import clinic.domain.accounts.PasswordRules.Refusal;
import clinic.domain.accounts.ProfileView;
import clinic.domain.shared.Actor;
import clinic.domain.shared.EmailAddress;
import clinic.domain.shared.Paging;
import clinic.domain.shared.Phone;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.Role;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.SequenceIds;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProfilesTest {
    private static final Paging ALL = new Paging(200, Optional.empty());
    private final FrontDoor door = new FrontDoor();

    @Test
    void takeNobodyFromAnAdministratorWhoIsNoneAnyMore() {
        var former = door.add(anAdmin(9).inactive());
        var bearer = new Actor.Person(former.id(), Role.ADMIN, ADMIN.origin());
        var command = new AddProfile.Command(
                bearer,
                "Outra",
                new EmailAddress("outra@example.com"),
                Optional.empty(),
                Role.ADMIN,
                Optional.empty(),
                Optional.empty());
        assertThat(door.accounts.addProfile().handle(command)).isEqualTo(new AddProfile.Outcome.NotAllowed());
    }

    @Test
    void areListedWholeToAdministratorsAlone() {
        var professional = door.add(aProfessional(1));
        var client = door.add(aClient(2));
        assertThat(list(ADMIN, Optional.empty()))
                .isInstanceOfSatisfying(
                        ListProfiles.Outcome.Everybody.class,
                        everybody -> assertThat(everybody.page().items())
                                .containsExactly(
                                        new ProfileView(professional, Moments.ZONE),
                                        new ProfileView(client, Moments.ZONE)));
        for (var actor : List.of(STRANGER, RECEPTIONIST, Actors.client(client.id()))) {
            assertThat(list(actor, Optional.empty()))
                    .isInstanceOfSatisfying(
                            ListProfiles.Outcome.Professionals.class,
                            professionals -> assertThat(professionals.page().items())
                                    .extracting(found -> found.id())
                                    .containsExactly(professional.id()));
        }
    }

    @Test
    void areListedByRole() {
        door.add(aProfessional(1));
        var client = door.add(aClient(2));
        assertThat(list(ADMIN, Optional.of(Role.CLIENT)))
                .isInstanceOfSatisfying(
                        ListProfiles.Outcome.Everybody.class,
                        everybody -> assertThat(everybody.page().items())
                                .containsExactly(new ProfileView(client, Moments.ZONE)));
        assertThat(list(STRANGER, Optional.of(Role.CLIENT)))
                .isInstanceOfSatisfying(
                        ListProfiles.Outcome.Professionals.class,
                        none -> assertThat(none.page().items()).isEmpty());
    }

    @Test
    void areShownAsFarAsTheReaderMaySee() {
        var professional = door.add(aProfessional(1));
        var client = door.add(aClient(2));
        assertThat(read(ADMIN, client.id()))
                .isEqualTo(new ReadProfile.Outcome.Whole(new ProfileView(client, Moments.ZONE)));
        assertThat(read(RECEPTIONIST, client.id())).isEqualTo(new ReadProfile.Outcome.NotThere());
        assertThat(read(STRANGER, professional.id())).isInstanceOf(ReadProfile.Outcome.OfProfessional.class);
        assertThat(read(ADMIN, new ProfileId(SequenceIds.id(404)))).isEqualTo(new ReadProfile.Outcome.NotThere());
    }

    @Test
    void tellPeopleWhoTheyAre() {
        var client = door.add(aClient(1));
        var retired = door.add(aClient(2).inactive());
        assertThat(me(Actors.client(client.id())))
                .isInstanceOfSatisfying(
                        ReadAccount.Outcome.Found.class,
                        found -> assertThat(found.account().profile()).isEqualTo(client));
        for (var actor : List.of(STRANGER, SYSTEM, ADMIN, Actors.client(retired.id()))) {
            assertThat(me(actor)).isEqualTo(new ReadAccount.Outcome.NotSignedIn());
        }
    }

    @Test
    void areAddedByAdministratorsAlone() {
        for (var actor : List.of(STRANGER, RECEPTIONIST, Actors.client(new ProfileId(SequenceIds.id(1))))) {
            assertThat(add(actor, "camila@example.com", Optional.empty()))
                    .isEqualTo(new AddProfile.Outcome.NotAllowed());
        }
        assertThat(add(ADMIN, "camila@example.com", Optional.of(FrontDoor.PASSWORD)))
                .isInstanceOf(AddProfile.Outcome.Added.class);
        assertThat(door.signIn(STRANGER, "camila@example.com", FrontDoor.PASSWORD))
                .isInstanceOf(SignIn.Outcome.Welcome.class);
        assertThat(door.audited().getFirst()).startsWith("profile.add ");
    }

    @Test
    void areAddedOnceForEachAddress() {
        add(ADMIN, "camila@example.com", Optional.empty());
        assertThat(add(ADMIN, "camila@example.com", Optional.empty())).isEqualTo(new AddProfile.Outcome.EmailTaken());
    }

    @Test
    void areNotAddedWithAWeakPasswordOrWhenItIsBusy() {
        assertThat(add(ADMIN, "camila@example.com", Optional.of(new Password("12345678"))))
                .isEqualTo(new AddProfile.Outcome.WeakPassword(Refusal.TRIED_FIRST));
        door.passwords.busy(true);
        assertThat(add(ADMIN, "camila@example.com", Optional.of(FrontDoor.PASSWORD)))
                .isEqualTo(new AddProfile.Outcome.Busy());
        assertThat(add(ADMIN, "camila@example.com", Optional.empty())).isInstanceOf(AddProfile.Outcome.Added.class);
        assertThat(door.signIn(STRANGER, "camila@example.com", FrontDoor.PASSWORD))
                .isEqualTo(new SignIn.Outcome.Busy());
    }

    @Test
    void haveAFirstAdministratorOnce() {
        var command = new AppointAdministrator.Command(
                SYSTEM, "Administração", new EmailAddress("admin@example.com"), FrontDoor.PASSWORD);
        assertThat(door.accounts.appointAdministrator().handle(command))
                .isInstanceOf(AppointAdministrator.Outcome.Appointed.class);
        assertThat(door.accounts.appointAdministrator().handle(command))
                .isEqualTo(new AppointAdministrator.Outcome.AppointedBefore());
        assertThat(door.signIn(STRANGER, "admin@example.com", FrontDoor.PASSWORD))
                .isInstanceOf(SignIn.Outcome.Welcome.class);
    }

    @Test
    void haveNoFirstAdministratorWhomAnybodyCouldBe() {
        door.add(aClient(1).email("ana@example.com"));
        door.add(anAdmin(2).inactive());
        assertThat(appoint(ADMIN, "x@example.com", FrontDoor.PASSWORD))
                .isEqualTo(new AppointAdministrator.Outcome.NotAllowed());
        assertThat(appoint(SYSTEM, "ana@example.com", FrontDoor.PASSWORD))
                .isEqualTo(new AppointAdministrator.Outcome.EmailTaken());
        assertThat(appoint(SYSTEM, "x@example.com", new Password("admin123")))
                .isEqualTo(new AppointAdministrator.Outcome.WeakPassword(Refusal.TRIED_FIRST));
    }

    private AppointAdministrator.Outcome appoint(Actor actor, String email, Password password) {
        return door.accounts
                .appointAdministrator()
                .handle(new AppointAdministrator.Command(actor, "Administração", new EmailAddress(email), password));
    }

    private ListProfiles.Outcome list(Actor actor, Optional<Role> role) {
        return door.accounts.listProfiles().handle(new ListProfiles.Query(actor, role, ALL));
    }

    private ReadProfile.Outcome read(Actor actor, ProfileId id) {
        return door.accounts.readProfile().handle(new ReadProfile.Query(actor, id));
    }

    private ReadAccount.Outcome me(Actor actor) {
        return door.accounts.readAccount().handle(new ReadAccount.Query(actor));
    }

    private AddProfile.Outcome add(Actor actor, String email, Optional<Password> password) {
        return door.accounts
                .addProfile()
                .handle(new AddProfile.Command(
                        actor,
                        "Camila Rocha",
                        new EmailAddress(email),
                        Optional.of(new Phone("+5511992345678")),
                        Role.RECEPTIONIST,
                        Optional.empty(),
                        password));
    }
}
