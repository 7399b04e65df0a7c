package clinic.domain.patients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailTest {
    @ParameterizedTest
    @ValueSource(strings = {"ana@example.com", "a.b+c_d-e@sub.exemplo.com.br", "x{1}~'@a-b.co"})
    void takesAddresses(String address) {
        assertThat(Email.read(address)).map(Email::value).contains(address);
    }

    @Test
    void trimsAndLowersWhatIsWritten() {
        assertThat(Email.read(" Ana@Example.COM ")).contains(new Email("ana@example.com"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ana",
                "ana@",
                "@example.com",
                "ana@example",
                "a na@example.com",
                "a@b@example.com",
                "a@b..com",
                "a@.com",
                "<a@b.com>",
                "a,b@c.com",
                "a\n@b.com",
                "a\u0000@b.com",
                "a@b.c om"
            })
    void refusesWhatIsNone(String address) {
        assertThat(Email.read(address)).isEmpty();
    }

    @Test
    void has254CharactersAtTheMost() {
        assertThat(Email.read("a".repeat(64) + "@" + "b.".repeat(94) + "c")).isPresent();
        assertThat(Email.read("a".repeat(64) + "@" + "b.".repeat(94) + "cd")).isEmpty();
    }

    @Test
    void cannotBeMadeOfUpperCase() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Email("Ana@example.com"));
    }
}
