package clinic.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "NAME=value            | value",
                "  NAME = value        | value",
                "export NAME=value     | value",
                "NAME=a=b              | a=b",
                "NAME=a#b              | a#b",
                "NAME=value # comment  | value",
                "NAME=\"a # b\"        | a # b",
                "NAME=\"a # b\" # note | a # b",
                "NAME='say \"hi\"'     | say \"hi\"",
                "NAME='it' # 's        | it",
                "\uFEFFNAME=value      | value",
                "NAME=São João         | São João",
            })
    void readsALine(String line, String value) throws IOException {
        assertThat(read(line + "\r\n").find("NAME")).contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NAME=", "NAME=''", "NAME=\"  \"", "NAME= # nothing", "# NAME=value", "", "\n\n"})
    void countsABlankValueAsNone(String text) throws IOException {
        assertThat(read(text).find("NAME")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NAME", "=value", "NA ME=value", "1=value", "NAME=\"value", "NAME='a'b"})
    void complainsOfTheLineThatIsNone(String line) {
        assertThatThrownBy(() -> read("OTHER=1\n" + line))
                .isInstanceOf(BadSetting.class)
                .hasMessageStartingWith(".env: ")
                .hasMessageContaining("linha 2")
                .hasMessageNotContaining("value");
    }

    @Test
    void yieldsToTheProcessUnlessThatIsBlank() throws IOException {
        Files.writeString(folder.resolve(".env"), "ONE=file\nTWO=file\nTHREE=file");
        var environment = Environment.of(Map.of("ONE", "process", "TWO", " "), folder);
        assertThat(environment.find("ONE")).contains("process");
        assertThat(environment.find("TWO")).contains("file");
        assertThat(environment.find("THREE")).contains("file");
    }

    @Test
    void needsNoFile() {
        assertThat(Environment.of(Map.of("ONE", " process "), folder).find("ONE"))
                .contains("process");
    }

    @Test
    void complainsOfAFileThatIsNoText() throws IOException {
        Files.write(folder.resolve(".env"), new byte[] {'A', '=', (byte) 0xC3, (byte) 0x28});
        assertThatThrownBy(() -> Environment.of(Map.of(), folder))
                .isInstanceOf(BadSetting.class)
                .hasMessage(".env: o arquivo não está em UTF-8");
    }

    private Environment read(String text) throws IOException {
        Files.writeString(folder.resolve(".env"), text);
        return Environment.of(Map.of(), folder);
    }
}
