package clinic.domain.patients;

import clinic.domain.shared.PersonalData;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a patient gets electronic mail, in lower case. Whether it is read there, only a message can tell. */
@PersonalData
public record Email(String value) {
    /** RFC 5321, section 4.5.3.1.3: a path has 256 octets with its angle brackets. */
    private static final int LONGEST = 254;

    private static final Pattern SHAPE =
            Pattern.compile("[^\\s@\"(),:;<>\\[\\\\\\]\\p{Cntrl}]+@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");

    public Email {
        if (!isAddress(value)) throw new IllegalArgumentException("this is no lower-case mail address");
    }

    /** The address as somebody wrote it; empty when that is none. */
    public static Optional<Email> read(String written) {
        var address = written.strip().toLowerCase(Locale.ROOT);
        return isAddress(address) ? Optional.of(new Email(address)) : Optional.empty();
    }

    private static boolean isAddress(String text) {
        return text.length() <= LONGEST
                && text.equals(text.toLowerCase(Locale.ROOT))
                && SHAPE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return "Email[hidden]";
    }
}
