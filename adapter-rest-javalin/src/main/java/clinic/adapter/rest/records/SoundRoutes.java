package clinic.adapter.rest.records;

import clinic.adapter.rest.shared.Places;
import clinic.adapter.rest.shared.Problems;
import clinic.adapter.rest.shared.Request;
import clinic.adapter.rest.shared.Routes;
import clinic.adapter.rest.shared.Routes.Access;
import clinic.application.records.HearRecord;
import clinic.application.records.Records;
import clinic.domain.records.Audio;
import clinic.domain.records.AudioFormat;
import clinic.domain.records.RecordId;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code GET /api/ai/records/{id}/audio}: the sound, whole or in part (RFC 9110, section 14). */
public final class SoundRoutes {
    private static final Set<String> MEDIA =
            Arrays.stream(AudioFormat.values()).map(AudioFormat::mediaType).collect(Collectors.toUnmodifiableSet());

    /** Listeners may be slow; they may take a part of what the server has under way, and never all of it. */
    private static final int MOST_LISTENERS = 64;

    private final Records records;
    private final Places places = new Places(MOST_LISTENERS);

    public SoundRoutes(Records records) {
        this.records = records;
    }

    public void register(Routes routes) {
        routes.get("/api/ai/records/{id}/audio", Access.SIGNED_IN, MEDIA, request -> places.hold(() -> hear(request)));
    }

    private void hear(Request request) {
        var id = new RecordId(request.id("id"));
        switch (records.hearRecord().handle(new HearRecord.Query(request.actor(), id))) {
            case HearRecord.Outcome.NotThere no -> request.answer(Problems.notFound());
            case HearRecord.Outcome.NoAudio no -> request.answer(Problems.notFound());
            case HearRecord.Outcome.Found found -> {
                describe(request, id, found.audio());
                answer(request, found);
            }
        }
    }

    private static void describe(Request request, RecordId id, Audio audio) {
        var format = audio.format().fileName();
        var name = id.value() + format.substring(format.lastIndexOf('.'));
        request.header("Accept-Ranges", "bytes")
                .header("ETag", tag(audio))
                .header("Cache-Control", "private, no-store")
                .header("Content-Disposition", "inline; filename=\"" + name + "\"");
    }

    private static void answer(Request request, HearRecord.Outcome.Found found) {
        var bytes = found.audio().bytes();
        switch (wanted(request, found.audio())) {
            case ByteRange.None none -> {
                request.header("Content-Range", "bytes */" + bytes);
                request.answer(RecordProblems.notSatisfiable());
            }
            case ByteRange.Whole whole -> send(request, 200, found, 0, bytes);
            case ByteRange.Some some -> {
                var last = some.first() + some.length() - 1;
                request.header("Content-Range", "bytes " + some.first() + "-" + last + "/" + bytes);
                send(request, 206, found, some.first(), some.length());
            }
        }
    }

    /** A range means something to {@code GET} alone, and, with {@code If-Range}, only of the very same bytes. */
    private static ByteRange wanted(Request request, Audio audio) {
        var isSame = request.sent("If-Range")
                .map(tag -> tag.strip().equals(tag(audio)))
                .orElse(true);
        var header = request.isHead() || !isSame ? Optional.<String>empty() : request.sent("Range");
        return ByteRange.of(header, audio.bytes());
    }

    private static String tag(Audio audio) {
        return "\"" + audio.sha256() + "\"";
    }

    private static void send(Request request, int status, HearRecord.Outcome.Found found, long first, long length) {
        var answer = request.answerBytes(status, found.audio().format().mediaType(), length);
        if (request.isHead()) answer.begin();
        else if (!found.sound().write(first, length, answer)) request.answer(Problems.notFound());
    }
}
