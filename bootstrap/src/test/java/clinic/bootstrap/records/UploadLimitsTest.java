package clinic.bootstrap.records;

import static clinic.bootstrap.records.Caller.RECORDS;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.bootstrap.endurance.Eventually;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Large and many uploads to a server whose whole heap is 128 MB. */
@ExtendWith(SharedServer.Open.class)
class UploadLimitsTest {
    /** The most that a provider takes, with the form around it (contracts, openai.md, "Size"). */
    private static final int MOST_BYTES = 26_148_864;

    private static final int MEGABYTE = 1024 * 1024;
    private static final int AT_ONCE = 50;

    private final SharedServer shared = SharedServer.get();
    private final RecordClinic clinic = shared.clinic();
    private final Caller ana = shared.as(People.ANA);

    @AfterAll
    static void theLogTellsNothing() {
        RecordClinic.assertDiscreet(SharedServer.get().server(), "OutOfMemory");
    }

    @Test
    void takesTheLargestSoundHasItTranscribedAndPlaysItInParts() {
        var dictated = RecordClinic.newSound(People.ZULEICA, MOST_BYTES);
        var accepted = ana.dictate(dictated);
        assertThat(accepted.status()).as(accepted.toString()).isEqualTo(202);
        var id = accepted.at("/id");
        assertThat(clinic.settled(ana, id).at("/status")).isEqualTo("completed");
        assertThat(clinic.heard(dictated)).as("whole at the provider").isEqualTo(1);
        assertThat(Dictated.hash(ana.record(id, "/audio").body())).isEqualTo(dictated.hash());
        var sound = dictated.sound();
        for (var first : List.of(0, 262_143, 13_000_000, MOST_BYTES - 1_000_000)) {
            var last = Math.min(first + 1_000_000, MOST_BYTES) - 1;
            var part = ana.get(RECORDS + id + "/audio", "Range", "bytes=" + first + "-" + last);
            assertThat(part.status()).isEqualTo(206);
            assertThat(Arrays.equals(part.body(), Arrays.copyOfRange(sound, first, last + 1)))
                    .as("from " + first)
                    .isTrue();
        }
    }

    @Test
    void takesFiftyAtOnceAndEachAsItWasSent() {
        var answers = new HashMap<Dictated, CompletableFuture<Reply>>();
        for (var number = 0; number < AT_ONCE; number++) {
            var dictated = RecordClinic.newSound(People.ZULEICA, MEGABYTE);
            answers.put(dictated, ana.dictateLater(dictated));
        }
        for (Map.Entry<Dictated, CompletableFuture<Reply>> answer : answers.entrySet()) {
            var accepted = answer.getValue().join();
            assertThat(accepted.status()).as(accepted.toString()).isEqualTo(202);
            var kept = ana.record(accepted.at("/id"), "/audio");
            assertThat(Dictated.hash(kept.body())).isEqualTo(answer.getKey().hash());
        }
        Eventually.holds("all are written", () -> clinic.count("record_work") == 0);
    }

    @Test
    void refusesWhatIsTooLargeAndKeepsNothingOfIt() throws IOException {
        var tooLarge = RecordClinic.newSound(People.ZULEICA, MOST_BYTES + 1);
        assertThat(statusOf(tooLarge)).isEqualTo(413);
        var farTooLarge = RecordClinic.newSound(People.ZULEICA, MOST_BYTES + MEGABYTE);
        assertThat(statusOf(farTooLarge)).isEqualTo(413);
        Eventually.holds("nothing is begun", () -> clinic.count("medical_audio where state = 'begun'") == 0);
        assertThat(clinic.count("medical_audio where bytes > " + MOST_BYTES)).isZero();
    }

    /** It may be answered, and hung up, before all is sent. */
    private int statusOf(Dictated dictated) throws IOException {
        var sound = dictated.sound();
        var bytes = dictated.head().length + sound.length + dictated.tail().length;
        try (var line = new Line(ana, bytes)) {
            try {
                line.send(dictated.head());
                line.send(sound);
                line.send(dictated.tail());
            } catch (IOException hungUp) {
                return line.status();
            }
            return line.status();
        }
    }

    @Test
    void keepsNothingOfAnUploadThatBreaks() throws IOException {
        var dictated = RecordClinic.newSound(People.ZULEICA, 2 * MEGABYTE);
        try (var line = new Line(ana, 2L * MEGABYTE + 2_000)) {
            line.send(dictated.head());
            line.send(Arrays.copyOf(dictated.sound(), MEGABYTE));
            Eventually.holds("begun", () -> clinic.count("medical_audio where state = 'begun'") == 1);
        }
        Eventually.holds("given up", () -> clinic.count("medical_audio where state = 'begun'") == 0);
        Eventually.holds("no piece is left", () -> clinic.piecesOfNothing() == 0);
    }

    @Test
    void keepsNothingOfAFormThatBreaksBehindItsSound() throws IOException {
        var dictated = RecordClinic.newSound(People.ZULEICA, MEGABYTE);
        var tail = dictated.tail();
        try (var line = new Line(ana, 2L * MEGABYTE)) {
            line.send(dictated.head());
            line.send(dictated.sound());
            line.send(Arrays.copyOf(tail, tail.length - "--\r\n".length()));
            Eventually.holds("kept as a whole", () -> clinic.sounds(dictated) == 1);
        }
        Eventually.holds("dropped", () -> clinic.sounds(dictated) == 0);
        Eventually.holds("no piece is left", () -> clinic.piecesOfNothing() == 0);
    }
}
