package clinic.adapter.rest.messaging;

import static clinic.adapter.rest.messaging.ServedWhatsApp.CONTACT;
import static clinic.adapter.rest.messaging.ServedWhatsApp.PHONE;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.adapter.rest.testkit.Answer;
import clinic.domain.messaging.Contact;
import clinic.domain.shared.Phone;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.SequenceIds;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConversationRoutesTest {
    private static final String CONVERSATIONS = "/api/whatsapp/conversations";
    private static final String DESK = SequenceIds.id(902).toString();
    private static final Contact HIDDEN = new Contact.Hidden("184467440737095");

    @AutoClose
    private final ServedWhatsApp clinic = new ServedWhatsApp();

    @Test
    void listsAConversationWithItsPatientsAndItsLastMessage() {
        clinic.isPatient("Mariana Lima", PHONE);
        clinic.isPatient("Bento Lima", PHONE);
        var heard = clinic.hears(CONTACT, "Bom dia");

        assertThat(clinic.http.get(RECEPTIONIST, CONVERSATIONS).json()).isEqualTo(Answer.json("""
            {"items": [{
               "id": "%s", "contact": "+5511987654321", "phone": "+5511987654321", "state": "bot", "takenBy": null,
               "since": null, "heardAt": "2026-11-24T09:00:00-03:00", "patientNames": ["Bento Lima", "Mariana Lima"],
               "lastMessage": {
                 "id": "%s", "phone": "+5511987654321", "kind": "text", "text": "Bom dia", "direction": "inbound",
                 "status": null, "authorId": null, "failure": null, "at": "2026-11-24T09:00:00-03:00"},
               "failedMessages": 0}],
             "nextCursor": null}\
            """.formatted(
                        heard.conversation().value(), heard.id().value())));
    }

    @Test
    void listsTheNewestFirstPageByPage() {
        for (var number = 1; number <= 3; number++) {
            clinic.hears(new Contact.Known(new Phone("+551198000000" + number)), "Oi");
            clinic.time.pass(Duration.ofMinutes(1));
        }
        clinic.hears(HIDDEN, "Oi");

        var first = clinic.http.get(RECEPTIONIST, CONVERSATIONS + "?limit=2");
        assertThat(first.items("contact")).containsExactly("lid:184467440737095", "+5511980000003");
        assertThat(first.json().at("/items/0/phone").isNull()).isTrue();
        var cursor = first.json().path("nextCursor").asText();
        var next = clinic.http.get(RECEPTIONIST, CONVERSATIONS + "?limit=2&cursor=" + cursor);
        assertThat(next.items("contact")).containsExactly("+5511980000002", "+5511980000001");
        assertThat(next.json().path("nextCursor").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"limit=0, 422", "limit=201, 422", "limit=x, 400", "cursor=x, 400", "phone=1, 400"})
    void tellsWhatIsWrongWithAQuery(String query, int status) {
        assertThat(clinic.http.get(RECEPTIONIST, CONVERSATIONS + "?" + query).status())
                .isEqualTo(status);
    }

    @Test
    void aPersonTakesOverAndGivesBack() {
        clinic.hears(CONTACT, "Quero falar com uma pessoa");
        clinic.time.pass(Duration.ofMinutes(5));

        var taken = step("+5511987654321", "take-over");
        assertThat(taken.status()).isEqualTo(200);
        assertThat(taken.json().path("state").asText()).isEqualTo("person");
        assertThat(taken.json().path("takenBy").asText()).isEqualTo(DESK);
        assertThat(taken.json().path("since").asText()).isEqualTo("2026-11-24T09:05:00-03:00");
        assertThat(taken.json().path("heardAt").asText()).isEqualTo("2026-11-24T09:00:00-03:00");
        assertThat(clinic.http.get(ADMIN, CONVERSATIONS).items("takenBy")).containsExactly(DESK);

        var released = step("+5511987654321", "release");
        assertThat(released.json().path("state").asText()).isEqualTo("bot");
        assertThat(released.json().path("takenBy").isNull()).isTrue();
        assertThat(released.json().path("since").isNull()).isTrue();
    }

    @Test
    void nobodyHasAConversationForLongerThanHalfADay() {
        clinic.hears(CONTACT, "Oi");
        step("+5511987654321", "take-over");
        clinic.time.pass(Duration.ofHours(12).minusSeconds(1));
        assertThat(clinic.http.get(ADMIN, CONVERSATIONS).items("state")).containsExactly("person");

        clinic.time.pass(Duration.ofSeconds(1));
        assertThat(clinic.http.get(ADMIN, CONVERSATIONS).items("state")).containsExactly("bot");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+5511987654321",
                "%2B5511987654321",
                "5511987654321",
                "11987654321",
                "(11)%2098765-4321",
                "%20%2B55%2011%2098765-4321",
                "lid:184467440737095",
                "lid%3A184467440737095"
            })
    void findsTheContactHoweverItIsWritten(String written) {
        clinic.hears(CONTACT, "Oi");
        clinic.hears(HIDDEN, "Oi");

        var answer = step(written, "take-over");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("contact").asText())
                .isEqualTo(written.startsWith("lid") ? "lid:184467440737095" : "+5511987654321");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+5511987654322",
                "lid:1",
                "lid:",
                "lid:abc",
                "lid:1%00",
                "lid:%D9%A3",
                "LID:184467440737095",
                "184467440737095@lid",
                "1",
                "x",
                "%C3%A9",
                "%2B",
                "01a1ea60-3c11-7a52-9d0e-4f1b2c3d4e5f"
            })
    void findsNobodyElse(String written) {
        clinic.hears(CONTACT, "Oi");
        clinic.hears(HIDDEN, "Oi");

        assertThat(step(written, "take-over").status()).isIn(400, 404);
        assertThat(step(written, "release").status()).isIn(400, 404);
        assertThat(clinic.http.get(ADMIN, CONVERSATIONS).items("state")).containsExactly("bot", "bot");
    }

    @Test
    void takesNoFields() {
        clinic.hears(CONTACT, "Oi");
        var path = CONVERSATIONS + "/+5511987654321/take-over";

        assertThat(clinic.http.post(ADMIN, path, "{\"until\": \"12:00\"}").pointers())
                .containsExactly("/until");
        assertThat(clinic.http.get(ADMIN, CONVERSATIONS).items("state")).containsExactly("bot");
        assertThat(clinic.http.post(ADMIN, path, "{}").status()).isEqualTo(200);
    }

    @Test
    void isTheStaffsAlone() {
        var client = Actors.client(new ProfileId(SequenceIds.id(31)));
        clinic.hears(CONTACT, "Oi");
        assertThat(clinic.http.get(ANONYMOUS, CONVERSATIONS).status()).isEqualTo(401);
        assertThat(clinic.http.get(client, CONVERSATIONS).status()).isEqualTo(403);
        for (var wish : new String[] {"/take-over", "/release"}) {
            var path = CONVERSATIONS + "/+5511987654321" + wish;
            assertThat(clinic.http.post(ANONYMOUS, path, "").status()).isEqualTo(401);
            assertThat(clinic.http.post(client, path, "").status()).isEqualTo(403);
        }
        assertThat(clinic.http.get(ADMIN, CONVERSATIONS).items("state")).containsExactly("bot");
    }

    private Answer step(String contact, String wish) {
        return clinic.http.post(RECEPTIONIST, CONVERSATIONS + "/" + contact + "/" + wish, "");
    }
}
