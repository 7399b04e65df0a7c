package clinic.domain.testkit.accounts;

import static clinic.domain.testkit.accounts.ProfileExample.aClient;
import static clinic.domain.testkit.accounts.ProfileExample.aProfessional;
import static clinic.domain.testkit.accounts.ProfileExample.anAdmin;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.accounts.Account;
import clinic.domain.accounts.Professional;
import clinic.domain.accounts.Profile;
import clinic.domain.accounts.ProfileView;
import clinic.domain.patients.PatientId;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Paging;
import clinic.domain.shared.Role;
import clinic.domain.testkit.audit.AuditLine;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.SequenceIds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What everybody who reads profiles may rely on. */
public abstract class ProfileViewsContract {
    private static final Paging ALL = new Paging(200, Optional.empty());
    private static final PatientId PATIENT = new PatientId(SequenceIds.id(77));

    protected abstract AccountsStage stage();

    @Test
    public void listsEverybodyByNameWithoutAccents() {
        add(
                aClient(1).named("zélia"),
                aClient(2).named("Álvaro"),
                aClient(3).named("alice"),
                anAdmin(4).named("Bruno"));
        assertThat(names(ADMIN, Optional.empty(), ALL)).containsExactly("alice", "Álvaro", "Bruno", "zélia");
        assertThat(names(ADMIN, Optional.of(Role.ADMIN), ALL)).containsExactly("Bruno");
    }

    @Test
    public void listsInPartsThatJoin() {
        for (var number = 1; number <= 7; number++) add(aClient(number).named(number % 2 == 0 ? "Ana" : "Ána"));
        var found = new ArrayList<String>();
        var after = Optional.<String>empty();
        do {
            var page = stage().views().list(ADMIN, Optional.empty(), new Paging(3, after), NINE);
            page.items().forEach(view -> found.add(view.profile().email().value()));
            after = page.next();
        } while (after.isPresent());
        assertThat(found).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    public void showsWholeProfilesInTheClinicsZone() {
        var profile = add(aProfessional(1));
        assertThat(stage().views().find(ADMIN, profile.id(), NINE)).contains(new ProfileView(profile, Moments.ZONE));
        assertThat(stage().views().find(ADMIN, aClient(9).build().id(), NINE)).isEmpty();
    }

    @Test
    public void showsActiveProfessionalsToEverybody() {
        var shown = add(aProfessional(1).named("Érica"));
        var other = add(aProfessional(2).named("Davi"));
        var retired = add(aProfessional(3).inactive());
        add(aClient(4));
        for (var actor : List.of(
                ANONYMOUS, RECEPTIONIST, ADMIN, Actors.client(aClient(4).build().id()))) {
            assertThat(stage().views().professionals(actor, ALL).items())
                    .containsExactly(professional(other), professional(shown));
            assertThat(stage().views().findProfessional(actor, shown.id())).contains(professional(shown));
            assertThat(stage().views().findProfessional(actor, retired.id())).isEmpty();
        }
        assertThat(stage().views()
                        .professionals(ANONYMOUS, new Paging(1, Optional.empty()))
                        .next())
                .isPresent();
    }

    @Test
    public void showsNobodyElseToThoseWhoAreNotStaff() {
        var client = add(aClient(1));
        var other = Actors.client(add(aClient(2)).id());
        for (var actor : List.of(ANONYMOUS, other)) {
            assertThat(stage().views().find(actor, client.id(), NINE)).isEmpty();
            assertThat(stage().views().account(actor, client.id())).isEmpty();
        }
        assertThat(stage().views().findProfessional(ANONYMOUS, client.id())).isEmpty();
    }

    @Test
    public void tellsPeopleWhoTheyAre() {
        var client = add(aClient(1));
        var admin = add(anAdmin(2));
        stage().isPatient(client.id(), PATIENT);
        assertThat(stage().views().account(Actors.client(client.id()), client.id()))
                .contains(new Account(client, Optional.of(PATIENT)));
        assertThat(stage().views().account(SYSTEM, client.id())).contains(new Account(client, Optional.of(PATIENT)));
        assertThat(stage().views().account(Actors.person(admin.id(), Role.ADMIN), admin.id()))
                .contains(new Account(admin, Optional.empty()));
    }

    @Test
    public void leavesAnAuditLineWhenItTellsOfPatients() {
        var client = add(aClient(1));
        add(aProfessional(2));
        stage().isPatient(client.id(), PATIENT);
        stage().views().list(ADMIN, Optional.of(Role.PROFESSIONAL), ALL, NINE);
        stage().views().list(ADMIN, Optional.empty(), ALL, NINE);
        stage().views().find(ADMIN, client.id(), NINE);
        var fields = Set.of("name", "email", "phone");
        assertThat(stage().auditLines())
                .containsExactly(
                        AuditLine.of(ADMIN, NINE, "profile.list", Optional.empty(), List.of(PATIENT), fields),
                        AuditLine.of(
                                ADMIN,
                                NINE,
                                "profile.read",
                                Optional.of(client.id().value()),
                                List.of(PATIENT),
                                fields));
    }

    private static Professional professional(Profile profile) {
        return new Professional(profile.id(), profile.name(), profile.registration(), profile.version());
    }

    private List<String> names(Actor actor, Optional<Role> role, Paging paging) {
        return stage().views().list(actor, role, paging, NINE).items().stream()
                .map(view -> view.profile().name())
                .toList();
    }

    private Profile add(ProfileExample example) {
        var profile = example.build();
        stage().unitOfWork().inTransaction(SYSTEM, () -> stage().profiles().add(profile));
        return profile;
    }

    private void add(ProfileExample... examples) {
        for (var example : examples) add(example);
    }
}
