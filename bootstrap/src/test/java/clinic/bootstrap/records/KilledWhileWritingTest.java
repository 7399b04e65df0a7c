package clinic.bootstrap.records;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.bootstrap.endurance.Eventually;
import clinic.bootstrap.endurance.ServerChild;
import clinic.sandbox.openai.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The server is killed with SIGKILL in the middle of an upload, between upload and transcription, while models hold
 * transcriptions, and while they hold summaries. All of it goes on by itself.
 */
class KilledWhileWritingTest {
    /** One more than is half done: that is held, and two wait. */
    private static final int HALF = 3;

    /** The usual setting, so that some of the records have not begun. */
    private static final int UNDER_WAY = 4;

    private static final String LEASED = "record_work where lease is not null";
    private static final String LEFT = "medical_audio where state = 'begun'";

    @TempDir
    private Path folder;

    private final RecordClinic clinic = new RecordClinic();
    private final Map<String, Dictated> dictated = new LinkedHashMap<>();

    @Test
    void goesOnByItselfAndBuysNoTranscriptionTwice() throws Exception {
        try (clinic) {
            try (var server = clinic.start(folder)) {
                halfIsTranscribed(server);
                theOtherHalfIsNot(server);
                isKilledDuringAnUpload(server);
            }
            clinic.models().faults().clear();
            try (var server = clinic.start(folder)) {
                allIsWritten(server);
                whatWasBegunIsForgotten();
                RecordClinic.assertDiscreet(server, "dente", "febre", "curativo");
            }
        }
    }

    private void halfIsTranscribed(ServerChild server) {
        clinic.models().faults().on(Fault.SLOW_CHAT);
        for (var number = 0; number < HALF; number++) dictate(server);
        Eventually.holds("models hold summaries", () -> clinic.count(LEASED + " and work = 'summarize'") == HALF);
    }

    private void theOtherHalfIsNot(ServerChild server) {
        clinic.models().faults().on(Fault.SLOW);
        for (var number = 0; number < HALF; number++) dictate(server);
        Eventually.holds("models hold as many as they may", () -> clinic.count(LEASED) == UNDER_WAY);
        assertThat(clinic.count("record_work where lease is null and work = 'transcribe'"))
                .as("the others wait")
                .isEqualTo(2 * HALF - UNDER_WAY);
        assertThat(clinic.models().heard()).hasSize(HALF);
        isCounted(server);
    }

    private static void isCounted(ServerChild server) {
        var operator = RecordClinic.caller(server, People.ANA);
        Eventually.holds("metrics tell what is under way", () -> {
            var metrics = new String(operator.get("/metrics").body(), StandardCharsets.UTF_8);
            return metrics.contains("clinic_record_work{state=\"under_way\"} " + UNDER_WAY + ".0")
                    && metrics.contains("clinic_record_work{state=\"waiting\"} " + (2 * HALF - UNDER_WAY) + ".0")
                    && metrics.contains("clinic_record_work{state=\"failed\"} 0.0");
        });
    }

    private void dictate(ServerChild server) {
        var sound = RecordClinic.newSound(People.ZULEICA, 20_000);
        var author = dictated.size() % 2 == 0 ? People.ANA : People.BRUNO;
        var accepted = RecordClinic.caller(server, author).dictate(sound);
        assertThat(accepted.status()).as(accepted.toString()).isEqualTo(202);
        dictated.put(accepted.at("/id"), sound);
    }

    private void isKilledDuringAnUpload(ServerChild server) throws InterruptedException, IOException {
        var broken = RecordClinic.newSound(People.ZULEICA, 2_000_000);
        try (var line = new Line(RecordClinic.caller(server, People.ANA), 3_000_000)) {
            line.send(broken.head());
            line.send(Arrays.copyOf(broken.sound(), 1_000_000));
            Eventually.holds("an upload is under way", () -> clinic.count(LEFT) == 1);
            server.kill();
            server.awaitExit();
        }
        RecordClinic.assertDiscreet(server, "dente", "febre", "curativo");
        assertThat(clinic.count("medical_audio_records where status = 'processing'"))
                .isEqualTo(2 * HALF);
    }

    /** The leases of the dead end soon, without our help. */
    private void allIsWritten(ServerChild server) {
        Eventually.holds("all is written", () -> clinic.count("record_work") == 0);
        for (var record : dictated.keySet()) {
            var caller = RecordClinic.caller(server, author(record));
            var written = caller.record(record, "");
            assertThat(written.at("/status")).as(written.toString()).isEqualTo("completed");
            assertThat(written.at("/failure")).isEqualTo("null");
            assertThat(written.at("/aiSummary")).isNotEqualTo("null");
            var works = caller.record(record, "/versions").json().findValuesAsText("work");
            assertThat(works).containsExactlyInAnyOrder("transcribe", "summarize");
        }
        assertThat(dictated.values())
                .allSatisfy(sound -> assertThat(clinic.heard(sound)).isEqualTo(1));
        assertThat(clinic.models().asked()).as("summaries that came").hasSize(2 * HALF);
    }

    private UUID author(String record) {
        return UUID.fromString(clinic.database()
                .texts("select author_id from medical_audio_records where id = '" + record + "'")
                .getFirst());
    }

    /** What the killed server could not give up is swept a day later. */
    private void whatWasBegunIsForgotten() {
        assertThat(clinic.count(LEFT)).isEqualTo(1);
        clinic.database()
                .run("update medical_audio set begun_at = begun_at - interval '25 hours' where state = 'begun'");
        clinic.database().run("update scheduled_tasks set execution_time = now() where task_name = 'forget-audio'");
        Eventually.holds("forgotten", () -> clinic.count(LEFT) == 0);
        assertThat(clinic.count("medical_audio where state = 'taken'")).isEqualTo(2 * HALF);
        assertThat(clinic.count("(select distinct audio_id from medical_audio_chunks) kept"))
                .isEqualTo(2 * HALF);
    }
}
