package clinic.domain.messaging.dialogue;

import clinic.domain.shared.PersonalData;
import java.util.List;
import java.util.Optional;

/**
 * What came of a dictation.
 *
 * @param summary where there is one
 * @param open the key facts that have no support in what was said
 */
@PersonalData
public record Dictated(Optional<String> summary, List<String> open) {
    public Dictated {
        open = List.copyOf(open);
    }

    @Override
    public String toString() {
        return "Dictated[" + open.size() + "]";
    }
}
