package clinic.bootstrap.records;

import static clinic.bootstrap.records.Caller.RECORDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Without the patient's consent nothing goes out, whenever it was taken back. */
@ExtendWith(SharedServer.Open.class)
class ConsentTakenBackTest {
    private final SharedServer shared = SharedServer.get();
    private final Caller ana = shared.as(People.ANA);

    @AfterAll
    static void theLogTellsNothing() {
        RecordClinic.assertDiscreet(SharedServer.get().server(), "manuscrita");
    }

    @Test
    void isAskedForBeforeAnythingIsBegun() {
        var dictated = RecordClinic.newSound(People.OTACILIO, 5_000);
        var refused = ana.dictate(dictated);
        assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
        assertThat(refused.json().path("purposes")).hasSize(2);
        assertThat(shared.clinic().heard(dictated)).isZero();
        assertThat(shared.clinic().count("medical_audio_records where patient_id = '" + People.OTACILIO + "'"))
                .isZero();
        assertThat(shared.clinic().sounds(dictated)).as("nothing of it is kept").isZero();
        assertThat(shared.clinic().piecesOfNothing()).isZero();
    }

    @Test
    void sendsNothingWhenItIsTakenBackBetweenUploadAndTranscription() throws SQLException {
        var dictated = RecordClinic.newSound(People.IRACEMA, 5_000);
        var id = dictatedWhileNobodyWorks(dictated);
        var record = shared.clinic().settled(ana, id);
        assertThat(record.at("/status")).isEqualTo("failed");
        assertThat(record.at("/failure")).contains("retirou o consentimento");
        assertThat(shared.clinic().heard(dictated)).isZero();
        assertThat(ana.record(id, "/ai-report").json().path("sent")).isEmpty();
        assertThat(ana.post(RECORDS + id + "/retry", "").status()).isEqualTo(422);
        var byHand = ana.patch(RECORDS + id, "{\"transcription\": \"Anotação manuscrita.\"}");
        assertThat(byHand.status()).as(byHand.toString()).isEqualTo(200);
        assertThat(ana.post(RECORDS + id + "/sign", "").status()).isEqualTo(200);
    }

    /** Whoever takes work waits for the lock that this holds. */
    private String dictatedWhileNobodyWorks(Dictated dictated) throws SQLException {
        try (var connection = shared.clinic().database().all().getConnection();
                var lock = connection.createStatement()) {
            connection.setAutoCommit(false);
            lock.execute("select pg_advisory_xact_lock(20261126, 1203)");
            var accepted = ana.dictate(dictated);
            assertThat(accepted.status()).as(accepted.toString()).isEqualTo(202);
            takeBack();
            connection.rollback();
            return accepted.at("/id");
        }
    }

    private void takeBack() {
        var desk = shared.as(People.RECEPTIONIST);
        var all = "/api/patients/" + People.IRACEMA + "/consents";
        var consents = desk.get(all).json().path("items");
        assertThat(consents).hasSize(2);
        for (var consent : consents) {
            assertThat(desk.delete(all + "/" + consent.path("id").asText()).status())
                    .isEqualTo(204);
        }
    }
}
