package clinic.application.records;

import clinic.domain.privacy.Masking;
import clinic.domain.records.KeyFact;

/** A model's facts, with what was hidden from it in its place again. */
final class Restored {
    private Restored() {}

    /** A text that would become too long by it stays as it is. */
    static KeyFact fact(Masking.Masked masked, KeyFact fact) {
        return KeyFact.told(
                within(KeyFact.LONGEST_TEXT, masked.restored(fact.text()), fact.text()),
                within(KeyFact.LONGEST_QUOTE, masked.restored(fact.quote()), fact.quote()));
    }

    private static String within(int longest, String restored, String told) {
        return restored.length() <= longest ? restored : told;
    }
}
