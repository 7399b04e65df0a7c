package clinic.domain.accounts;

import clinic.domain.shared.PersonalData;
import java.text.Normalizer;

/** A password as it was typed, the same on every keyboard (NIST SP 800-63B, section 5.1.1.2: Unicode NFKC). */
@PersonalData
public record Password(String text) {
    public Password {
        text = Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** How many characters a person would count. */
    int length() {
        return text.codePointCount(0, text.length());
    }

    @Override
    public String toString() {
        return "Password[]";
    }
}
