package clinic.bootstrap.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.sandbox.evolution.Fault;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** For whom a telephone speaks, from one end to the other. */
@Timeout(120)
@ExtendWith(OpenPractice.Open.class)
class WhoIsWhoWalkTest {
    private final Practice practice = OpenPractice.get();

    @Test
    void knowsWhoHidesTheTelephoneAgain() {
        Agenda.admit(practice.database(), 61, "Dona Alheia", "+5511987650061");
        var hidden = new Talk(practice.standIn().hiddenPatient("77061"));
        assertThat(hidden.asks("agendar", "Nilo Oculto", "11 98765-0061", "1", "1", "1", "sim"))
                .contains("Agendado!", "Para: Nilo Oculto");

        assertThat(hidden.asks("meus horários"))
                .contains("Seus próximos horários", "Nilo Oculto")
                .doesNotContain("Alheia");
        assertThat(hidden.asks("agendar")).contains("O que você quer agendar?");
        assertThat(practice.database().texts("select name from pacientes where name = 'Nilo Oculto'"))
                .hasSize(1);
    }

    @Test
    void knowsTwoConversationsForOnePersonsOnceTheTelephoneIsTold() {
        var hidden = new Talk(practice.standIn().hiddenPatient("77062"));
        hidden.asks("agendar", "Davi Oculto", "11 98765-0063", "1", "1", "1", "sim");
        practice.standIn().shownPatient("77062", "5511987650062").says("menu");
        practice.awaitQuiet();

        var shown = practice.phone("5511987650062");
        assertThat(shown.asks("meus horários")).contains("Seus próximos horários", "Davi Oculto");
        assertThat(hidden.asks("agendar", "outra pessoa", "Lara Oculta")).contains("O que você quer agendar?");
        assertThat(practice.database().texts("select phone from pacientes where name = 'Lara Oculta'"))
                .containsExactly("+5511987650062");
        assertThat(practice.staff().get("/api/whatsapp/conversations?limit=200").body())
                .contains("\"contact\":\"lid:77062\",\"phone\":\"+5511987650062\"");
    }

    @Test
    void leavesInPeaceWhoeverHidesTheTelephone() {
        var hidden = new Talk(practice.standIn().hiddenPatient("77066"));
        hidden.asks("agendar", "Otto Oculto", "11 98765-0066", "1", "1", "1", "sim");
        assertThat(hidden.asks("Parar")).contains("não vai mais receber nossos avisos");
        var patient = practice.one("select id::text from pacientes where name = 'Otto Oculto'");
        moves(patient, 1);
        practice.awaitQuiet();
        assertThat(practice.database().texts("select contact from conversations where contact = '+5511987650066'"))
                .isEmpty();
        assertThat(practice.database().texts("""
            select stop || ' ' || words || ' ' || m.text
            from message_opt_outs o join whatsapp_messages m on m.message_key = o.proof
            where o.contact = 'lid:77066'
            """)).containsExactly("true Parar Parar");

        practice.standIn().shownPatient("77066", "5511987650067").says("menu");
        practice.awaitQuiet();
        practice.database().run("update pacientes set phone = '+5511987650067' where id = '" + patient + "'");
        moves(patient, 1);
        practice.awaitQuiet();
        var shown = practice.phone("5511987650067");
        assertThat(shown.received()).noneMatch(text -> text.contains("mudou"));

        assertThat(shown.asks("Voltar a receber")).contains("você voltará a receber");
        moves(patient, 1);
        assertThat(shown.awaits("mudou. O novo é:")).contains("Otto");
    }

    @Test
    void withholdsWhatWaitedForWhoeverHidesTheTelephoneAndForNobodyElseThere() {
        Agenda.admit(practice.database(), 68, "Dona Alheia", "+5511987650068");
        var hidden = new Talk(practice.standIn().hiddenPatient("77068"));
        hidden.asks("agendar", "Igor Oculto", "11 98765-0068", "1", "1", "1", "sim");
        var other = practice.phone("5511987650068");
        other.asks("agendar", "1", "1", "1", "1", "sim");
        var known = other.received().size();

        practice.standIn().faults().on(Fault.UNAUTHORIZED);
        moves(practice.one("select id::text from pacientes where name = 'Igor Oculto'"), 40);
        moves(Agenda.patient(68).toString(), 40);
        practice.awaitAnnounced();
        hidden.patient().says("Parar");
        practice.awaitHeard();
        practice.standIn().faults().off(Fault.UNAUTHORIZED);
        practice.awaitQuiet();

        assertThat(other.received().subList(known, other.received().size()))
                .singleElement()
                .asString()
                .contains("mudou. O novo é:", "Dona");
        assertThat(practice.database().texts("""
            select p.name || ': ' || case when m.status = 'failed' then m.failure else 'told' end
            from whatsapp_messages m join pacientes p on p.id = m.patient_id
            where p.phone = '+5511987650068' and m.kind = 'announcement'
            """))
                .containsExactlyInAnyOrder("Igor Oculto: the contact wants no messages", "Dona Alheia: told");
    }

    /** Staff move the patient's visit by so many days. */
    private void moves(String patient, int days) {
        var of = " from agendamentos where patient_id = '" + patient + "'";
        var visit = practice.one("select id::text" + of);
        var start = practice.one("select to_char((starts_at + interval '" + days + " days') at time zone 'UTC',"
                + " 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')" + of);
        var moved = practice.staff().patch("/api/appointments/" + visit, "{\"startsAt\": \"%s\"}".formatted(start));
        assertThat(moved.status()).as(moved.toString()).isEqualTo(200);
    }

    @Test
    void asksWhetherItIsWhoTypedTheTelephone() {
        var registered = practice.nobody().post("/api/auth/register", """
            {"name": "Sofia Prado", "email": "sofia.prado@example.com", "phone": "+5511987650064",\
             "password": "chuva fina de abril"}\
            """);
        assertThat(registered.status()).isEqualTo(201);
        var holder = practice.phone("5511987650064");

        assertThat(holder.asks("agendar"))
                .contains("*1* - Sofia\n", "*2* - Outra pessoa")
                .doesNotContain("Prado");
        assertThat(holder.asks("2")).contains("aviso de privacidade", "nome completo");
        assertThat(holder.asks("Teresa Lopes", "1", "1", "1", "sim")).contains("Agendado!", "Para: Teresa Lopes");
        assertThat(holder.asks("agendar", "outra pessoa", "TERESA lópes"))
                .contains("Já conheço *Teresa Lopes*", "É esta pessoa?");
        assertThat(holder.asks("sim")).contains("O que você quer agendar?");
        assertThat(practice.database().texts("select name from pacientes where name_key like 'teresa l%'"))
                .hasSize(1);
    }

    @Test
    void isSilentWhereSomebodyAnswersOnTheClinicsOwnTelephone() {
        var guest = practice.phone("5511987650065");
        assertThat(guest.asks("oi")).contains("Agendar");
        var event = """
            {"event": "messages.upsert", "instance": "%s", "data": {"key": {"remoteJid": "5511987650065@s.whatsapp.net",\
             "fromMe": true, "id": "ON-TELEPHONE-1"}, "pushName": "Você", "message": {"conversation": "Oi, é a Rita!"},\
             "messageType": "conversation", "messageTimestamp": %d}}\
            """.formatted(Practice.INSTANCE, Instant.now().getEpochSecond());
        assertThat(practice.provider().post("/api/whatsapp/webhook", event).status())
                .isEqualTo(200);
        practice.awaitHeard();

        guest.patient().says("agendar");
        practice.awaitQuiet();
        assertThat(guest.received()).hasSize(1);
        assertThat(practice.one("select attention from conversations where contact = '+5511987650065'"))
                .isEqualTo("telephone");
        practice.staff().post("/api/whatsapp/conversations/+5511987650065/release", "");
        assertThat(guest.asks("agendar")).contains("nome completo");
    }
}
