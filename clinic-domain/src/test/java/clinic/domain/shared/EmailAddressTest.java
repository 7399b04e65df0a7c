package clinic.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ana@example.com",
                "ana.souza+clinica@mail.example.com.br",
                "a@b.co",
                "o'neil_{1}@x-y.example",
                "a.b+c_d-e@sub.exemplo.com.br",
                "x{1}~'@a-b.co",
                "1@1.1"
            })
    void takesAddresses(String text) {
        assertThat(EmailAddress.read(text)).contains(new EmailAddress(text));
    }

    @Test
    void isOneHoweverItIsWritten() {
        assertThat(EmailAddress.read("  Ana.Souza@Example.COM ")).contains(new EmailAddress("ana.souza@example.com"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "ana",
                "ana@",
                "@example.com",
                "ana@example",
                "ana@@example.com",
                "ana souza@example.com",
                "ana@exam ple.com",
                ".ana@example.com",
                "ana.@example.com",
                "a..na@example.com",
                "ana@-example.com",
                "ana@example-.com",
                "ana@example..com",
                "ana@example.com.",
                "ana@exámple.com",
                "joão@example.com",
                "ana@example.com\u0000",
                "ana@example.com\nBcc: bia@example.com",
                "<ana@example.com>",
                "\"ana\"@example.com",
                "a@b@example.com",
                "a@.com",
                "a,b@c.com"
            })
    void refusesWhatIsNoAddress(String text) {
        assertThat(EmailAddress.read(text)).isEmpty();
    }

    @Test
    void isBounded() {
        assertThat(EmailAddress.read("a".repeat(64) + "@example.com")).isPresent();
        assertThat(EmailAddress.read("a".repeat(65) + "@example.com")).isEmpty();
        assertThat(EmailAddress.read("a".repeat(64) + "@" + "b.".repeat(94) + "c"))
                .isPresent();
        assertThat(EmailAddress.read("a".repeat(64) + "@" + "b.".repeat(94) + "cd"))
                .isEmpty();
        assertThat(EmailAddress.read("a@" + "b.".repeat(150) + "com")).isEmpty();
    }

    @Test
    void cannotBeBuiltInAnyOtherForm() {
        assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress("Ana@example.com"));
    }

    @Test
    void tellsNothingToALog() {
        assertThat(new EmailAddress("ana@example.com").toString()).doesNotContain("ana");
    }
}
