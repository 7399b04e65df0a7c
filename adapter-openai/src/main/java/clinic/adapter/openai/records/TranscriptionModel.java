package clinic.adapter.openai.records;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A model that transcribes, and what it takes: contracts/openai.md, "POST /audio/transcriptions". */
record TranscriptionModel(String name) {
    private static final String NEWEST = "gpt-transcribe";
    private static final String OLDEST = "whisper-1";

    /** What is asked with a sound. All models answer {@code json}; only the one that tells speakers apart must be told to cut. */
    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("model", name);
        fields.put("language", "pt");
        fields.put("response_format", "json");
        if (name.contains("diarize")) fields.put("chunking_strategy", "auto");
        return fields;
    }

    /** Which of OpenAI's may read a sound that this one of OpenAI's could not. */
    Optional<TranscriptionModel> other() {
        if (name.equals(NEWEST)) return Optional.of(new TranscriptionModel(OLDEST));
        var isOpenAis = name.equals(OLDEST) || name.startsWith("gpt-");
        return isOpenAis ? Optional.of(new TranscriptionModel(NEWEST)) : Optional.empty();
    }
}
