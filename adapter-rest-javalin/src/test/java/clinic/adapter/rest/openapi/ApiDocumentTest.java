package clinic.adapter.rest.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApiDocumentTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void addsThePathsAndComponentsOfEachPiece() {
        var whole = ApiDocument.of(
                json("{'openapi': '3.1.0', 'paths': {}, 'components': {'schemas': {'Id': {}}}}"),
                List.of(
                        json("{'paths': {'/a': {}}, 'components': {'schemas': {'A': {}}, 'headers': {'ETag': {}}}}"),
                        json("{'paths': {'/b': {}}}")));

        assertThat(whole.tree())
                .isEqualTo(json("{'openapi': '3.1.0', 'paths': {'/a': {}, '/b': {}},"
                        + " 'components': {'schemas': {'Id': {}, 'A': {}}, 'headers': {'ETag': {}}}}"));
    }

    @Test
    void refusesAPathThatTwoPiecesDescribe() {
        var piece = json("{'paths': {'/a': {}}}");

        assertThatThrownBy(() -> ApiDocument.of(json("{'paths': {}}"), List.of(piece, piece)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("path must be described once: /a");
    }

    @Test
    void refusesAComponentThatTwoPiecesDescribe() {
        var root = json("{'paths': {}, 'components': {'schemas': {'Id': {}}}}");

        assertThatThrownBy(() -> ApiDocument.of(root, List.of(root)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("schemas must be described once: Id");
    }

    @Test
    void isTheSameBytesEachTime() throws IOException {
        var document = ApiDocument.load();

        assertThat(document.bytes()).isEqualTo(ApiDocument.load().bytes());
        assertThat(JSON.readTree(document.bytes())).isEqualTo(document.tree());
    }

    @Test
    void describesTheCallsOfTheFirstRelease() {
        assertThat(new Operations(Part.root(ApiDocument.load().tree())).names())
                .containsExactlyInAnyOrder(
                        "GET /health/live",
                        "GET /health/ready",
                        "GET /metrics",
                        "GET /openapi.json",
                        "GET /docs",
                        "GET /docs/{file}",
                        "POST /api/auth/register",
                        "POST /api/auth/login",
                        "POST /api/auth/whatsapp-code",
                        "POST /api/auth/whatsapp-login",
                        "POST /api/auth/refresh",
                        "POST /api/auth/logout",
                        "GET /api/auth/me",
                        "GET /api/profiles",
                        "POST /api/profiles",
                        "GET /api/profiles/{id}",
                        "PATCH /api/profiles/{id}",
                        "GET /api/profiles/{id}/working-hours",
                        "PUT /api/profiles/{id}/working-hours",
                        "GET /api/profiles/{id}/time-off",
                        "POST /api/profiles/{id}/time-off",
                        "DELETE /api/profiles/{id}/time-off/{timeOffId}",
                        "GET /api/clinic",
                        "PATCH /api/clinic",
                        "GET /api/patients",
                        "POST /api/patients",
                        "GET /api/patients/{id}",
                        "PATCH /api/patients/{id}",
                        "GET /api/patients/{id}/history",
                        "GET /api/procedures",
                        "POST /api/procedures",
                        "GET /api/procedures/{id}",
                        "PATCH /api/procedures/{id}",
                        "GET /api/appointments/available-slots",
                        "GET /api/appointments/agenda",
                        "GET /api/appointments",
                        "POST /api/appointments",
                        "GET /api/appointments/{id}",
                        "PATCH /api/appointments/{id}",
                        "POST /api/appointments/{id}/confirm",
                        "POST /api/appointments/{id}/check-in",
                        "POST /api/appointments/{id}/complete",
                        "POST /api/appointments/{id}/cancel",
                        "POST /api/appointments/{id}/no-show",
                        "GET /api/patients/{id}/consents",
                        "POST /api/patients/{id}/consents",
                        "DELETE /api/patients/{id}/consents/{consentId}",
                        "POST /api/ai/transcribe",
                        "GET /api/ai/records",
                        "POST /api/ai/records",
                        "GET /api/ai/records/{id}",
                        "PATCH /api/ai/records/{id}",
                        "POST /api/ai/records/{id}/summarize",
                        "POST /api/ai/records/{id}/retry",
                        "POST /api/ai/records/{id}/sign",
                        "POST /api/ai/records/{id}/addenda",
                        "GET /api/ai/records/{id}/versions",
                        "GET /api/ai/records/{id}/ai-report",
                        "GET /api/ai/records/{id}/pdf",
                        "GET /api/ai/records/{id}/audio",
                        "POST /api/whatsapp/webhook",
                        "POST /api/whatsapp/webhook/{event}",
                        "GET /api/whatsapp/session",
                        "POST /api/whatsapp/session/connect",
                        "POST /api/whatsapp/session/disconnect",
                        "GET /api/whatsapp/conversations",
                        "POST /api/whatsapp/conversations/{phone}/take-over",
                        "POST /api/whatsapp/conversations/{phone}/release",
                        "GET /api/whatsapp/messages",
                        "POST /api/whatsapp/messages");
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }
}
