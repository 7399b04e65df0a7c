package clinic.bootstrap.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.bootstrap.endurance.Eventually;
import clinic.bootstrap.messaging.Caller.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** What staff and the app do, and what of it a patient sees on WhatsApp. */
@Timeout(120)
@ExtendWith(OpenPractice.Open.class)
class StaffWalkTest {
    private final Practice practice = OpenPractice.get();
    private final Caller staff = practice.staff();

    @Test
    void announceWhatTheyBookMoveAndCancel() {
        Agenda.admit(practice.database(), 11, "Marta Lima", "+5511987650011");
        var marta = practice.phone("5511987650011");

        var booked = book(staff, 11, 20);
        assertThat(marta.awaits("está marcado:")).contains("Olá, Marta Lima!", "*Avaliação*", "com Profissional A");
        var place = "/api/appointments/" + booked.text("id");
        assertThat(staff.patch(place, starting(21)).status()).isEqualTo(200);
        assertThat(marta.awaits("mudou. O novo é:")).contains(day(21));
        assertThat(staff.post(place + "/cancel", "").status()).isEqualTo(200);
        assertThat(marta.awaits("foi cancelado:")).contains("Marta Lima");
    }

    @Test
    void tellOperatorsWhoWaitsForAPerson() {
        var lena = practice.phone("5511987650039");
        lena.asks("atendente");
        for (var series : List.of(
                "clinic_whatsapp_conversations{state=\"waiting\"} [1-9]",
                "clinic_whatsapp_messages{state=\"waiting\"} \\d",
                "clinic_whatsapp_messages{state=\"failed\"} \\d",
                "clinic_whatsapp_events{state=\"waiting\"} \\d",
                "clinic_whatsapp_events{state=\"aside\"} \\d",
                "clinic_whatsapp_oldest_message_seconds \\d")) {
            Eventually.holds(
                    series,
                    () -> Pattern.compile("^" + series.replace("{", "\\{"), Pattern.MULTILINE)
                            .matcher(practice.nobody().get("/metrics").body())
                            .find());
        }
    }

    @Test
    void announceWhatTheAppDoes() {
        Agenda.admit(practice.database(), 12, "Davi Luz", "+5511987650012");
        practice.database().run("update pacientes set profile_id = '" + Agenda.CLIENT + "' where name = 'Davi Luz'");
        var caio = practice.phone("5511987650012");
        var app = practice.client();

        var booked = book(app, 12, 22);
        caio.awaits("está marcado:");
        var place = "/api/appointments/" + booked.text("id");
        assertThat(app.patch(place, starting(23)).status()).isEqualTo(200);
        assertThat(caio.awaits("mudou. O novo é:")).contains(day(23));
        assertThat(app.post(place + "/cancel", "").status()).isEqualTo(200);
        caio.awaits("foi cancelado:");
    }

    @Test
    void announceNothingToWhoeverSaidStopUntilItSaysOtherwise() {
        Agenda.admit(practice.database(), 13, "Rui Sá", "+5511987650013");
        var rui = practice.phone("5511987650013");

        assertThat(rui.asks("PARAR!")).contains("não vai mais receber nossos avisos");
        book(staff, 13, 24);
        practice.awaitQuiet();
        assertThat(rui.received()).noneMatch(text -> text.contains("está marcado"));
        assertThat(rui.asks("meus horários")).as("an answer is no announcement").contains("Rui Sá");

        assertThat(rui.asks("Voltar a receber")).contains("você voltará a receber");
        book(staff, 13, 25);
        assertThat(rui.awaits("está marcado:")).contains(day(25));
        assertThat(practice.database().texts("""
            select stop::text from message_opt_outs where contact = '+5511987650013' and proof <> '' order by id
            """)).containsExactly("true", "false");
    }

    @Test
    void takeAConversationOverWriteInItAndGiveItBack() {
        Agenda.admit(practice.database(), 14, "Ana Reis", "+5511987650014");
        var ana = practice.phone("5511987650014");
        var one = "/api/whatsapp/conversations/+5511987650014";

        assertThat(ana.asks("quero falar com um atendente")).contains("Vou chamar uma pessoa");
        assertThat(staff.get("/api/whatsapp/conversations").json().path("items"))
                .anySatisfy(conversation -> {
                    assertThat(conversation.path("phone").asText()).isEqualTo("+5511987650014");
                    assertThat(conversation.path("state").asText()).isEqualTo("waiting");
                });
        assertThat(staff.post(one + "/take-over", "").text("state")).isEqualTo("person");
        writesUnanswered(ana, "alguém aí?");

        var written = staff.post("/api/whatsapp/messages", """
            {"phone": "+5511987650014", "text": "Oi Ana, aqui é a Bia."}\
            """);
        assertThat(written.status()).as(written.toString()).isEqualTo(202);
        assertThat(ana.awaits("aqui é a Bia")).isEqualTo("Oi Ana, aqui é a Bia.");
        writesUnanswered(ana, "agendar");

        assertThat(staff.post(one + "/release", "").text("state")).isEqualTo("bot");
        assertThat(ana.asks("oi")).contains("*1* - Agendar");
        assertThat(staff.get("/api/whatsapp/messages?phone=%2B5511987650014")
                        .json()
                        .path("items"))
                .extracting(message -> message.path("direction").asText())
                .containsExactly("outbound", "inbound", "inbound", "outbound", "inbound", "outbound", "inbound");
    }

    @Test
    void seeWhatSomebodyWroteOnTheClinicsOwnPhone() {
        var key = practice.standIn().clinicWritesOnItsPhone("5511987650016", "Sua receita está pronta");

        Eventually.holds(
                "noted",
                () -> practice.database()
                        .texts("select direction || ' ' || status from whatsapp_messages where message_key = '" + key
                                + "'")
                        .equals(List.of("outbound sent")));
    }

    /** When a message is here, so is what the bot answers to it, if anything. */
    private void writesUnanswered(Talk talk, String text) {
        var before = answers();
        var key = talk.patient().says(text);
        Eventually.holds(
                "heard",
                () -> practice.one("select count(*) from whatsapp_messages where message_key = '" + key + "'")
                        .equals("1"));
        assertThat(answers()).isEqualTo(before);
    }

    private String answers() {
        return practice.one("""
            select count(*)
            from whatsapp_messages m join conversations c on c.id = m.conversation_id
            where c.contact = '+5511987650014' and m.direction = 'outbound'
            """);
    }

    private Told book(Caller caller, int patient, int daysAhead) {
        var forWhom = caller.equals(staff) ? ", \"patientId\": \"" + Agenda.patient(patient) + "\"" : "";
        var told = caller.post(
                "/api/appointments", """
                    {"procedureId": "%s", "professionalId": "%s", "startsAt": "%s"%s}\
                    """.formatted(Agenda.PROCEDURE, Agenda.professional(0), time(daysAhead), forWhom));
        assertThat(told.status()).as(told.toString()).isEqualTo(201);
        return told;
    }

    private static String starting(int daysAhead) {
        return "{\"startsAt\": \"" + time(daysAhead) + "\"}";
    }

    private static String time(int daysAhead) {
        return LocalDate.now(Agenda.ZONE)
                .plusDays(daysAhead)
                .atTime(10, 0)
                .atZone(Agenda.ZONE)
                .toInstant()
                .toString();
    }

    private static String day(int daysAhead) {
        var day = LocalDate.now(Agenda.ZONE).plusDays(daysAhead);
        return "%02d/%02d".formatted(day.getDayOfMonth(), day.getMonthValue());
    }
}
