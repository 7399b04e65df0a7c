package clinic.bootstrap.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.bootstrap.endurance.Eventually;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a patient does on WhatsApp, from one end to the other. */
@Timeout(120)
@ExtendWith(OpenPractice.Open.class)
class BookingWalkTest {
    private final Practice practice = OpenPractice.get();

    @Test
    void booksMovesLooksAndCancels() {
        Agenda.admit(practice.database(), 1, "Marta Lima", "+5511987650001");
        var marta = practice.phone("5511987650001");

        assertThat(marta.asks("Bom dia!")).contains("Clínica Sol", "*1* - Agendar");
        assertThat(marta.asks("Agendar")).contains("O que você quer agendar?", "*Avaliação* (30 min, R$ 100,00)");
        assertThat(marta.asks("opção 1")).contains("Com quem?", "Profissional A", "Qualquer profissional");
        assertThat(marta.asks("1")).contains("Estes são os horários livres:");
        assertThat(marta.asks("1️⃣")).contains("Posso confirmar?", "Guardo este horário");
        assertThat(marta.asks("sim")).contains("✅ *Agendado!*", "Para: Marta Lima", "Com: Profissional A");
        assertThat(practice.database().texts(visits(1))).containsExactly("whatsapp scheduled");

        marta.patient().reads();
        Eventually.holds("read by receipt", () -> practice.one("""
            select status from whatsapp_messages where text like '%Agendado!%Marta%'
            """).equals("read"));

        var start = practice.one(start(1));
        assertThat(marta.asks("remarcar")).contains("horários livres");
        assertThat(marta.asks("2", "sim")).contains("✅ *Remarcado!*");
        assertThat(practice.one(start(1))).isNotEqualTo(start);
        assertThat(marta.asks("meus horários")).contains("Seus próximos horários", "Marta Lima");
        assertThat(marta.asks("cancelar")).contains("Quer mesmo *cancelar*");
        assertThat(marta.asks("sim")).contains("foi *cancelado*");
        assertThat(practice.database().texts(visits(1))).containsExactly("whatsapp cancelled");
        assertThat(marta.asks("meus horários")).contains("Não encontrei nenhum horário");
    }

    @Test
    void keepsWhatAndWhenThatIsNamedAtTheBeginning() {
        Agenda.admit(practice.database(), 9, "Nara Dias", "+5511987650009");
        var nara = practice.phone("5511987650009");

        assertThat(nara.asks("Oi! Quero marcar uma AVALIACAO depois de amanhã")).contains("Com quem?");
        var day = LocalDate.now(Agenda.ZONE).plusDays(2).format(DateTimeFormatter.ofPattern("dd/MM"));
        assertThat(nara.asks("qualquer")).contains(day);
        assertThat(nara.asks("1")).contains("Avaliação", day, "Posso confirmar?");
        assertThat(nara.asks("não", "agendar massagem")).contains("O que você quer agendar?");
    }

    @Test
    void asksAFamilyForWhom() {
        Agenda.admit(practice.database(), 2, "Pedro Reis", "+5511987650002");
        Agenda.admit(practice.database(), 3, "Sofia Reis", "+5511987650002");
        var mother = practice.phone("5511987650002");

        assertThat(mother.asks("agendar")).contains("Para quem é o horário?", "Pedro Reis", "Sofia Reis");
        assertThat(mother.asks("Sofia", "1", "qualquer", "1", "1")).contains("Agendado!", "Para: Sofia Reis");
        assertThat(mother.asks("agendar", "Pedro", "1", "2", "3", "ok")).contains("Agendado!", "Para: Pedro Reis");
        assertThat(mother.asks("meus horários")).contains("Pedro Reis", "Sofia Reis");
        assertThat(mother.asks("cancelar")).contains("Qual horário você quer cancelar?");
    }

    @Test
    void getsToKnowWhoIsNew() {
        var joana = practice.phone("5511987650003");

        assertThat(joana.asks("Quero marcar uma consulta")).contains("aviso de privacidade", "nome completo");
        assertThat(joana.asks("Joana Nova")).contains("O que você quer agendar?");
        assertThat(joana.asks("1", "tanto faz", "1", "pode")).contains("Agendado!", "Para: Joana Nova");
        assertThat(practice.database().texts("select name from pacientes where phone = '+5511987650003'"))
                .containsExactly("Joana Nova");
        assertThat(practice.database().texts("select contact from notice_acceptances where contact like '%50003'"))
                .containsExactly("+5511987650003");
        assertThat(joana.asks("agendar")).contains("O que você quer agendar?");
    }

    @Test
    void takesEveryFormOfANumberForOnePerson() {
        Agenda.admit(practice.database(), 4, "Caio Prado", "+5541998765404");
        var caio = practice.phone("554198765404");
        assertThat(caio.asks("agendar")).contains("O que você quer agendar?");

        practice.standIn().patient("5541998765404@s.whatsapp.net").says("1");
        assertThat(caio.patient().awaitReceived(2).getLast()).contains("Com quem?");
        practice.standIn().shownPatient("40404", "5541998765404").says("1");
        assertThat(caio.patient().awaitReceived(3).getLast()).contains("horários livres");
        assertThat(practice.database().texts("select contact from conversations where contact like '%8765404'"))
                .containsExactly("+5541998765404");
    }

    @Test
    void asksWhoHidesTheTelephoneForIt() {
        var hidden = new Talk(practice.standIn().hiddenPatient("77001"));

        assertThat(hidden.asks("agendar")).contains("aviso de privacidade");
        assertThat(hidden.asks("Rita Oculta")).contains("telefone com DDD");
        assertThat(hidden.asks("abc")).contains("Não entendi o telefone");
        assertThat(hidden.asks("11 98765-0005")).contains("O que você quer agendar?");
        assertThat(hidden.asks("1", "1", "1", "1")).contains("Agendado!", "Para: Rita Oculta");
        assertThat(practice.database().texts("select phone from pacientes where name = 'Rita Oculta'"))
                .containsExactly("+5511987650005");
    }

    private static String visits(int patient) {
        return "select source || ' ' || status from agendamentos where patient_id = '" + Agenda.patient(patient) + "'";
    }

    private static String start(int patient) {
        return "select starts_at::text from agendamentos where patient_id = '" + Agenda.patient(patient) + "'";
    }
}
