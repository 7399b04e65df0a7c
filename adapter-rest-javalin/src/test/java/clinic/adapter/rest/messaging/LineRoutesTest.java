package clinic.adapter.rest.messaging;

import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.adapter.rest.testkit.Answer;
import clinic.domain.messaging.Messenger.Why;
import clinic.domain.shared.Actor;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.SequenceIds;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineRoutesTest {
    private static final String SESSION = "/api/whatsapp/session";
    private static final ProfileId PROFILE = new ProfileId(SequenceIds.id(31));

    @AutoClose
    private final ServedWhatsApp clinic = new ServedWhatsApp();

    @Test
    void pairsAndPartsTheLine() {
        assertThat(read(RECEPTIONIST)).isEqualTo(line("close", "null", "null"));

        var connecting = line("connecting", '"' + SwitchedLine.QR_CODE + '"', "null");
        assertThat(post("connect").json()).isEqualTo(connecting);
        assertThat(read(ADMIN)).isEqualTo(connecting);

        clinic.line.isScanned(ServedWhatsApp.PHONE);
        var open = line("open", "null", "\"+5511987654321\"");
        assertThat(read(Actors.professional(PROFILE))).isEqualTo(open);
        assertThat(post("connect").json()).isEqualTo(open);

        assertThat(post("disconnect").json()).isEqualTo(line("close", "null", "null"));
        assertThat(read(RECEPTIONIST)).isEqualTo(line("close", "null", "null"));
    }

    @ParameterizedTest
    @CsvSource({
        "UNCONFIGURED, EVOLUTION_URL",
        "AWAY, não responde",
        "NOT_CONNECTED, leia o QR Code",
        "MISCONFIGURED, recusa a chave"
    })
    void saysWhyThereIsNone(Why why, String words) {
        clinic.line.fails(why);

        for (var answer : new Answer[] {clinic.http.get(ADMIN, SESSION), post("connect"), post("disconnect")}) {
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.problem()).isEqualTo("whatsapp-unavailable");
            assertThat(answer.json().path("detail").asText()).contains(words);
            assertThat(answer.header("Retry-After")).contains("30");
        }
    }

    @Test
    void takesNoFields() {
        assertThat(clinic.http.post(ADMIN, SESSION + "/connect", "{}").status()).isEqualTo(200);
        for (var step : new String[] {"/connect", "/disconnect"}) {
            var answer = clinic.http.post(ADMIN, SESSION + step, "{\"force\": true}");
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.pointers()).containsExactly("/force");
        }
        assertThat(read(ADMIN).path("status").asText()).isEqualTo("connecting");
    }

    @Test
    void isTheStaffsAlone() {
        for (var step : new String[] {"/connect", "/disconnect"}) {
            assertThat(clinic.http.post(ANONYMOUS, SESSION + step, "").status()).isEqualTo(401);
            assertThat(clinic.http
                            .post(Actors.client(PROFILE), SESSION + step, "")
                            .status())
                    .isEqualTo(403);
        }
        assertThat(clinic.http.get(ANONYMOUS, SESSION).status()).isEqualTo(401);
        assertThat(clinic.http.get(Actors.client(PROFILE), SESSION).status()).isEqualTo(403);
        assertThat(read(ADMIN).path("status").asText()).isEqualTo("close");
    }

    private JsonNode read(Actor actor) {
        return clinic.http.get(actor, SESSION).json();
    }

    private Answer post(String step) {
        return clinic.http.post(RECEPTIONIST, SESSION + "/" + step, "");
    }

    private static JsonNode line(String status, String qrCode, String number) {
        return Answer.json("""
            {"status": "%s", "qrCode": %s, "number": %s, "trouble": null}\
            """.formatted(status, qrCode, number));
    }
}
