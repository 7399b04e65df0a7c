package clinic.adapter.rest.records;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.testkit.shared.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Ana            | Ana
        a\u0000b       | a b
        c\u0327a\u0303 | çã
        👩\u200d⚕️       | □⚕
        👍🏽             | □
        a\u202eb       | ab
        \ud83d         | ``
        a\u00a0b       | a b
        """)
    void makesAnythingPrintable(String text, String printed) {
        assertThat(PrintedText.printable(text, codePoint -> codePoint < 0x10000))
                .isEqualTo(printed);
    }

    @Test
    void keepsLinesAndOneEmptyLineBetweenThem() {
        assertThat(PrintedText.printable("\n\na\r\nb\rc\n\n\n\n\nd\n", codePoint -> true))
                .isEqualTo("a\nb\nc\n\nd");
    }

    @Test
    void breaksLinesAtSpacesAndWordsThatAreTooWide() {
        assertThat(PrintedText.lines("aa bbb  c\n\ndddddddd e", 5, String::length))
                .containsExactly("aa", "bbb c", "", "ddddd", "ddd e");
    }

    @Test
    void neverMakesALineTooWideAndLosesNoCharacter() {
        Seeds.forEach(300, chance -> {
            var text = new StringBuilder();
            for (var left = chance.nextInt(200); left > 0; left--) text.append("ab çé\n".charAt(chance.nextInt(6)));
            var printable = PrintedText.printable(text.toString(), codePoint -> true);
            var lines = PrintedText.lines(printable, 10, String::length);
            assertThat(lines).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(10));
            assertThat(String.join("", lines).replace(" ", ""))
                    .isEqualTo(printable.replace(" ", "").replace("\n", ""));
        });
    }
}
