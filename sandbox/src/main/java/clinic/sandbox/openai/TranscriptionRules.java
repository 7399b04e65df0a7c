package clinic.sandbox.openai;

import java.util.Set;
import java.util.regex.Pattern;

/** What each model that transcribes takes: contracts/openai.md, "POST /audio/transcriptions". */
final class TranscriptionRules {
    static final String WHISPER = "whisper-1";
    static final String NEWEST = "gpt-transcribe";

    private static final Pattern MODEL = Pattern.compile(
            "whisper-1|gpt-transcribe|gpt-4o(?:-mini)?-transcribe(?:-\\d{4}-\\d{2}-\\d{2})?|gpt-4o-transcribe-diarize");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");
    private static final Set<String> FIELDS = Set.of(
            "model",
            "language",
            "languages[]",
            "keywords[]",
            "prompt",
            "response_format",
            "temperature",
            "include[]",
            "timestamp_granularities[]",
            "stream",
            "chunking_strategy");
    private static final Set<String> OF_THE_NEWEST = Set.of("languages[]", "keywords[]");

    private TranscriptionRules() {}

    static boolean isDiarizing(String model) {
        return model.endsWith("-diarize");
    }

    /** Complains of what the model does not take. */
    static void check(Upload upload, double seconds) {
        var model = upload.field("model");
        if (model.isEmpty()) throw Refusal.invalid("you must provide a model parameter", "model", "");
        if (!MODEL.matcher(model).matches()) throw Refusal.noModel(model);
        for (var field : upload.fields().keySet()) checkField(field, model);
        if (!formats(model).contains(format(upload))) {
            var message = "response_format '" + format(upload) + "' is not compatible with model '" + model + "'.";
            throw Refusal.invalid(message, "response_format", "unsupported_value");
        }
        var language = upload.field("language");
        if (!language.isEmpty() && !LANGUAGE.matcher(language).matches()) {
            throw Refusal.invalid("Invalid language '" + language + "'.", "language", "invalid_language_format");
        }
        if (isDiarizing(model)
                && seconds > 30
                && upload.field("chunking_strategy").isEmpty()) {
            throw Refusal.invalid(
                    "chunking_strategy is required for diarization models", "chunking_strategy", "invalid_value");
        }
    }

    static String format(Upload upload) {
        return upload.field("response_format").isEmpty() ? "json" : upload.field("response_format");
    }

    private static void checkField(String field, String model) {
        if (!FIELDS.contains(field)) {
            throw Refusal.invalid("Unrecognized request argument supplied: " + field, field, "unknown_parameter");
        }
        var isForeign = (OF_THE_NEWEST.contains(field) && !model.equals(NEWEST))
                || (field.equals("prompt") && isDiarizing(model))
                || (field.equals("timestamp_granularities[]") && !model.equals(WHISPER));
        if (isForeign) {
            throw Refusal.invalid(
                    "'" + field + "' is not supported with model '" + model + "'.", field, "unsupported_parameter");
        }
    }

    private static Set<String> formats(String model) {
        if (model.equals(WHISPER)) return Set.of("json", "text", "srt", "verbose_json", "vtt");
        return isDiarizing(model) ? Set.of("json", "text", "diarized_json") : Set.of("json");
    }
}
