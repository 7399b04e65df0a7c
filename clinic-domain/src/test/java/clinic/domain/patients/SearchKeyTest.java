package clinic.domain.patients;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.testkit.shared.Seeds;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchKeyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        João             | joao
        CONCEIÇÃO        | conceicao
        Ñandú            | nandu
        D'Ávila          | davila
        D’Ávila          | davila
        Maria-Clara      | maria clara
        Ana   Maria      | ana maria
        Straße           | strasse
        Łukasz Øre       | lukasz ore
        İstanbul         | istanbul
        Ⅳ                | iv
        ™                | tm
        Οδυσσεύς         | οδυσσευσ
        יוֹסֵף             | יוסף
        J. R. (Júnior)   | j r junior
        Zoë 🙂           | zoe 🙂
        """)
    void writesNamesTheOneWayInWhichTheyAreCompared(String name, String key) {
        assertThat(SearchKey.ofWords(name)).isEqualTo(key);
    }

    @Test
    void leavesAKeyAsItIs() {
        Seeds.forEach(500, random -> {
            var text = random.ints(12, 32, 0x2fff)
                    .filter(point -> Character.getType(point) != Character.SURROGATE)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            var key = SearchKey.ofWords(text);
            assertThat(SearchKey.ofWords(key)).isEqualTo(key);
        });
    }
}
