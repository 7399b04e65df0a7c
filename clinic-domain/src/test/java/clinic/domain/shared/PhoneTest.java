package clinic.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {
    /** Every area code in use (Anatel, Códigos Nacionais). */
    private static final String AREAS = """
        11 12 13 14 15 16 17 18 19 21 22 24 27 28 31 32 33 34 35 37 38 41 42 43 44 45 46 47 48 49 51 53 54 55
        61 62 63 64 65 66 67 68 69 71 73 74 75 77 79 81 82 83 84 85 86 87 88 89 91 92 93 94 95 96 97 98 99\
        """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(11) 98765-4321",
                "11 987654321",
                "11987654321",
                " 11 9 8765 4321 ",
                "11.98765.4321",
                "+55 11 98765-4321",
                "+5511987654321",
                "+55 (11) 98765‑4321",
                "+55 011 98765-4321",
                "55 11 98765-4321",
                "5511987654321",
                "011 98765-4321",
                "0 15 11 98765-4321",
                "11\u00a098765\u20114321",
                "\u202a+55 11 98765-4321\u202c",
                "(11) 8765-4321",
                "+55 11 8765-4321",
                "551187654321",
                "0 21 11 8765-4321"
            })
    void isOneHoweverAMobileIsWritten(String text) {
        assertThat(Phone.read(text)).contains(new Phone("+5511987654321"));
    }

    @ParameterizedTest
    @CsvSource({
        "(11) 3456-7890, +551134567890",
        "+55 11 3456-7890, +551134567890",
        "0 11 2345 6789, +551123456789",
        "011 5345-6789, +551153456789",
        "41 4000 1234, +554140001234",
        "11 6123-4567, +5511961234567",
        "11 7123-4567, +5511971234567",
        "(55) 99123-4567, +5555991234567",
        "55 3220-1234, +555532201234",
        "+55 55 3220-1234, +555532201234",
        "055 3220-1234, +555532201234"
    })
    void tellsLandlinesFromMobilesThatLackTheirNinthDigit(String text, String expected) {
        assertThat(Phone.read(text).map(Phone::e164)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "+1 (415) 555-2671, +14155552671",
        "+351 912 345 678, +351912345678",
        "+54 9 11 1234-5678, +5491112345678",
        "+39 06 1234 5678, +390612345678"
    })
    void keepsTelephonesOfOtherCountriesAsTheyAre(String text, String expected) {
        assertThat(Phone.read(text).map(Phone::e164)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "+",
                "98765-4321",
                "3456-7890",
                "(11) 1234-5678",
                "(11) 0234-5678",
                "(11) 88765-4321",
                "(11) 987654",
                "(11) 98765-43210",
                "(10) 98765-4321",
                "(20) 98765-4321",
                "(23) 3456-7890",
                "+55 20 98765-4321",
                "+55 98765-4321",
                "0800 123 4567",
                "190",
                "+0 123 456 789",
                "+123456",
                "+1234567890123456",
                "(11) 98765-4321 ramal 5",
                "eleven",
                "++5511987654321",
                "11+987654321",
                "(١١) ٩٨٧٦٥-٤٣٢١",
                "11 98765-4321\u0000",
                "1 1 9 8 7 6 5 4 3 2 1                     "
            })
    void isNoneWhereTheTextNamesNone(String text) {
        assertThat(Phone.read(text)).isEmpty();
    }

    @Test
    void knowsEveryAreaCodeAndNoOther() {
        var known = IntStream.range(10, 100)
                .mapToObj(Integer::toString)
                .filter(area -> Phone.read(area + "987654321").isPresent())
                .collect(Collectors.toSet());
        assertThat(known).isEqualTo(Set.copyOf(Arrays.asList(AREAS.split("\\s+"))));
        assertThat(known).hasSize(67);
    }

    @Test
    void readsItsOwnCanonicalFormBack() {
        for (var text : new String[] {"+5511987654321", "+551134567890", "+5555991234567", "+14155552671"}) {
            assertThat(Phone.read(text)).contains(new Phone(text));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"11987654321", "+551187654321", "+5520987654321", "+55119876543210", "+", "+55", ""})
    void cannotBeBuiltInAnyOtherForm(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Phone(text));
    }

    @Test
    void tellsNothingToALog() {
        assertThat(new Phone("+5511987654321").toString()).doesNotContain("4321");
    }
}
