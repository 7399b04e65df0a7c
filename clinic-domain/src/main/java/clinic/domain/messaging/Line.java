package clinic.domain.messaging;

import clinic.domain.shared.PersonalData;
import clinic.domain.shared.Phone;
import java.util.Optional;

/**
 * How the clinic's line stands.
 *
 * @param qrCode a data URI of the picture to scan, while there is one
 * @param number the clinic's own, once it is paired
 * @param trouble why a person must pair it again, when that is so
 */
@PersonalData
public record Line(State state, Optional<String> qrCode, Optional<Phone> number, Optional<String> trouble) {
    /** Whether it is paired. */
    public enum State {
        OPEN,
        CONNECTING,
        CLOSE
    }

    public static Line closed() {
        return new Line(State.CLOSE, Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Override
    public String toString() {
        return "Line[" + state + "]";
    }
}
