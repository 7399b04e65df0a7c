package clinic.adapter.openai.records;

import clinic.adapter.openai.shared.Response;
import clinic.domain.records.AiFailure;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which refusals are about the sound itself: contracts/openai.md, "The file name decides the format". */
final class BadSounds {
    private static final Pattern TOO_LONG =
            Pattern.compile("(?i)\\b(?:duration|seconds)\\b.*\\b(?:longer|maximum|exceeds?)\\b|maximum content size");
    private static final Pattern DAMAGED = Pattern.compile("(?i)corrupted|could not be decoded|too short");
    private static final Pattern WRONG_KIND = Pattern.compile("(?i)(?:unsupported|invalid) file format");

    private BadSounds() {}

    /** Why this sound was refused; empty when the refusal is about something else. */
    static Optional<AiFailure.Why> why(Response.Replied replied) {
        if (replied.status() == 415) return Optional.of(AiFailure.Why.UNREADABLE);
        if (!isBadRequest(replied)) return Optional.empty();
        if (TOO_LONG.matcher(replied.message()).find()) return Optional.of(AiFailure.Why.TOO_LARGE);
        var isAboutTheSound = replied.param().equals("file")
                || DAMAGED.matcher(replied.message()).find()
                || WRONG_KIND.matcher(replied.message()).find();
        return isAboutTheSound ? Optional.of(AiFailure.Why.UNREADABLE) : Optional.empty();
    }

    /** Whether it says that the bytes are damaged, which of one model was seen with sounds that others read. */
    static boolean mayBeReadByAnother(Response answer) {
        return answer instanceof Response.Replied replied
                && isBadRequest(replied)
                && DAMAGED.matcher(replied.message()).find();
    }

    private static boolean isBadRequest(Response.Replied replied) {
        return replied.status() == 400 || replied.status() == 422;
    }
}
