package clinic.domain.accounts;

import static clinic.domain.testkit.accounts.ProfileExample.aClient;
import static clinic.domain.testkit.accounts.ProfileExample.aProfessional;
import static clinic.domain.testkit.accounts.ProfileExample.anAdmin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import clinic.domain.shared.EmailAddress;
import clinic.domain.shared.Phone;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.Role;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.SequenceIds;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProfileTest {
    private static final ProfileId ID = new ProfileId(SequenceIds.id(1));
    private static final EmailAddress EMAIL = new EmailAddress("ana@example.com");
    private static final Phone PHONE = new Phone("+5511987654321");
    private static final ProfileChange NOTHING = new ProfileChange(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    @Test
    void staysTheSameWhenNothingDiffers() {
        var profile = aProfessional(1).build();
        assertThat(profile.with(NOTHING)).isSameAs(profile);
        assertThat(profile.with(role(Role.PROFESSIONAL))).isSameAs(profile);
    }

    @Test
    void isOneVersionOnWhenSomethingDiffers() {
        var profile = aProfessional(1).build();
        var changed = profile.with(role(Role.ADMIN));
        assertThat(changed.version()).isEqualTo(2);
        assertThat(changed.differences(profile)).containsExactly("role");
    }

    @Test
    void losesWhatIsTakenAway() {
        var profile = aProfessional(1).build();
        var cleared = profile.with(new ProfileChange(
                Optional.empty(),
                Optional.empty(),
                Optional.of(Optional.empty()),
                Optional.empty(),
                Optional.of(Optional.empty()),
                Optional.of(false)));
        assertThat(cleared.phone()).isEmpty();
        assertThat(cleared.registration()).isEmpty();
        assertThat(cleared.differences(profile)).containsExactly("active", "phone", "registration");
    }

    @Test
    void hasProvedNothingUntilItDoes() {
        assertThat(Profile.client(ID, "Ana", EMAIL, PHONE, Moments.DAWN).phoneProvedAt())
                .isEmpty();
        assertThat(Profile.provedClient(ID, "Ana", EMAIL, PHONE, Moments.DAWN).phoneProvedAt())
                .contains(Moments.DAWN);
    }

    @Test
    void provesItsPhoneOnce() {
        var profile = aClient(1).build();
        var proved = profile.provedToHoldItsPhone(Moments.NINE);
        assertThat(proved.phoneProvedAt()).contains(Moments.NINE);
        assertThat(proved.version()).isEqualTo(2);
        assertThat(proved.provedToHoldItsPhone(Moments.NINE.plusSeconds(1))).isSameAs(proved);
        assertThat(proved.touched().phoneProvedAt()).contains(Moments.NINE);
    }

    @Test
    void hasProvedNothingOfAnotherPhone() {
        var proved = aClient(1).phone(PHONE).proved().build();
        assertThat(proved.with(phone(Optional.of(new Phone("+5511987654322")))).phoneProvedAt())
                .isEmpty();
        assertThat(proved.with(phone(Optional.empty())).phoneProvedAt()).isEmpty();
        assertThat(proved.with(phone(Optional.of(PHONE)))).isSameAs(proved);
        assertThat(proved.with(role(Role.RECEPTIONIST)).phoneProvedAt()).isEqualTo(proved.phoneProvedAt());
    }

    @Test
    void provesNoPhoneThatIsNotThere() {
        var none = aClient(1).withoutPhone();
        assertThatIllegalArgumentException().isThrownBy(() -> none.proved().build());
    }

    @Test
    void keepsTheClinicAsAnActiveAdministrator() {
        assertThat(anAdmin(1).build().keepsClinic()).isTrue();
        assertThat(anAdmin(1).inactive().build().keepsClinic()).isFalse();
        assertThat(aProfessional(1).build().keepsClinic()).isFalse();
    }

    @Test
    void hasANameOfBoundedLength() {
        assertThat(aClient(1).named("é".repeat(200)).build().name()).hasSize(200);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> aClient(1).named("é".repeat(201)).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> aClient(1).named("  ").build());
    }

    @Test
    void tellsNothingButItsIdToALog() {
        var profile = aClient(1).build();
        assertThat(profile.toString()).contains(profile.id().value().toString()).doesNotContain("Pessoa");
    }

    private static ProfileChange phone(Optional<Phone> phone) {
        return new ProfileChange(
                Optional.empty(),
                Optional.empty(),
                Optional.of(phone),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static ProfileChange role(Role role) {
        return new ProfileChange(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(role),
                Optional.empty(),
                Optional.empty());
    }
}
