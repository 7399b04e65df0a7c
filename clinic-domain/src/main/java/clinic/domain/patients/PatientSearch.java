package clinic.domain.patients;

import clinic.domain.shared.PersonalData;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What somebody looks for among the patients: each word must be in what the patient is known by, in any order. Digits
 * with the punctuation of phones and CPF between them are one number. A word of one or two characters must begin a word
 * there, as a part of that length is in almost everything.
 *
 * @param fragments each must be in the {@linkplain SearchText text} that a patient is found by; empty finds everybody
 */
@PersonalData
public record PatientSearch(List<String> fragments) {
    public static final PatientSearch EVERYBODY = new PatientSearch(List.of());

    private static final int MOST_WORDS = 12;
    private static final int MOST_DIGITS = 13;
    private static final int SHORT = 2;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern NUMBER_PART = Pattern.compile("[-+().\\p{Pd}/]*[0-9][-+().\\p{Pd}/0-9]*");
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");

    public PatientSearch {
        fragments = List.copyOf(fragments);
    }

    /** What somebody wrote into the search field. */
    public static PatientSearch read(String written) {
        var found = new LinkedHashSet<String>();
        var number = new StringBuilder();
        for (var part : BLANKS.split(SearchKey.plain(written).strip(), -1)) {
            if (NUMBER_PART.matcher(part).matches()) {
                var digits = NO_DIGIT.matcher(part).replaceAll("");
                if (number.length() + digits.length() > MOST_DIGITS) addNumber(found, number);
                number.append(digits);
            } else {
                addNumber(found, number);
                addWords(found, part);
            }
        }
        addNumber(found, number);
        return new PatientSearch(found.stream().limit(MOST_WORDS).toList());
    }

    /** Whether a patient with this {@linkplain SearchText text} is looked for. */
    public boolean finds(String searchText) {
        return fragments.stream().allMatch(searchText::contains);
    }

    private static void addNumber(Set<String> found, StringBuilder number) {
        var digits = number.toString();
        number.setLength(0);
        // the 0 before an area code is dialled and not kept
        if (digits.length() > SHORT + 1 && digits.charAt(0) == '0') digits = digits.substring(1);
        if (!digits.isEmpty()) found.add(fragment(digits));
    }

    private static void addWords(Set<String> found, String part) {
        if (part.indexOf('@') >= 0 && !isShort(part)) {
            found.add(part);
            return;
        }
        for (var word : SearchKey.ofWords(part).split(" ", -1)) {
            if (!word.isEmpty()) found.add(fragment(word));
        }
    }

    private static String fragment(String word) {
        return isShort(word) ? " " + word : word;
    }

    private static boolean isShort(String word) {
        return word.codePointCount(0, word.length()) <= SHORT;
    }

    @Override
    public String toString() {
        return "PatientSearch[" + fragments.size() + " words]";
    }
}
