package clinic.bootstrap.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.bootstrap.endurance.Eventually;
import clinic.bootstrap.endurance.ServerChild;
import clinic.sandbox.openai.Fault;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server is killed with SIGKILL while voice notes are fetched, heard and answered. Each is answered once. */
class KilledWhileUnderstandingTest {
    private static final int SPEAKERS = 6;

    @TempDir
    private Path folder;

    private final StandInModels models = new StandInModels();
    private final Practice practice = new Practice(Agenda.roomy(), models);
    private final List<Talk> speakers = new ArrayList<>();

    @Test
    void losesNothingAnswersNothingTwiceAndBuysNothingTwice() throws Exception {
        try (models;
                practice) {
            practice.standIn().whenSpoken(models.standIn()::hear);
            for (var number = 0; number < SPEAKERS; number++) speakers.add(speaker(number));
            try (var server = start()) {
                server.awaitPort();
                practice.pair();
                models.standIn().faults().on(Fault.SLOW);
                speakers.forEach(talk -> talk.patient().speaks("ajuda"));
                Eventually.holds("some are being heard", () -> count("lease_id is not null") >= 2);
                kill(server);
            }
            models.standIn().faults().clear();
            practice.database().run("update messenger_meanings set leased_until = now() where lease_id is not null");
            var paid = 0;
            try (var server = start()) {
                server.awaitPort();
                Eventually.holds("some were heard", () -> count("found is not null") >= 2);
                kill(server);
                paid = models.standIn().heard().size();
                assertThat(paid).isPositive();
            }
            practice.database().run("update messenger_meanings set leased_until = now() where lease_id is not null");
            var kept = count("found is not null");
            try (var server = start()) {
                server.awaitPort();
                practice.awaitQuiet();
                assertThat(models.standIn().heard().size() - paid).isLessThanOrEqualTo(SPEAKERS - kept);
                everybodyIsAnsweredOnce();
            }
        }
    }

    private Talk speaker(int number) {
        var phone = "551198000200" + number;
        Agenda.admit(practice.database(), number, "Paciente " + number, "+" + phone);
        practice.database().run("""
            insert into consents (id, subject_id, purpose, version, proof, given_at)
            values (gen_random_uuid(), '%s', 'ai', '1', 'paper', now())
            """.formatted(Agenda.patient(number)));
        return practice.phone(phone);
    }

    private ServerChild start() throws Exception {
        return ServerChild.start(folder, practice.environment());
    }

    private void kill(ServerChild server) throws Exception {
        server.kill();
        server.awaitExit();
        practice.database().run("update whatsapp_messages set leased_until = now() where status = 'sending'");
    }

    private int count(String which) {
        return Integer.parseInt(practice.one("select count(*) from messenger_meanings where " + which));
    }

    /** One answer each, which was sent or visibly failed. */
    private void everybodyIsAnsweredOnce() {
        assertThat(practice.database().texts("""
            select count(*) filter (where m.direction = 'inbound' and m.text = '🎤 ajuda') || ' '
              || count(*) filter (where m.direction = 'outbound')
            from whatsapp_messages m
            group by m.conversation_id
            """)).hasSize(SPEAKERS).containsOnly("1 1");
        for (var talk : speakers) {
            assertThat(talk.received().stream().filter(text -> text.contains("Eu cuido dos horários")))
                    .hasSizeLessThanOrEqualTo(1);
        }
    }
}
