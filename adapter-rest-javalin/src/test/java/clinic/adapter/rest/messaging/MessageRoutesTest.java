package clinic.adapter.rest.messaging;

import static clinic.adapter.rest.messaging.ServedWhatsApp.CONTACT;
import static clinic.adapter.rest.messaging.ServedWhatsApp.PHONE;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.adapter.rest.testkit.Answer;
import clinic.domain.patients.PatientId;
import clinic.domain.shared.Actor;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.SequenceIds;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageRoutesTest {
    private static final String MESSAGES = "/api/whatsapp/messages";
    private static final String WITH = MESSAGES + "?phone=%2B5511987654321";
    private static final PatientId PATIENT = new PatientId(SequenceIds.id(7));
    private static final Actor CLIENT = Actors.client(new ProfileId(SequenceIds.id(31)));

    @AutoClose
    private final ServedWhatsApp clinic = new ServedWhatsApp();

    @Test
    void writesToAPhoneHoweverItIsWritten() {
        var answer = write("{\"phone\": \"(11) 98765-4321\", \"text\": \"  Bom dia!\\nTudo bem? 👋 \"}");

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.json()).isEqualTo(Answer.json("""
            {"id": "%s", "phone": "+5511987654321", "kind": "text", "text": "Bom dia!\\nTudo bem? 👋",
             "direction": "outbound", "status": "pending", "authorId": "%s", "failure": null,
             "at": "2026-11-24T09:00:00-03:00"}\
            """.formatted(SequenceIds.id(100), SequenceIds.id(902))));
        assertThat(clinic.http.get(ADMIN, WITH).json().at("/items/0")).isEqualTo(answer.json());
        assertThat(clinic.wokenToSend).hasValue(1);
    }

    @Test
    void writesToAPatientWhoHasAPhone() {
        clinic.phones.has(PATIENT, PHONE);

        var answer = write("{\"patientId\": \"%s\", \"text\": \"Oi\"}".formatted(PATIENT.value()));

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.json().path("phone").asText()).isEqualTo("+5511987654321");
        assertThat(clinic.http.get(ADMIN, WITH).items("text")).containsExactly("Oi");
    }

    @Test
    void writesToAContactWhosePhoneIsHidden() {
        assertThat(write("{\"phone\": \"lid:184467\", \"text\": \"Oi\"}")
                        .json()
                        .path("phone")
                        .isNull())
                .isTrue();
        assertThat(clinic.http.get(ADMIN, MESSAGES + "?phone=lid:184467").items("text"))
                .containsExactly("Oi");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {}                                                             | 422 | /phone,/text
        {"text": "Oi"}                                                 | 422 | /phone
        {"phone": "11987654321"}                                       | 422 | /text
        {"phone": "11987654321", "text": " \\n "}                      | 422 | /text
        {"phone": "11987654321", "text": null}                         | 422 | /text
        {"phone": "11987654321", "text": "a\\u0000"}                   | 422 | /text
        {"phone": "11987654321", "text": "\\ud83d"}                    | 422 | /text
        {"phone": "11987654321", "text": 7}                            | 400 | /text
        {"phone": "11987654321", "text": "Oi", "kind": "code"}         | 400 | /kind
        {"phone": null, "text": "Oi"}                                  | 422 | /phone
        {"phone": "123", "text": "Oi"}                                 | 422 | /phone
        {"phone": "lid:x", "text": "Oi"}                               | 422 | /phone
        {"phone": "lid:12345678901234567890123456789012345678901", "text": "Oi"} | 422 | /phone
        {"phone": 11987654321, "text": "Oi"}                           | 400 | /phone
        {"patientId": "7", "text": "Oi"}                               | 400 | /patientId
        {"patientId": null, "text": "Oi"}                              | 422 | /patientId
        {"patientId": "01900000-0000-7000-8000-000000000007", "text": "Oi"} | 422 | /patientId
        {"patientId": "01900000-0000-7000-8000-000000000007", "phone": "11987654321", "text": "Oi"} | 422 | /phone
        """)
    void tellsWhatIsWrongWithAMessage(String body, int status, String pointers) {
        var answer = write(body);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.pointers()).containsExactly(pointers.split(",", -1));
        assertThat(clinic.http.get(ADMIN, "/api/whatsapp/conversations").items("id"))
                .isEmpty();
        assertThat(clinic.wokenToSend).hasValue(0);
    }

    @Test
    void takesTextsUpToABound() {
        assertThat(write(saying("👋".repeat(2048))).status()).isEqualTo(202);
        assertThat(write(saying("a".repeat(2049))).pointers()).containsExactly("/text");
        assertThat(clinic.http.get(ADMIN, WITH).items("id")).hasSize(1);
    }

    @Test
    void aMessageThatIsSentAgainGoesOutOnce() {
        var first = write(saying("Oi"), "key-1");
        clinic.time.pass(Duration.ofMinutes(1));

        var again = write(saying("Oi"), "key-1");
        assertThat(again.status()).isEqualTo(202);
        assertThat(again.json()).isEqualTo(first.json());
        var otherwise = write(saying("Olá"), "key-1");
        assertThat(otherwise.status()).isEqualTo(422);
        assertThat(otherwise.problem()).isEqualTo("idempotency-key-reused");
        assertThat(clinic.http.get(ADMIN, WITH).items("text")).containsExactly("Oi");

        assertThat(write(saying("Oi"), "key-2").status()).isEqualTo(202);
        assertThat(clinic.http
                        .post(ADMIN, MESSAGES, Map.of("Idempotency-Key", "key-1"), saying("De outra pessoa"))
                        .status())
                .isEqualTo(202);
        assertThat(clinic.http.get(ADMIN, WITH).items("text")).containsExactly("De outra pessoa", "Oi", "Oi");
    }

    @Test
    void refusesAKeyThatIsNone() {
        for (var key : List.of("", "a b", "k".repeat(201))) {
            assertThat(write(saying("Oi"), key).status()).as(key).isEqualTo(400);
        }
        assertThat(clinic.http.get(ADMIN, WITH).items("text")).isEmpty();
    }

    @Test
    void aRefusalDoesNotUseUpTheKey() {
        clinic.stops(PHONE);
        assertThat(write(saying("Oi"), "key-1").problem()).isEqualTo("opted-out");

        clinic.hears(CONTACT, "Ainda quero uma coisa");
        assertThat(write(saying("Oi"), "key-1").status()).isEqualTo(202);
    }

    @Test
    void whoWantsNoMessagesIsAnsweredForADayAlone() {
        clinic.hears(CONTACT, "PARAR");
        clinic.stops(PHONE);
        clinic.time.pass(Duration.ofHours(24).minusSeconds(1));
        assertThat(write(saying("Está bem")).status()).isEqualTo(202);

        clinic.time.pass(Duration.ofSeconds(2));
        var refused = write(saying("Promoção!"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("opted-out");
        assertThat(clinic.http.get(ADMIN, WITH).items("text")).containsExactly("Está bem", "PARAR");
    }

    @Test
    void listsTheNewestFirstPageByPage() {
        clinic.hears(CONTACT, "um");
        write(saying("dois"));
        clinic.hears(CONTACT, "três");

        var first = clinic.http.get(RECEPTIONIST, WITH + "&limit=2");
        assertThat(first.items("text")).containsExactly("três", "dois");
        assertThat(first.items("direction")).containsExactly("inbound", "outbound");
        var cursor = first.json().path("nextCursor").asText();
        assertThat(clinic.http.get(RECEPTIONIST, WITH + "&cursor=" + cursor).items("text"))
                .containsExactly("um");
        assertThat(clinic.http
                        .get(RECEPTIONIST, MESSAGES + "?phone=11911112222")
                        .items("id"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ?limit=2                        | 422 | ?phone
        ?phone=                         | 422 | ?phone
        ?phone=123                      | 422 | ?phone
        ?phone=lid:%00                  | 422 | ?phone
        ?phone=lid:x                    | 422 | ?phone
        ?phone=11987654321&limit=0      | 422 | ?limit
        ?phone=11987654321&cursor=x     | 400 | ?cursor
        ?phone=11987654321&from=2026    | 400 | ?from
        ?phone=1&phone=2                | 400 | ?phone
        """)
    void tellsWhatIsWrongWithAQuery(String query, int status, String pointer) {
        var answer = clinic.http.get(RECEPTIONIST, MESSAGES + query);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.pointers()).containsExactly(pointer);
    }

    @Test
    void isTheStaffsAlone() {
        for (var refused : List.of(Map.entry(ANONYMOUS, 401), Map.entry(CLIENT, 403))) {
            assertThat(clinic.http.get(refused.getKey(), WITH).status()).isEqualTo(refused.getValue());
            assertThat(clinic.http
                            .post(refused.getKey(), MESSAGES, saying("Oi"))
                            .status())
                    .isEqualTo(refused.getValue());
        }
        assertThat(clinic.http.get(ADMIN, WITH).items("id")).isEmpty();
    }

    private Answer write(String body) {
        return clinic.http.post(RECEPTIONIST, MESSAGES, body);
    }

    private Answer write(String body, String key) {
        return clinic.http.post(RECEPTIONIST, MESSAGES, Map.of("Idempotency-Key", key), body);
    }

    private static String saying(String text) {
        return "{\"phone\": \"+5511987654321\", \"text\": \"" + text + "\"}";
    }
}
