package clinic.domain.records;

import clinic.domain.records.reading.Claim;
import clinic.domain.records.reading.Reading;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds key facts against the transcription, by our own reading and not by a model's word. A fact is supported when the
 * passage that it is said to rest on stands in the transcription, and nothing there speaks against it: what was denied is not
 * claimed, nor the reverse; numbers and doses, sides, directions and substances are those that were named; what was said of
 * somebody else, as a possibility, of former times or of times to come is not claimed of the patient today; what the speaker
 * took back does not count. In doubt it is not supported: a professional looks.
 */
public final class Evidence {
    private Evidence() {}

    /** The facts, each with whether it is supported; what was accepted stays accepted. */
    public static KeyFacts weigh(Optional<String> transcription, KeyFacts facts) {
        var said = Reading.of(transcription.orElse(""));
        Map<Section, List<KeyFact>> weighed = new EnumMap<>(Section.class);
        for (var section : Section.values()) {
            weighed.put(
                    section,
                    facts.of(section).stream()
                            .map(fact -> fact.supported(isSupported(said, section, fact)))
                            .toList());
        }
        return new KeyFacts(weighed);
    }

    private static boolean isSupported(Reading said, Section section, KeyFact fact) {
        var claim = Claim.of(fact.text());
        return claim.isBorneByAll(said, kind(section))
                && said.find(Reading.of(fact.quote())).stream()
                        .anyMatch(passage -> claim.isBorneBy(passage, kind(section)));
    }

    private static Claim.Kind kind(Section section) {
        return switch (section) {
            case ALLERGIES -> Claim.Kind.ALLERGY;
            case MEDICATIONS -> Claim.Kind.MEDICATION;
            case PLAN, FOLLOW_UP -> Claim.Kind.PLAN;
            case PROCEDURES -> Claim.Kind.PROCEDURE;
            case FINDINGS -> Claim.Kind.FINDING;
            case CHIEF_COMPLAINT, HISTORY -> Claim.Kind.OTHER;
        };
    }
}
