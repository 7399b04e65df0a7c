package clinic.domain.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number in its one canonical form, so that two spellings of one telephone are equal: E.164, and, for a
 * Brazilian mobile, with the ninth digit.
 *
 * @param e164 as in {@code +5511987654321}
 */
@PersonalData
public record Phone(String e164) {
    private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{6,14}");
    private static final Pattern AS_WRITTEN = Pattern.compile("\\+?[\\d\\s().,/‐-―-]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\u00a0]");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");
    private static final String BRAZIL = "+55";
    private static final int MOST_CHARACTERS = 40;

    public Phone {
        if (!isCanonical(e164)) {
            throw new IllegalArgumentException("phone must be canonical E.164: " + e164.length() + " characters");
        }
    }

    /**
     * The telephone that a person in Brazil means: {@code (11) 98765-4321}, {@code 011 3456-7890},
     * {@code +55 11 98765-4321}, and, from other countries, with {@code +}. An old mobile number gains its ninth digit.
     *
     * @return empty when the text names no telephone: no area code (DDD), one that does not exist, too few digits
     */
    public static Optional<Phone> read(String text) {
        if (text.length() > MOST_CHARACTERS) return Optional.empty();
        var written = INVISIBLE.matcher(text).replaceAll(" ").strip();
        if (!AS_WRITTEN.matcher(written).matches()) return Optional.empty();
        var digits = NO_DIGIT.matcher(written).replaceAll("");
        if (!written.startsWith("+")) return BrazilianNumber.dialled(digits).map(Phone::brazilian);
        var international = "+" + digits;
        if (international.startsWith(BRAZIL)) {
            return BrazilianNumber.dialled(digits.substring(2)).map(Phone::brazilian);
        }
        return E164.matcher(international).matches() ? Optional.of(new Phone(international)) : Optional.empty();
    }

    private static Phone brazilian(String national) {
        return new Phone(BRAZIL + national);
    }

    private static boolean isCanonical(String text) {
        if (!E164.matcher(text).matches()) return false;
        return !text.startsWith(BRAZIL) || BrazilianNumber.isCanonical(text.substring(BRAZIL.length()));
    }

    @Override
    public String toString() {
        return "Phone[]";
    }
}
