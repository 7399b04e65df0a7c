package clinic.domain.testkit.messaging;

import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import clinic.domain.messaging.Line;
import clinic.domain.shared.Actor;
import clinic.domain.shared.StorageFailure;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How every store remembers how a line stood. */
public abstract class LinesContract extends MessagingContract {
    private static final Line OPEN =
            new Line(Line.State.OPEN, Optional.empty(), Optional.of(ANAS_PHONE), Optional.empty());
    private static final Line PAIRING = new Line(
            Line.State.CONNECTING, Optional.of("data:image/png;base64,AA"), Optional.empty(), Optional.empty());
    private static final Line LOST =
            new Line(Line.State.CLOSE, Optional.empty(), Optional.of(ANAS_PHONE), Optional.of("logged out"));

    @Test
    public void isClosedWhereNothingWasHeard() {
        assertThat(find(RECEPTIONIST, "clinic")).isEqualTo(Line.closed());
    }

    @Test
    public void remembersTheLastOfEachInstance() {
        for (var line : List.of(PAIRING, OPEN, LOST)) {
            save("clinic", line);
            assertThat(find(RECEPTIONIST, "clinic")).isEqualTo(line);
        }
        save("other", OPEN);
        assertThat(find(RECEPTIONIST, "clinic")).isEqualTo(LOST);
    }

    @Test
    public void isChangedByTheSystemAndShownToStaff() {
        save("clinic", OPEN);
        assertThat(find(ANONYMOUS, "clinic")).isEqualTo(Line.closed());
        assertThatExceptionOfType(StorageFailure.class)
                .isThrownBy(() -> in(RECEPTIONIST, () -> {
                    stage().lines().save("other", OPEN, NINE);
                    return OPEN;
                }));
    }

    @Test
    public void worksInTransactionsOnly() {
        assertThatIllegalStateException().isThrownBy(() -> stage().lines().find("clinic"));
        assertThatIllegalStateException().isThrownBy(() -> stage().lines().save("clinic", OPEN, NINE));
    }

    private Line find(Actor actor, String instance) {
        return in(actor, () -> stage().lines().find(instance));
    }

    private void save(String instance, Line line) {
        run(() -> stage().lines().save(instance, line, NINE));
    }
}
