package clinic.domain.patients;

import clinic.domain.shared.PersonalData;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a patient gets electronic mail: ASCII, lower case, so that two spellings of one are equal. Whether it is read
 * there, only a message can tell.
 */
@PersonalData
public record Email(String value) {
    /** RFC 5321, section 4.5.3.1: a path has 256 characters with its angle brackets, a local part 64. */
    private static final int LONGEST = 254;

    private static final String ATOM = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern SHAPE =
            Pattern.compile("(?=[^@]{1,64}@)" + ATOM + "(?:\\." + ATOM + ")*@" + LABEL + "(?:\\." + LABEL + ")+");

    public Email {
        if (!isAddress(value)) throw new IllegalArgumentException("this is no lower-case mail address");
    }

    /** The address as somebody wrote it; empty when that is none. */
    public static Optional<Email> read(String written) {
        var address = written.strip().toLowerCase(Locale.ROOT);
        return isAddress(address) ? Optional.of(new Email(address)) : Optional.empty();
    }

    private static boolean isAddress(String text) {
        return text.length() <= LONGEST && SHAPE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return "Email[hidden]";
    }
}
