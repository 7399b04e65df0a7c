package clinic.domain.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import clinic.domain.patients.PatientId;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Origin;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HoldTest {
    private static final ProfileId ANA = new ProfileId(new UUID(0, 1));
    private static final ProfileId HOLDER = new ProfileId(new UUID(0, 2));
    private static final PatientId CARLA = new PatientId(new UUID(0, 3));
    private static final Origin ORIGIN = new Origin("request", "address");
    private static final Slot HALF_AN_HOUR =
            Slot.lasting(Instant.parse("2026-11-24T12:00:00Z"), Duration.ofMinutes(30));

    @Test
    void occupiesTheWholeVisit() {
        var longer = new Slot(HALF_AN_HOUR.start(), HALF_AN_HOUR.end().plusSeconds(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> hold(Optional.of(HOLDER), Optional.of(new Hold.Visit(CARLA, longer))));
        assertThat(hold(Optional.of(HOLDER), Optional.of(new Hold.Visit(CARLA, HALF_AN_HOUR)))
                        .occupied())
                .isEqualTo(HALF_AN_HOUR);
    }

    @Test
    void isReleasedByStaffTheSystemAndItsHolder() {
        for (var hold :
                new Hold[] {hold(Optional.of(HOLDER), Optional.empty()), hold(Optional.empty(), Optional.empty())}) {
            for (var role : Role.values()) {
                assertThat(hold.isReleasedBy(new Actor.Person(ANA, role, ORIGIN)))
                        .as("%s", role)
                        .isEqualTo(role.isStaff());
                assertThat(hold.isReleasedBy(new Actor.Person(HOLDER, role, ORIGIN)))
                        .as("holder, %s", role)
                        .isEqualTo(role.isStaff() || hold.holder().isPresent());
            }
            assertThat(hold.isReleasedBy(new Actor.Automation("bot", ORIGIN))).isTrue();
            assertThat(hold.isReleasedBy(new Actor.Anonymous(ORIGIN))).isFalse();
        }
    }

    private static Hold hold(Optional<ProfileId> holder, Optional<Hold.Visit> visit) {
        return new Hold(new HoldId(new UUID(0, 4)), ANA, HALF_AN_HOUR, visit, holder, HALF_AN_HOUR.start());
    }
}
