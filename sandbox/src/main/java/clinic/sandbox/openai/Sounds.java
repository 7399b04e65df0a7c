package clinic.sandbox.openai;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which files are taken for sounds: the name decides the form, and the bytes must be of it. */
final class Sounds {
    private static final Pattern MP3 = Pattern.compile("494433.*|ff[ef].*", Pattern.DOTALL);
    private static final Pattern MP4 = Pattern.compile(".{8}66747970.*");

    private static final Map<String, Pattern> FORMS = Map.of(
            "flac",
            Pattern.compile("664c6143.*"),
            "m4a",
            MP4,
            "mp3",
            MP3,
            "mp4",
            MP4,
            "mpeg",
            MP3,
            "mpga",
            MP3,
            "oga",
            Pattern.compile("4f676753.*"),
            "ogg",
            Pattern.compile("4f676753.*"),
            "wav",
            Pattern.compile("52494646.{8}57415645.*"),
            "webm",
            Pattern.compile("1a45dfa3.*"));

    private Sounds() {}

    /** Complains of what is no sound. */
    static void check(Upload.File file) {
        var form = FORMS.get(file.ending());
        if (file.ending().isEmpty()) throw unknown("Unrecognized file format. Supported formats: " + supported());
        if (form == null) throw unknown("Unsupported file format " + file.ending());
        if (!form.matcher(file.beginning()).matches()) throw damaged();
    }

    static Refusal damaged() {
        return Refusal.invalid("Audio file might be corrupted or unsupported", "file", "invalid_value");
    }

    private static Refusal unknown(String message) {
        return Refusal.invalid(message, "file", "unsupported_value");
    }

    private static List<String> supported() {
        return FORMS.keySet().stream().sorted().collect(Collectors.toList());
    }
}
