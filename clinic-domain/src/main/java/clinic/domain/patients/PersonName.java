package clinic.domain.patients;

import clinic.domain.shared.PersonalData;
import java.text.Normalizer;
import java.util.Optional;

/**
 * What a person is called, in any script: one line of 1 to 200 characters, composed (Unicode NFC), with no blank around
 * it.
 */
@PersonalData
public record PersonName(String value) {
    public static final int LONGEST = 200;

    public PersonName {
        if (!isName(value)) throw new IllegalArgumentException("a name is one line of 1 to " + LONGEST + " characters");
    }

    /** The name as somebody wrote it; empty when that is none. */
    public static Optional<PersonName> read(String written) {
        var name = Normalizer.normalize(written, Normalizer.Form.NFC).strip();
        return isName(name) ? Optional.of(new PersonName(name)) : Optional.empty();
    }

    private static boolean isName(String text) {
        return !text.isEmpty()
                && text.codePointCount(0, text.length()) <= LONGEST
                && text.equals(text.strip())
                && Normalizer.isNormalized(text, Normalizer.Form.NFC)
                && text.codePoints().allMatch(PersonName::isWritable);
    }

    private static boolean isWritable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    @Override
    public String toString() {
        return "PersonName[hidden]";
    }
}
