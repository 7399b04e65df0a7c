package clinic.domain.patients;

import clinic.domain.shared.PersonalData;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A person's number with the Receita Federal: nine digits and two check digits, each the remainder by 11 of a weighted
 * sum, 0 for a remainder below 2. Source: Instrução Normativa RFB 2.172/2024 for the number; the rule of its check
 * digits is the one of the Receita's own programs.
 *
 * @param digits its 11 digits
 */
@PersonalData
public record Cpf(String digits) {
    private static final Pattern WRITTEN = Pattern.compile("[0-9]{3}[. ]?[0-9]{3}[. ]?[0-9]{3}[-/ ]?[0-9]{2}");
    private static final Pattern ELEVEN_DIGITS = Pattern.compile("[0-9]{11}");
    private static final Pattern ONE_DIGIT_REPEATED = Pattern.compile("(.)\\1{10}");

    public Cpf {
        if (!isValid(digits)) throw new IllegalArgumentException("a CPF has 11 digits of which the last two check");
    }

    /** The number as somebody wrote it, with or without its dots and dash; empty when it is none. */
    public static Optional<Cpf> read(String written) {
        var text = written.strip();
        if (!WRITTEN.matcher(text).matches()) return Optional.empty();
        var digits = text.replaceAll("[^0-9]", "");
        return isValid(digits) ? Optional.of(new Cpf(digits)) : Optional.empty();
    }

    /** As people read it: {@code 529.982.247-25}. */
    public String written() {
        return digits.substring(0, 3) + "." + digits.substring(3, 6) + "." + digits.substring(6, 9) + "-"
                + digits.substring(9);
    }

    /** Numbers of one repeated digit pass the check and were never given to anybody. */
    private static boolean isValid(String digits) {
        return ELEVEN_DIGITS.matcher(digits).matches()
                && !ONE_DIGIT_REPEATED.matcher(digits).matches()
                && check(digits, 9) == digit(digits, 9)
                && check(digits, 10) == digit(digits, 10);
    }

    /** The check digit of the first {@code length} digits: weights from 2 upwards, from the right. */
    private static int check(String digits, int length) {
        var sum = 0;
        for (var index = 0; index < length; index++) sum += digit(digits, index) * (length + 1 - index);
        var remainder = sum % 11;
        return remainder < 2 ? 0 : 11 - remainder;
    }

    private static int digit(String digits, int index) {
        return digits.charAt(index) - '0';
    }

    @Override
    public String toString() {
        return "Cpf[hidden]";
    }
}
