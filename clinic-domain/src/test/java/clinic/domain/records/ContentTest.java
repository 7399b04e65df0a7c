package clinic.domain.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContentTest {
    @Test
    void takesABlankTextForNone() {
        var content = new Content(Optional.of(" \n"), Optional.of(""), KeyFacts.none());
        assertThat(content).isEqualTo(Content.empty());
        assertThat(content.isEmpty()).isTrue();
    }

    @Test
    void leavesOutWhatNoStoreKeeps() {
        assertThat(new Content(Optional.of("a\0b"), Optional.of("\0"), KeyFacts.none()))
                .isEqualTo(new Content(Optional.of("ab"), Optional.empty(), KeyFacts.none()));
        assertThat(KeyFact.told("a\0b", "\0c")).isEqualTo(KeyFact.told("ab", "c"));
    }

    @Test
    void saysNoHalfCharacters() {
        assertThat(KeyFact.told("a\ud800b 🩺", "\udc00")).isEqualTo(KeyFact.told("a?b 🩺", "?"));
    }

    @Test
    void isNotLongerThanWhatARecordMayBe() {
        var longest = "a".repeat(Content.LONGEST);
        assertThat(new Content(Optional.of(longest), Optional.of(longest), KeyFacts.none()).isEmpty())
                .isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Content(Optional.of(longest + "a"), Optional.empty(), KeyFacts.none()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecordChange(Optional.of(longest + "a"), Optional.empty(), Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new RecordChange(Optional.empty(), Optional.of(Optional.of(longest + "a")), Optional.empty()));
    }
}
