package clinic.domain.accounts;

import static clinic.domain.testkit.accounts.ProfileExample.aClient;
import static clinic.domain.testkit.accounts.ProfileExample.aProfessional;
import static clinic.domain.testkit.accounts.ProfileExample.anAdmin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import clinic.domain.shared.Role;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProfileTest {
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
