package clinic.bootstrap.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.bootstrap.endurance.Eventually;
import clinic.bootstrap.endurance.ServerChild;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Messages pour in while the server is killed, and once more after it was started again. */
@Timeout(180)
class KilledWhileAnsweringTest {
    private static final int BOOKERS = 8;
    private static final int GREETERS = 40;
    /** How many of the burst are worked off when the server is killed. */
    private static final int ENOUGH = 12;

    @TempDir
    Path folder;

    private final Practice practice = new Practice(Agenda.roomy());
    private final List<Talk> bookers = new ArrayList<>();
    private final List<Talk> greeters = new ArrayList<>();
    private final List<String> written = new ArrayList<>();

    @Test
    void losesAndRepeatsNothing() throws Exception {
        try (practice) {
            for (var number = 0; number < BOOKERS; number++) {
                Agenda.admit(practice.database(), number, "Paciente " + number, "+551198765200" + number);
                bookers.add(practice.phone("551198765200" + number));
            }
            for (var number = 0; number < GREETERS; number++) {
                greeters.add(practice.phone("5511987653%03d".formatted(number)));
            }
            try (var server = start()) {
                server.awaitPort();
                practice.pair();
                everyBookerIsAskedToConfirm();
                burst(server, "oi", () -> bookers.forEach(booker -> says(booker, "1")));
            }
            try (var server = start()) {
                server.awaitPort();
                burst(server, "menu", this::staffBooks);
            }
            try (var server = start()) {
                server.awaitPort();
                practice.awaitAllWorkedOff();
                everyMessageIsWorkedOffOnce();
                nobodyIsAnsweredTwice();
                everyAppointmentIsTold();
            }
        }
    }

    private ServerChild start() throws Exception {
        return ServerChild.start(folder, practice.environment());
    }

    private void everyBookerIsAskedToConfirm() {
        for (var booker : bookers)
            assertThat(booker.asks("agendar", "1", "3", "1")).contains("Posso confirmar?");
    }

    /** All write at once; in the middle of it the server is killed, and what it was sending then nobody will tell of. */
    private void burst(ServerChild server, String greeting, Runnable besides) throws Exception {
        var before = workedOff();
        var half = greeters.size() / 2;
        greeters.subList(0, half).forEach(greeter -> says(greeter, greeting));
        besides.run();
        greeters.subList(half, greeters.size()).forEach(greeter -> says(greeter, greeting));
        Eventually.holds("some are worked off", () -> workedOff() >= before + ENOUGH);
        server.kill();
        server.awaitExit();
        practice.database().run("update whatsapp_messages set leased_until = now() where status = 'sending'");
    }

    private void says(Talk talk, String text) {
        written.add(talk.patient().says(text));
    }

    private void staffBooks() {
        for (var number = 0; number < 3; number++) {
            var start = LocalDate.now(Agenda.ZONE)
                    .plusDays(30L + number)
                    .atTime(10, 0)
                    .atZone(Agenda.ZONE);
            var told = practice.staff().post("/api/appointments", """
                {"procedureId": "%s", "professionalId": "%s", "patientId": "%s", "startsAt": "%s"}\
                """.formatted(
                            Agenda.PROCEDURE, Agenda.professional(0), Agenda.patient(number), start.toInstant()));
            assertThat(told.status()).as(told.toString()).isEqualTo(201);
        }
    }

    private int workedOff() {
        return Integer.parseInt(practice.one("""
            select count(*)
            from messenger_events
            where state = 'done' and event_key in (
              select message_key
              from whatsapp_messages
              where direction = 'inbound')
            """));
    }

    private void everyMessageIsWorkedOffOnce() {
        assertThat(practice.standIn().lostEvents()).isZero();
        assertThat(practice.database().texts("select message_key from whatsapp_messages where direction = 'inbound'"))
                .containsAll(written)
                .doesNotHaveDuplicates();
        assertThat(practice.database().texts("""
            select state || ' in ' || lane || ' after ' || tries || ': ' || coalesce(reason, '')
            from messenger_events
            where state <> 'done'
            """)).isEmpty();
    }

    /** Each message has one answer, which was sent or visibly failed, and came at most once. */
    private void nobodyIsAnsweredTwice() {
        for (var greeter : greeters) {
            var rows = practice.database().texts(answers(greeter));
            assertThat(rows).hasSize(2);
            assertThat(rows).isSubsetOf("sent", "delivered", "read", "failed");
            assertThat(greeter.received()).hasSizeBetween(sent(rows), rows.size());
        }
        for (var booker : bookers) {
            assertThat(booker.received().stream().filter(text -> text.contains("Agendado!")))
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    private static int sent(List<String> rows) {
        return (int) rows.stream().filter(status -> !status.equals("failed")).count();
    }

    private String answers(Talk talk) {
        var number = greeters.indexOf(talk);
        return """
            select status
            from whatsapp_messages m join conversations c on c.id = m.conversation_id
            where direction = 'outbound' and contact = '+5511987653%03d'
            """.formatted(number);
    }

    private void everyAppointmentIsTold() {
        assertThat(practice.one("select count(*) from agendamentos where source = 'whatsapp'"))
                .isEqualTo(Integer.toString(BOOKERS));
        assertThat(practice.one("select count(*) from agendamentos where source = 'dashboard'"))
                .isEqualTo("3");
        assertThat(practice.database().texts("""
            select p.name || ' ' || a.source
            from agendamentos a join pacientes p on p.id = a.patient_id
            where 1 <> (
              select count(*)
              from whatsapp_messages m join conversations c on c.id = m.conversation_id
              where c.contact = p.phone
                and m.direction = 'outbound'
                and m.text like case a.source when 'whatsapp' then '%Agendado!%' else '%está marcado:%' end)
            """)).isEmpty();
    }
}
