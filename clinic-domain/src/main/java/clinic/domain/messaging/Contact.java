package clinic.domain.messaging;

import clinic.domain.shared.PersonalData;
import clinic.domain.shared.Phone;
import java.util.Optional;

/** Whom we write with. */
@PersonalData
public sealed interface Contact {
    /** Somebody whose telephone we know. */
    @PersonalData
    record Known(Phone phone) implements Contact {
        @Override
        public String toString() {
            return "Known[]";
        }
    }

    /**
     * Somebody whose telephone WhatsApp hides from us.
     *
     * @param lid the digits of WhatsApp's privacy identity ({@code …@lid}), which is no telephone
     */
    @PersonalData
    record Hidden(String lid) implements Contact {
        public Hidden {
            if (lid.isEmpty() || lid.length() > 40) {
                throw new IllegalArgumentException("a hidden contact has 1 to 40 digits: " + lid.length());
            }
        }

        @Override
        public String toString() {
            return "Hidden[]";
        }
    }

    /** The contact as one text, as it is stored: E.164, or {@code lid:} and the identity. */
    default String key() {
        return switch (this) {
            case Known known -> known.phone().e164();
            case Hidden hidden -> "lid:" + hidden.lid();
        };
    }

    /** The contact of a {@link #key}. */
    static Contact ofKey(String key) {
        return key.startsWith("lid:") ? new Hidden(key.substring(4)) : new Known(new Phone(key));
    }

    default Optional<Phone> telephone() {
        return switch (this) {
            case Known known -> Optional.of(known.phone());
            case Hidden hidden -> Optional.empty();
        };
    }
}
