package clinic.domain.patients;

import java.util.ArrayList;
import java.util.List;

/**
 * What a patient is found by: the name, the phone in the forms in which it is written, the CPF and the mail address, as
 * words with one blank before each.
 */
final class SearchText {
    private static final String BRAZIL = "55";
    private static final int MOBILE_DIGITS = 13;
    private static final int NATIONAL = 2;
    private static final int NINTH_DIGIT = 4;

    private SearchText() {}

    static String of(Patient patient) {
        var words = new ArrayList<String>();
        words.add(patient.nameKey());
        addPhone(words, patient.phone().e164().substring(1));
        patient.cpf().ifPresent(cpf -> words.add(cpf.digits()));
        patient.email().ifPresent(email -> words.add(SearchKey.plain(email.value())));
        return " " + String.join(" ", words);
    }

    /** Also without the country, and, for a Brazilian mobile, as it was before it got its ninth digit. */
    private static void addPhone(List<String> words, String digits) {
        words.add(digits);
        if (!digits.startsWith(BRAZIL)) return;
        words.add(digits.substring(NATIONAL));
        if (digits.length() == MOBILE_DIGITS && digits.charAt(NINTH_DIGIT) == '9') {
            words.add(digits.substring(0, NINTH_DIGIT) + digits.substring(NINTH_DIGIT + 1));
        }
    }
}
