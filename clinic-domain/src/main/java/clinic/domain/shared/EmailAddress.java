package clinic.domain.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address, with which a person signs in or at which a patient is reached: ASCII, lower case, so that two spellings of one are equal. Whether
 * mail arrives there, only mail can tell.
 */
@PersonalData
public record EmailAddress(String value) {
    /** RFC 5321, section 4.5.3.1: a path has 256 characters with its angle brackets, a local part 64. */
    private static final int LONGEST = 254;

    private static final String ATOM = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern SHAPE =
            Pattern.compile("(?=[^@]{1,64}@)" + ATOM + "(?:\\." + ATOM + ")*@" + LABEL + "(?:\\." + LABEL + ")+");

    public EmailAddress {
        if (!isAddress(value)) throw new IllegalArgumentException("this is no lower-case e-mail address");
    }

    /** The address as somebody wrote it; empty when that is none. */
    public static Optional<EmailAddress> read(String text) {
        var address = text.strip().toLowerCase(Locale.ROOT);
        return isAddress(address) ? Optional.of(new EmailAddress(address)) : Optional.empty();
    }

    private static boolean isAddress(String text) {
        return text.length() <= LONGEST && SHAPE.matcher(text).matches();
    }

    /** What is before the {@code @}. */
    public String localPart() {
        return value.substring(0, value.indexOf('@'));
    }

    @Override
    public String toString() {
        return "EmailAddress[]";
    }
}
