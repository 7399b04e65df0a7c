package clinic.domain.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import clinic.domain.shared.ProfileId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TimeOffTest {
    private static final TimeOffId ID = new TimeOffId(new UUID(0, 1));
    private static final ProfileId ANA = new ProfileId(new UUID(0, 2));
    private static final Instant NINE = Instant.parse("2026-11-24T12:00:00Z");

    @Test
    void lastsALeapYearAtTheMost() {
        assertThat(lasting(Duration.ofDays(366)).slot().end()).isEqualTo(NINE.plus(Duration.ofDays(366)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lasting(Duration.ofDays(366).plusSeconds(1)))
                .withMessageContaining("366 days");
    }

    @Test
    void beginsAndEndsWithAWholeSecond() {
        assertThatIllegalArgumentException().isThrownBy(() -> lasting(Duration.ofMillis(1500)));
        assertThatIllegalArgumentException().isThrownBy(() -> off(new Slot(NINE.plusMillis(1), NINE.plusSeconds(1))));
        assertThat(lasting(Duration.ofSeconds(1)).professional()).isEqualTo(ANA);
    }

    @Test
    void tellsNobodyWhy() {
        assertThat(lasting(Duration.ofHours(1))).hasToString("TimeOff[" + ID.value() + "]");
        var event = new TimeOffEvent(TimeOffEvent.Kind.ADDED, lasting(Duration.ofHours(1)), NINE);
        assertThat(event.facts())
                .containsOnlyKeys("professionalId", "startsAt", "endsAt")
                .containsEntry("startsAt", "2026-11-24T12:00:00Z")
                .containsEntry("endsAt", "2026-11-24T13:00:00Z");
        assertThat(event.type()).isEqualTo("time_off.added");
        assertThat(event.subject()).isEqualTo(ID);
    }

    private static TimeOff lasting(Duration length) {
        return off(Slot.lasting(NINE, length));
    }

    private static TimeOff off(Slot slot) {
        return new TimeOff(ID, ANA, slot, "surgery", NINE);
    }
}
