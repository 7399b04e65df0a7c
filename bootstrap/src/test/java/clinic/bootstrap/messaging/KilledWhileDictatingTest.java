package clinic.bootstrap.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.bootstrap.endurance.Eventually;
import clinic.bootstrap.endurance.ServerChild;
import clinic.sandbox.openai.Fault;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The server is killed with SIGKILL around a call of the assistant for a patient's free text, and between the steps of what
 * professionals dictate by WhatsApp: voice note, which patient, record, summary back. Rows that the test locks hold the server
 * at the very place.
 */
class KilledWhileDictatingTest {
    private static final String PATIENT = "5511980003001";
    private static final String ASKED = "5511970003001";
    private static final String CERTAIN = "5511970003002";

    @TempDir
    private Path folder;

    private final StandInModels models = new StandInModels();
    private final Practice practice = new Practice(Agenda.roomy(), models);
    private final Talk patient = practice.phone(PATIENT);
    private final Talk asked = practice.phone(ASKED);
    private final Talk certain = practice.phone(CERTAIN);

    @Test
    void losesNothingAnswersNothingTwiceAndBuysNothingTwiceThatWasKept() throws Exception {
        try (models;
                practice) {
            people();
            try (var server = start()) {
                server.awaitPort();
                practice.pair();
                isKilledWhileModelsThinkAndSomebodyIsAsked(server);
            }
            models.standIn().faults().clear();
            var bought = isKilledWithAllKeptAndNothingToldOn();
            try (var server = start()) {
                server.awaitPort();
                practice.awaitQuiet();
                assertThat(sent()).as("nothing is bought that was kept").isEqualTo(bought);
                eachIsToldOnce();
            }
        }
    }

    private void people() {
        practice.standIn().whenSpoken(models.standIn()::hear);
        for (var number = 1; number <= 4; number++) patient(number, number == 1 ? PATIENT : "551198000300" + number);
        hasPhone(0, ASKED);
        hasPhone(1, CERTAIN);
        hasVisit(2, 0, "scheduled");
        hasVisit(3, 0, "scheduled");
        hasVisit(4, 1, "checked_in");
    }

    private void patient(int number, String phone) {
        Agenda.admit(practice.database(), number, "Paciente " + number, "+" + phone);
        practice.database().run("""
            insert into consents (id, subject_id, purpose, version, proof, given_at)
            select gen_random_uuid(), '%s', purpose, '1', 'paper', now()
            from unnest(array['recording', 'ai']) purpose
            """.formatted(Agenda.patient(number)));
    }

    private void hasPhone(int professional, String phone) {
        practice.database()
                .run("update profiles set phone = '+%s' where id = '%s'"
                        .formatted(phone, Agenda.professional(professional)));
    }

    private void hasVisit(int patient, int professional, String status) {
        practice.database().run("""
            insert into agendamentos (id, patient_id, procedure_id, professional_id, starts_at, ends_at,
              buffer_before_minutes, buffer_after_minutes, status, status_at, source, overridden, created_at, version)
            values (gen_random_uuid(), '%s', '%s', '%s', now(), now() + interval '1 minute', 0, 0, '%s', now(), 'app',
              false, now(), 1)
            """.formatted(
                        Agenda.patient(patient), Agenda.PROCEDURE, Agenda.professional(professional), status));
    }

    /** The assistant has the patient's text, a model has a transcription, and a professional has not yet said for whom. */
    private void isKilledWhileModelsThinkAndSomebodyIsAsked(ServerChild server) throws Exception {
        models.standIn().faults().on(Fault.SLOW_CHAT);
        patient.patient().says("vocês teriam alguma vaga para avaliação na quinta que vem?");
        asked.patient().speaks("Paciente nega febre.");
        certain.patient().speaks("Paciente com tosse. Orientado repouso.");
        asked.awaits("De qual paciente");
        certain.awaits("Estou escrevendo");
        holds("the assistant is asked", 1, "messenger_meanings where kind = 'advise' and lease_id is not null");
        holds("the record is to be summarized", 1, "record_work where work = 'summarize' and lease is not null");
        holds("what is sent is kept", 0, "whatsapp_messages where status in ('pending', 'sending')");
        holds("what goes out is registered", 3, "ai_transmissions");
        kill(server);
        assertThat(count("medical_audio_records where transcription is not null"))
                .isEqualTo(1);
        practice.database().run("update messenger_meanings set leased_until = now() where lease_id is not null");
        practice.database().run("update record_work set lease_until = now() where lease is not null");
    }

    /** All that models say is kept, and none of it is told to anybody; how often something went out until then. */
    private int isKilledWithAllKeptAndNothingToldOn() throws Exception {
        try (var server = start();
                var writers = locked("select pg_advisory_xact_lock(20261126, 1203)");
                var patients = locked(conversation(PATIENT))) {
            server.awaitPort();
            asked.patient().says("2");
            asked.awaits("Estou escrevendo");
            holds("what is sent is kept", 0, "whatsapp_messages where status in ('pending', 'sending')");
            try (var professionals = locked(conversation(ASKED) + "; " + conversation(CERTAIN))) {
                writers.rollback();
                holds("both are written", 2, "medical_audio_records where status = 'completed'");
                holds(
                        "the assistant has answered",
                        1,
                        "messenger_meanings where kind = 'advise' and found is not null");
                kill(server);
                professionals.rollback();
            }
            patients.rollback();
        }
        assertThat(patient.received()).isEmpty();
        assertThat(asked.received()).hasSize(2);
        assertThat(certain.received()).hasSize(1);
        return sent();
    }

    private static String conversation(String phone) {
        return "select id from conversations where contact = '+" + phone + "' for update";
    }

    /** Holds what the statement locks until it is rolled back or closed. */
    private Connection locked(String statement) throws SQLException {
        var connection = practice.database().all().getConnection();
        connection.setAutoCommit(false);
        try (var lock = connection.createStatement()) {
            lock.execute(statement);
        }
        return connection;
    }

    private void eachIsToldOnce() {
        assertThat(patient.received())
                .hasSize(1)
                .allMatch(text -> text.contains("Com quem?") || text.contains("*1* - "));
        assertThat(asked.received()).hasSize(3);
        assertThat(asked.received().getLast()).contains("Paciente 3", "Confira e assine");
        assertThat(certain.received()).hasSize(2);
        assertThat(certain.received().getLast()).contains("Paciente 4", "Confira e assine");
        assertThat(practice.database().texts("select transcription from medical_audio_records order by transcription"))
                .isEqualTo(List.of("Paciente com tosse. Orientado repouso.", "Paciente nega febre."));
        assertThat(models.standIn().heard()).as("each sound is heard once").hasSize(2);
        assertThat(count("medical_audio where state <> 'taken'")).isZero();
        assertThat(count("whatsapp_messages where status = 'failed'")).isZero();
    }

    private int sent() {
        return count("ai_transmissions");
    }

    private int count(String rows) {
        return Integer.parseInt(practice.one("select count(*) from " + rows));
    }

    private void holds(String what, int number, String rows) {
        Eventually.holds(what, () -> count(rows) == number);
    }

    private ServerChild start() throws Exception {
        return ServerChild.start(folder, practice.environment());
    }

    private static void kill(ServerChild server) throws Exception {
        server.kill();
        server.awaitExit();
    }
}
