package clinic.sandbox.evolution;

import java.time.Instant;

/**
 * One message, as the patient's phone has it.
 *
 * @param text what it says, or the caption
 * @param media the sound or picture as base64; empty text for none
 */
public record Written(String key, boolean byClinic, Kind kind, String text, String media, Ticks ticks, Instant at) {
    /** What it is. */
    public enum Kind {
        TEXT,
        VOICE,
        PICTURE,
        OTHER
    }

    /** How far it has come, in WhatsApp's words. */
    public enum Ticks {
        ERROR,
        PENDING,
        SERVER_ACK,
        DELIVERY_ACK,
        READ
    }

    Written ticked(Ticks next) {
        return new Written(key, byClinic, kind, text, media, next, at);
    }

    Written saying(String next) {
        return new Written(key, byClinic, kind, next, media, ticks, at);
    }

    /** Whether the patient's phone shows it. */
    boolean isOnThePhone() {
        return !byClinic || ticks.compareTo(Ticks.DELIVERY_ACK) >= 0;
    }

    @Override
    public String toString() {
        return "Written[" + key + "]";
    }
}
