package clinic.domain.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class EvidenceTest {
    @ParameterizedTest
    @CsvFileSource(resources = "borne.csv", delimiter = '|', useHeadersInDisplayName = true)
    void supportsWhatWasSaid(String section, String transcription, String quote, String text) {
        assertThat(weigh(section, transcription, quote, text)).isTrue();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "notborne.csv", delimiter = '|', useHeadersInDisplayName = true)
    void doesNotSupportWhatWasNotSaid(String section, String transcription, String quote, String text) {
        assertThat(weigh(section, transcription, quote, text)).isFalse();
    }

    @Test
    void supportsNothingWithoutATranscription() {
        var facts =
                new KeyFacts(Map.of(Section.PLAN, List.of(KeyFact.told("Retorno em 15 dias", "retorno em 15 dias"))));
        assertThat(Evidence.weigh(Optional.empty(), facts).all()).allMatch(KeyFact::isOpen);
    }

    @Test
    void supportsNothingThatRestsOnNothing() {
        for (var quote : List.of("", " ", "...", "?!", "—")) {
            assertThat(weigh("PLAN", "Retorno em 15 dias.", quote, "Retorno em 15 dias"))
                    .isFalse();
        }
    }

    @Test
    void believesNoMarkButItsOwn() {
        var claimed = new KeyFact("Alergia a penicilina", "alergia a penicilina", true, false);
        var facts = new KeyFacts(Map.of(Section.ALLERGIES, List.of(claimed)));
        assertThat(Evidence.weigh(Optional.of("Nega alergias."), facts).all()).noneMatch(KeyFact::supported);
    }

    @Test
    void leavesWhatWasAccepted() {
        var accepted = KeyFact.told("Alergia a penicilina", "").accepted(true);
        var facts = new KeyFacts(Map.of(Section.ALLERGIES, List.of(accepted)));
        assertThat(Evidence.weigh(Optional.of("Nega alergias."), facts).all()).containsExactly(accepted);
    }

    static boolean weigh(String section, String transcription, String quote, String text) {
        var facts =
                new KeyFacts(Map.of(Section.valueOf(section), List.of(KeyFact.told(text, quote == null ? "" : quote))));
        return Evidence.weigh(Optional.of(transcription), facts).all().allMatch(KeyFact::supported);
    }
}
