package clinic.domain.messaging.dialogue;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands the hour that somebody means: {@code 10h}, {@code 10:30}, {@code às 14}, {@code 2 da tarde}. */
final class HourWords {
    private static final int NOON = 12;
    private static final int EVENING = 18;
    private static final int HALF = 30;

    private static final Pattern WITH_COLON = Pattern.compile("\\b(\\d{1,2}):(\\d{2})(?::\\d{2})?(?:hs?)?\\b");
    private static final Pattern WITH_H =
            Pattern.compile("\\b(\\d{1,2}) ?h(?:oras?|rs?|s)?(?: ?e)? ?(\\d{2})?(?: ?min)?\\b");
    private static final Pattern WITH_AT =
            Pattern.compile("\\b(?:as|pras|umas) (\\d{1,2})(?: e (\\d{2}))?\\b(?![/.\\-]\\d)");
    private static final Pattern OF_PART =
            Pattern.compile("\\b(\\d{1,2})(?: e (\\d{2}))? (?:da|de) (?:manha|tarde|noite)\\b");
    private static final Pattern NOON_WORD = Pattern.compile("\\bmeio dia\\b");
    private static final Pattern AND_HALF = Pattern.compile("\\be meia\\b");
    private static final Pattern MORNING = Pattern.compile("\\bmanha\\b");
    private static final Pattern AFTERNOON = Pattern.compile("\\btarde\\b");
    private static final Pattern NIGHT = Pattern.compile("\\bnoite\\b");

    private HourWords() {}

    /** The hour that is named. */
    static Optional<LocalTime> exact(Words words) {
        var plain = words.ungreeted();
        if (NOON_WORD.matcher(plain).find()) return Optional.of(time(NOON, half(plain)));
        return find(WITH_COLON, plain)
                .or(() -> find(WITH_H, plain))
                .or(() -> find(WITH_AT, plain))
                .or(() -> find(OF_PART, plain))
                .flatMap(found -> written(found, plain));
    }

    /** From when on: the hour that is named, or where the part of the day begins. */
    static Optional<LocalTime> from(Words words) {
        var plain = words.ungreeted();
        return exact(words).or(() -> {
            if (AFTERNOON.matcher(plain).find()) return Optional.of(LocalTime.NOON);
            if (NIGHT.matcher(plain).find()) return Optional.of(LocalTime.of(EVENING, 0));
            return MORNING.matcher(plain).find() ? Optional.of(LocalTime.MIDNIGHT) : Optional.empty();
        });
    }

    private static Optional<LocalTime> written(Matcher found, String plain) {
        int hour = Integer.parseInt(found.group(1));
        int minute = Optional.ofNullable(found.group(2)).map(Integer::parseInt).orElse(half(plain));
        boolean isLate = AFTERNOON.matcher(plain).find() || NIGHT.matcher(plain).find();
        if (isLate && hour < NOON) hour += NOON;
        return hour < 24 && minute < 60 ? Optional.of(time(hour, minute)) : Optional.empty();
    }

    private static LocalTime time(int hour, int minute) {
        return LocalTime.of(hour, minute);
    }

    private static int half(String plain) {
        return AND_HALF.matcher(plain).find() ? HALF : 0;
    }

    private static Optional<Matcher> find(Pattern pattern, String plain) {
        var matcher = pattern.matcher(plain);
        return matcher.find() ? Optional.of(matcher) : Optional.empty();
    }
}
