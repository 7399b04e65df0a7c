package clinic.domain.records;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A dictation may end anywhere, and a quote may be its last words: the rules then say yes or no, and never break. */
class CutDictationTest {
    private static final int SHORTEST = 2;

    static Stream<String> dictations() throws IOException {
        return Stream.concat(said("blind-false.csv"), said("unseen-false.csv")).distinct();
    }

    @ParameterizedTest
    @MethodSource("dictations")
    void isReadToWhereverItEnds(String dictation) {
        var words = dictation.split(" ", -1);
        for (int end = SHORTEST; end <= words.length; end++) {
            var cut = String.join(" ", List.of(words).subList(0, end));
            var last = String.join(" ", List.of(words).subList(end - SHORTEST, end));
            for (var section : Section.values()) {
                assertThatCode(() -> EvidenceTest.weigh(section.name(), cut, last, last))
                        .as("%s: %s", section, cut)
                        .doesNotThrowAnyException();
            }
        }
    }

    private static Stream<String> said(String file) throws IOException {
        try (var stream = CutDictationTest.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> Arrays.asList(line.split("\\|", -1)).get(1));
        }
    }
}
