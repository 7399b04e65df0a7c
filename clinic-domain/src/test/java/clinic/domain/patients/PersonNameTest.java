package clinic.domain.patients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"Ana", "João D’Ávila", "O'Hara-Łukasz", "יוסף", "محمد", "王小明", "Zoë 🙂", "X Æ A-12", "👩‍⚕️"})
    void takesNamesOfAnyScript(String name) {
        assertThat(PersonName.read(name)).map(PersonName::value).contains(name);
    }

    @Test
    void composesAndTrimsWhatIsWritten() {
        assertThat(PersonName.read("  Joa\u0303o \u3000")).contains(new PersonName("João"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "Ana\nMaria", "Ana\tMaria", "Ana\u0000", "Ana\u2028Maria", "\ud83d", "Ana\u0085"})
    void refusesWhatIsNoLineOfText(String name) {
        assertThat(PersonName.read(name)).isEmpty();
    }

    @Test
    void has200CharactersAtTheMost() {
        assertThat(PersonName.read("🙂".repeat(200))).isPresent();
        assertThat(PersonName.read("a".repeat(201))).isEmpty();
    }

    @Test
    void cannotBeMadeOfWhatIsNotCanonical() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonName(" Ana"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonName("Joa\u0303o"));
    }

    @Test
    void hidesInTexts() {
        assertThat(new PersonName("Ana").toString()).doesNotContain("Ana");
    }
}
