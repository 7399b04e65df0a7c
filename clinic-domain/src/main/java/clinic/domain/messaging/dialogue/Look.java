package clinic.domain.messaging.dialogue;

import clinic.domain.shared.PersonalData;
import java.util.List;

/**
 * Why a list is looked up: to show a part of it, or to find what the contact chose from what was shown.
 *
 * @param shown what was shown; nothing where a part is to be shown
 * @param words what the contact wrote; nothing where a part is to be shown
 * @param missed how many answers in a row were not understood before
 * @param isBack whether the contact came here by going back
 */
@PersonalData
public record Look<T>(Shown<T> shown, String words, int missed, boolean isBack) {
    /** The list from its beginning. */
    static <T> Look<T> first() {
        return at(0);
    }

    /** The list from its beginning, for who goes back. */
    static <T> Look<T> back() {
        return new Look<>(new Shown<>(0, List.of()), "", 0, true);
    }

    /** The list after so many options. */
    static <T> Look<T> at(int from) {
        return new Look<>(new Shown<>(Math.max(0, from), List.of()), "", 0, false);
    }

    /** What these words choose. */
    static <T> Look<T> choice(Shown<T> shown, Words words, int missed) {
        return new Look<>(shown, words.plain(), missed, false);
    }

    boolean isChoice() {
        return !shown.options().isEmpty();
    }

    @Override
    public String toString() {
        return "Look[" + shown.from() + "]";
    }
}
