package clinic.domain.patients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import clinic.domain.testkit.shared.Seeds;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CpfTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "52998224725",
                "529.982.247-25",
                " 529.982.247-25 ",
                "529 982 247 25",
                "529.982.247/25",
                "529982247-25"
            })
    void readsACpfHoweverItIsWritten(String written) {
        assertThat(Cpf.read(written)).contains(new Cpf("52998224725"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"11144477735", "12345678909", "98765432100", "39053344705", "00000000191"})
    void takesNumbersWhoseCheckDigitsCheck(String digits) {
        assertThat(Cpf.read(digits)).map(Cpf::digits).contains(digits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "52998224724",
                "52998224735",
                "5299822472",
                "529982247255",
                "5299822472a",
                "5.2.9.9.8.2.2.4.7.2.5",
                "529.982.247--25",
                "-52998224725",
                "٥٢٩٩٨٢٢٤٧٢٥",
                "529.982.247-25\u0000",
                "00000000000",
                "11111111111",
                "99999999999"
            })
    void refusesWhatIsNone(String written) {
        assertThat(Cpf.read(written)).isEmpty();
    }

    @Test
    void hasOnePairOfCheckDigitsForAnyNine() {
        Seeds.forEach(200, random -> {
            var nine = "%09d".formatted(random.nextInt(1_000_000_000));
            var valid = IntStream.range(0, 100)
                    .mapToObj(check -> nine + "%02d".formatted(check))
                    .filter(digits -> Cpf.read(digits).isPresent())
                    .toList();
            assertThat(valid).hasSize(nine.chars().distinct().count() == 1 ? 0 : 1);
        });
    }

    @Test
    void readsAgainWhatItWrites() {
        Seeds.forEach(200, random -> {
            var digits = "%09d%02d".formatted(random.nextInt(1_000_000_000), random.nextInt(100));
            Cpf.read(digits)
                    .ifPresent(cpf -> assertThat(Cpf.read(cpf.written())).isEqualTo(Optional.of(cpf)));
        });
    }

    @Test
    void cannotBeMadeOfWhatDoesNotCheck() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Cpf("529.982.247-25"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cpf("52998224724"));
    }

    @Test
    void hidesInTexts() {
        assertThat(new Cpf("52998224725").toString()).doesNotContain("529");
    }
}
