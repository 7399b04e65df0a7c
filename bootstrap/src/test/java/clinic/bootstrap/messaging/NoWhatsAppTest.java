package clinic.bootstrap.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** A clinic as in production, without a WhatsApp. */
@Timeout(60)
@ExtendWith(OpenPractice.Open.class)
class NoWhatsAppTest {
    private static final List<String> SANDBOX = List.of(
            "/sandbox",
            "/sandbox/",
            "/sandbox/openai",
            "/sandbox/openai/",
            "/sandbox/openai/voice.js",
            "/sandbox/openai/state",
            "/sandbox/openai/v1/chat/completions",
            "/sandbox/openai/v1/audio/transcriptions",
            "/sandbox/page.js",
            "/sandbox/phone.js",
            "/sandbox/phone/state",
            "/sandbox/faults",
            "/sandbox/instance/fetchInstances",
            "/sandbox/instance/connect/clinica-demo");

    @Test
    void saysSoAndBooksAllTheSameAndHasNoSandbox() {
        try (var practice = new Practice(Agenda.roomy())) {
            practice.startWithoutWhatsApp();
            var staff = practice.staff();

            var session = staff.get("/api/whatsapp/session");
            assertThat(session.status()).isEqualTo(503);
            assertThat(session.text("detail")).startsWith("O WhatsApp não está configurado: defina EVOLUTION_URL");

            Agenda.admit(practice.database(), 1, "Marta Lima", "+5511987650001");
            var start = LocalDate.now(Agenda.ZONE).plusDays(9).atTime(10, 0).atZone(Agenda.ZONE);
            var booked = staff.post("/api/appointments", """
                {"procedureId": "%s", "professionalId": "%s", "patientId": "%s", "startsAt": "%s"}\
                """.formatted(
                            Agenda.PROCEDURE, Agenda.professional(0), Agenda.patient(1), start.toInstant()));
            assertThat(booked.status()).as(booked.toString()).isEqualTo(201);
            practice.awaitQuiet();
            assertThat(practice.one("select count(*) from whatsapp_messages")).isEqualTo("0");
            hasNoSandbox(staff);
        }
    }

    @Test
    void hasNoSandboxWithAWhatsAppEither() {
        hasNoSandbox(OpenPractice.get().staff());
    }

    private static void hasNoSandbox(Caller caller) {
        for (var path : SANDBOX) {
            assertThat(caller.get(path).status()).as(path).isEqualTo(404);
            assertThat(caller.post(path, "{}").status()).as(path).isEqualTo(404);
        }
    }
}
