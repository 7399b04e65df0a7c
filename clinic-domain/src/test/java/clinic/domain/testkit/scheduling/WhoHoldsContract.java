package clinic.domain.testkit.scheduling;

import static clinic.domain.scheduling.Appointments.Placed.PLACED;
import static clinic.domain.scheduling.Holds.Released.GONE;
import static clinic.domain.scheduling.Holds.Released.RELEASED;
import static clinic.domain.testkit.scheduling.Cast.ANA;
import static clinic.domain.testkit.scheduling.Cast.BRUNO;
import static clinic.domain.testkit.scheduling.Cast.CARLA;
import static clinic.domain.testkit.scheduling.Cast.CARLAS_PROFILE;
import static clinic.domain.testkit.scheduling.Cast.CARLA_HERSELF;
import static clinic.domain.testkit.scheduling.Cast.ELISAS_PROFILE;
import static clinic.domain.testkit.scheduling.Cast.ELISA_HERSELF;
import static clinic.domain.testkit.scheduling.HoldBuilder.aHold;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Actors.professional;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import clinic.domain.shared.StorageFailure;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom every store of holds lets hold a time, and give it back. */
public abstract class WhoHoldsContract extends DiaryContract {
    @Test
    public void letsStaffAndTheSystemReleaseWhatAnybodyHolds() {
        for (var actor : List.of(ADMIN, professional(ANA), professional(BRUNO), RECEPTIONIST, SYSTEM)) {
            var hold = aHold().of(CARLA).by(CARLAS_PROFILE).build();
            assertThat(place(actor, hold)).as("%s", actor).isEqualTo(PLACED);
            assertThat(release(actor, hold)).as("%s", actor).isEqualTo(RELEASED);
            assertThat(stage().occupations()).as("%s", actor).isEmpty();
        }
    }

    @Test
    public void letsAClientHoldAndReleaseForItself() {
        var hold = aHold().of(CARLA).by(CARLAS_PROFILE).build();
        assertThat(place(CARLA_HERSELF, hold)).isEqualTo(PLACED);
        assertThat(in(CARLA_HERSELF, () -> stage().holds().find(hold.id()))).contains(hold);
        assertThat(release(CARLA_HERSELF, hold)).isEqualTo(RELEASED);
        assertThat(stage().occupations()).isEmpty();
    }

    @Test
    public void letsNoClientReleaseWhatSomebodyElseHolds() {
        for (var hold : List.of(
                aHold().of(CARLA).by(CARLAS_PROFILE).build(),
                aHold().with(BRUNO).build())) {
            place(hold);
            assertThat(release(ELISA_HERSELF, hold)).isEqualTo(GONE);
            assertThat(inTransaction(() -> stage().holds().find(hold.id()))).contains(hold);
        }
    }

    @Test
    public void letsNoClientHoldInSomebodyElsesName() {
        var hold = aHold().by(ELISAS_PROFILE).build();
        assertThatExceptionOfType(StorageFailure.class)
                .isThrownBy(() -> place(CARLA_HERSELF, hold))
                .matches(failure -> !failure.retryable());
        assertThat(stage().occupations()).isEmpty();
    }

    @Test
    public void letsNobodyHoldWhoHasNotSignedIn() {
        var hold = aHold().build();
        assertThatExceptionOfType(StorageFailure.class).isThrownBy(() -> place(ANONYMOUS, hold));
        assertThat(stage().occupations()).isEmpty();
    }
}
