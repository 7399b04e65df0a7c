package clinic.domain.accounts;

import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import clinic.domain.shared.Phone;
import clinic.domain.testkit.accounts.SeededBits;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInCodeTest {
    private static final Phone PHONE = new Phone("+5511980000001");

    @ParameterizedTest
    @CsvSource({"000000, 000000", "000007, 000007", "0f423f, 999999", "0f4240, 000000", "f423ff, 999999"})
    void isMadeOfThreeBytes(String bytes, String digits) {
        assertThat(SignInCode.from(count -> HexFormat.of().parseHex(bytes)).digits())
                .isEqualTo(digits);
    }

    @Test
    void drawsAgainWhatWouldFavourSomeCodes() {
        var drawn = List.of("ffffff", "f42400", "00002a").iterator();
        assertThat(SignInCode.from(count -> HexFormat.of().parseHex(drawn.next()))
                        .digits())
                .isEqualTo("000042");
    }

    @Test
    void isAnyOfAMillion() {
        var bits = SeededBits.of(7);
        var byFirstDigit = new HashMap<Character, Integer>();
        Stream.generate(() -> SignInCode.from(bits))
                .limit(10_000)
                .forEach(code -> byFirstDigit.merge(code.digits().charAt(0), 1, Integer::sum));
        assertThat(byFirstDigit).hasSize(10);
        assertThat(byFirstDigit.values()).allMatch(count -> count > 850 && count < 1150);
    }

    @Test
    void isReadAsItIsWritten() {
        assertThat(SignInCode.read(" 012345\n")).contains(new SignInCode("012345"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "1234567", "12 456", "12345a", "-12345", "١٢٣٤٥٦"})
    void isNothingElse(String text) {
        assertThat(SignInCode.read(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SignInCode(text))
                .withMessage("a code has six digits");
    }

    @Test
    void livesForTenMinutesAndTwiceTheTriesOfOneCaller() {
        var kept = KeptCode.sent(PHONE, new PasswordHash("hash"), NINE);
        assertThat(kept.isLive(NINE.plusSeconds(599))).isTrue();
        assertThat(kept.isLive(NINE.plusSeconds(600))).isFalse();
        for (var number = 0; number < 9; number++) kept = kept.tried();
        assertThat(kept.isLive(NINE)).isTrue();
        assertThat(kept.tried().isLive(NINE)).isFalse();
    }

    @Test
    void tellsNothingToALog() {
        var code = new SignInCode("493817");
        var kept = KeptCode.sent(PHONE, new PasswordHash("secret"), NINE);
        assertThat(code + " " + code.password() + " " + kept)
                .doesNotContain("493817", "secret", "1198")
                .isEqualTo("SignInCode[] Password[] KeptCode[]");
    }
}
