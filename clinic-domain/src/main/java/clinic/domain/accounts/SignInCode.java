package clinic.domain.accounts;

import clinic.domain.shared.PersonalData;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Six digits that were sent to a phone: whoever tells them holds it.
 *
 * @param digits with the zeros at their beginning
 */
@PersonalData
public record SignInCode(String digits) {
    /** How long a code is good. */
    public static final Duration LIFETIME = Duration.ofMinutes(10);

    /** How often one caller may tell one wrong. */
    public static final int TRIES = 5;

    /** How often all callers together may tell one wrong: no caller alone can spend what others need. */
    public static final int TRIES_OF_ALL = 2 * TRIES;

    private static final Pattern SHAPE = Pattern.compile("[0-9]{6}");
    private static final int CODES = 1_000_000;
    private static final int BYTES = 3;

    /** The greatest multiple of the number of codes in three bytes: what is beyond would favour the first codes. */
    private static final int FAIR = 16 * CODES;

    public SignInCode {
        if (!SHAPE.matcher(digits).matches()) throw new IllegalArgumentException("a code has six digits");
    }

    /** A new one; each is as likely as any other. */
    public static SignInCode from(RandomBits bits) {
        var number = number(bits);
        while (number >= FAIR) number = number(bits);
        var digits = Integer.toString(number % CODES);
        return new SignInCode("0".repeat(6 - digits.length()) + digits);
    }

    private static int number(RandomBits bits) {
        var number = 0;
        for (var one : bits.bytes(BYTES)) number = number << Byte.SIZE | Byte.toUnsignedInt(one);
        return number;
    }

    /** The code as somebody wrote it; empty when that is none. */
    public static Optional<SignInCode> read(String text) {
        var digits = text.strip();
        return SHAPE.matcher(digits).matches() ? Optional.of(new SignInCode(digits)) : Optional.empty();
    }

    /** The same, to be hashed and compared as passwords are. */
    public Password password() {
        return new Password(digits);
    }

    @Override
    public String toString() {
        return "SignInCode[]";
    }
}
