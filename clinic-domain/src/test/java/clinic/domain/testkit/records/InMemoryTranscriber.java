package clinic.domain.testkit.records;

import clinic.domain.records.AiFailure;
import clinic.domain.records.Audio;
import clinic.domain.records.Transcriber;
import clinic.domain.shared.AiModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A transcriber that hears what it is told to hear, and fails as it is told. Thread-safe. */
public final class InMemoryTranscriber implements Transcriber {
    public static final AiModel MODEL = new AiModel("models.example", "hears-all");

    private final Deque<Outcome> next = new ArrayDeque<>();
    private final List<Sound> heard = new ArrayList<>();
    private Optional<AiFailure> always = Optional.empty();
    private int attempts;

    /** The next sound says this; what is told follows each other. Without it a sound says nothing. */
    public void says(String text) {
        next(new Outcome.Transcribed(text, MODEL.name(), Optional.empty()));
    }

    /** The next sound comes to this. */
    public synchronized void next(Outcome outcome) {
        next.add(outcome);
    }

    /** Until it {@link #works}, all fails so, and nothing that it was told is used up. */
    public synchronized void always(AiFailure failure) {
        always = Optional.of(failure);
    }

    public synchronized void works() {
        always = Optional.empty();
    }

    /** The sounds that arrived. */
    public synchronized List<Sound> heard() {
        return List.copyOf(heard);
    }

    /** How often something was to be transcribed, whatever came of it: each time is paid for. */
    public synchronized int attempts() {
        return attempts;
    }

    @Override
    public synchronized Outcome transcribe(Sound sound) {
        attempts++;
        if (always.isPresent()) return new Outcome.Failed(always.get());
        if (sound.bytes() > Audio.MOST_BYTES) return failed(AiFailure.Why.TOO_LARGE);
        if (!Sounds.isOf(sound.format(), whole(sound))) return failed(AiFailure.Why.UNREADABLE);
        heard.add(sound);
        return next.isEmpty() ? new Outcome.Transcribed("", MODEL.name(), Optional.empty()) : next.remove();
    }

    @Override
    public Optional<AiModel> model() {
        return Optional.of(MODEL);
    }

    private static Outcome failed(AiFailure.Why why) {
        return new Outcome.Failed(AiFailure.of(why));
    }

    private static byte[] whole(Sound sound) {
        try (var bytes = sound.sound().get()) {
            return bytes.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
