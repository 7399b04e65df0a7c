package clinic.sandbox.openai;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** {@code POST /audio/transcriptions}: hears what it was told to hear. */
final class Transcriptions {
    /** About that of a voice note. */
    private static final int BYTES_OF_A_SECOND = 4_000;

    private final World world;

    Transcriptions(World world) {
        this.world = world;
    }

    Reply reply(Upload upload) {
        if (upload.size() > Upload.MOST_BYTES) throw Refusal.tooLarge(upload.size());
        var file = upload.file()
                .orElseThrow(() ->
                        Refusal.invalid("Missing required parameter: 'file'.", "file", "missing_required_parameter"));
        var seconds = (double) Math.max(1, file.bytes() / BYTES_OF_A_SECOND);
        TranscriptionRules.check(upload, seconds);
        Sounds.check(file);
        if (world.faults.strikes(Fault.DAMAGED_SOUND)) throw Sounds.damaged();
        world.heard(upload);
        var text = world.hears(file.sha256());
        return switch (TranscriptionRules.format(upload)) {
            case "text" -> Reply.text(text + "\n");
            case "srt" -> Reply.text("1\n00:00:00,000 --> 00:00:01,000\n" + text + "\n\n");
            case "vtt" -> Reply.text("WEBVTT\n\n00:00:00.000 --> 00:00:01.000\n" + text + "\n\n");
            case "verbose_json" -> Reply.json(verbose(text, seconds));
            case "diarized_json" -> Reply.json(diarized(text, seconds));
            default -> Reply.json(plain(text, upload.field("model"), seconds));
        };
    }

    /** Some models are paid by time, the others by tokens. */
    private static ObjectNode plain(String text, String model, double seconds) {
        var body = Json.object().put("text", text);
        if (model.equals(TranscriptionRules.NEWEST)) {
            body.putArray("languages").addObject().put("code", "pt");
        }
        var isByTime = model.equals(TranscriptionRules.NEWEST) || model.equals(TranscriptionRules.WHISPER);
        body.set("usage", isByTime ? time(seconds) : tokens(text, seconds));
        return body;
    }

    private static ObjectNode verbose(String text, double seconds) {
        var body = Json.object()
                .put("task", "transcribe")
                .put("language", "portuguese")
                .put("duration", seconds)
                .put("text", text);
        body.set("usage", time(seconds));
        return body;
    }

    private static ObjectNode diarized(String text, double seconds) {
        var body =
                Json.object().put("task", "transcribe").put("duration", seconds).put("text", text);
        body.putArray("segments")
                .addObject()
                .put("type", "transcript.text.segment")
                .put("id", "seg_0")
                .put("start", 0.0)
                .put("end", seconds)
                .put("text", text)
                .put("speaker", "A");
        body.set("usage", time(seconds));
        return body;
    }

    private static ObjectNode time(double seconds) {
        return Json.object().put("type", "duration").put("seconds", seconds);
    }

    private static ObjectNode tokens(String text, double seconds) {
        var in = (int) Math.round(seconds * 10);
        var out = World.tokens(text);
        var usage = Json.object().put("type", "tokens").put("input_tokens", in);
        usage.putObject("input_token_details").put("text_tokens", 0).put("audio_tokens", in);
        return usage.put("output_tokens", out).put("total_tokens", in + out);
    }
}
