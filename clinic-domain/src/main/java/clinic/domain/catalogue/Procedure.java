package clinic.domain.catalogue;

import clinic.domain.shared.Money;
import clinic.domain.shared.ProfileId;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * Something that the clinic does for patients, as it stands in the catalogue.
 *
 * @param name one line of 1 to 200 characters
 * @param description what patients are told of it; may be empty
 * @param duration how long the patient is there, in whole minutes, 1 to 1440
 * @param bufferBefore how long the professional prepares, in whole minutes, at most 480
 * @param bufferAfter how long the professional tidies up, in whole minutes, at most 480
 * @param professionals who perform it
 * @param active whether it can be booked; one that was retired stays for what was booked
 * @param version counts the changes; the next one must know it
 */
public record Procedure(
        ProcedureId id,
        String name,
        String description,
        Duration duration,
        Duration bufferBefore,
        Duration bufferAfter,
        Money price,
        Set<ProfileId> professionals,
        boolean active,
        Instant createdAt,
        int version) {
    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_DESCRIPTION = 2_000;
    public static final int MOST_MINUTES = 1_440;
    public static final int MOST_BUFFER_MINUTES = 480;

    public Procedure {
        if (name.isBlank() || length(name) > LONGEST_NAME) {
            throw new IllegalArgumentException("name must have 1 to " + LONGEST_NAME + " characters: " + name);
        }
        if (length(description) > LONGEST_DESCRIPTION) {
            throw new IllegalArgumentException(
                    "description must have at most " + LONGEST_DESCRIPTION + " characters: " + length(description));
        }
        requireMinutes("duration", duration, 1, MOST_MINUTES);
        requireMinutes("bufferBefore", bufferBefore, 0, MOST_BUFFER_MINUTES);
        requireMinutes("bufferAfter", bufferAfter, 0, MOST_BUFFER_MINUTES);
        if (price.cents() < 0) throw new IllegalArgumentException("price must not be negative: " + price.cents());
        professionals = Set.copyOf(professionals);
    }

    /** The procedure with the change made, one version on; as it was when nothing differs. */
    public Procedure change(ProcedureChange change) {
        var changed = with(change, version);
        return changed.equals(this) ? this : with(change, version + 1);
    }

    private Procedure with(ProcedureChange change, int newVersion) {
        return new Procedure(
                id,
                change.name().orElse(name),
                change.description().orElse(description),
                change.duration().orElse(duration),
                change.bufferBefore().orElse(bufferBefore),
                change.bufferAfter().orElse(bufferAfter),
                change.price().orElse(price),
                change.professionals().orElse(professionals),
                change.active().orElse(active),
                createdAt,
                newVersion);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static void requireMinutes(String what, Duration value, int least, int most) {
        var minutes = value.toMinutes();
        if (minutes < least || minutes > most || !value.equals(Duration.ofMinutes(minutes))) {
            throw new IllegalArgumentException(what + " must be " + least + " to " + most + " whole minutes: " + value);
        }
    }
}
