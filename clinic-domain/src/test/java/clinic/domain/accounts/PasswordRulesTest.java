package clinic.domain.accounts;

import static clinic.domain.accounts.PasswordRules.Refusal.LIKE_THE_PERSON;
import static clinic.domain.accounts.PasswordRules.Refusal.TOO_LONG;
import static clinic.domain.accounts.PasswordRules.Refusal.TOO_SHORT;
import static clinic.domain.accounts.PasswordRules.Refusal.TRIED_FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.shared.EmailAddress;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    private static final EmailAddress EMAIL = new EmailAddress("ana.souza@example.com");

    @ParameterizedTest
    @ValueSource(strings = {"chuva fina de abril", "xk7qpz1m", "ação🎄ção", "Ana Souza mora em Recife", "zzzzzzzy"})
    void allowsWhatNobodyTriesFirst(String text) {
        assertThat(refusal(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "abcdef7, TOO_SHORT",
        "🎄🎄🎄🎄🎄🎄🎄, TOO_SHORT",
        "12345678, TRIED_FIRST",
        "Senha123, TRIED_FIRST",
        "F l a m e n g o, TRIED_FIRST",
        "zzzzzzzz, TRIED_FIRST",
        "ana.souza@example.com, LIKE_THE_PERSON",
        "Ana.Souza, LIKE_THE_PERSON",
        "anasouza, LIKE_THE_PERSON",
        "ANA SOUZA, LIKE_THE_PERSON"
    })
    void refusesWhatIsGuessed(String text, PasswordRules.Refusal refusal) {
        assertThat(refusal(text)).contains(refusal);
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertThat(refusal("x1".repeat(100))).isEmpty();
        assertThat(refusal("x1".repeat(100) + "y")).contains(TOO_LONG);
        assertThat(refusal("")).contains(TOO_SHORT);
        assertThat(refusal("e\u0301e\u0301e\u0301e\u0301a1b2"))
                .as("eight characters once composed")
                .isEmpty();
    }

    @Test
    void takesAPersonWhoseNameIsTheAddress() {
        var password = new Password("ana.souza@example.com");
        assertThat(PasswordRules.refusal(password, EMAIL, "ana.souza")).contains(LIKE_THE_PERSON);
        assertThat(PasswordRules.refusal(new Password("aaaaaaaa"), EMAIL, "ana.souza"))
                .contains(TRIED_FIRST);
    }

    @Test
    void keepsPasswordsOutOfLogs() {
        assertThat(new Password("chuva fina").toString()).doesNotContain("chuva");
        assertThat(new PasswordHash("chuva fina").toString()).doesNotContain("chuva");
    }

    private static Optional<PasswordRules.Refusal> refusal(String text) {
        return PasswordRules.refusal(new Password(text), EMAIL, "Ana Souza");
    }
}
