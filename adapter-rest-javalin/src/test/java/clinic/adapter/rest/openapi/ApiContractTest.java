package clinic.adapter.rest.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApiContractTest {
    private static final String ID = "01a1e78a-9c53-711e-8f67-8d111738f7d9";
    private static final String PATIENT = """
        {"id": "%s", "name": "Mariana", "phone": "+5511987654321", "email": null, "cpf": null, "birthDate": null,
         "notes": null, "profileId": null, "createdAt": "2026-11-18T20:43:26-03:00"}\
        """.formatted(ID);
    private static final String NOT_FOUND = """
        {"type": "/problems/not-found", "title": "Não encontrado.", "status": 404, "detail": "Não existe.",
         "instance": "/api"}\
        """;
    private static final ApiContract CONTRACT = ApiContract.load();

    @Test
    void findsNothingWrongWithADocumentedAnswer() {
        assertThat(CONTRACT.differences(read("/api/patients/" + ID, 200, PATIENT, "ETag", "\"3\"")))
                .isEmpty();
    }

    @Test
    void tellsAStatusThatIsNotDocumented() {
        assertThat(CONTRACT.differences(read("/api/patients/" + ID, 500, "{}")))
                .singleElement()
                .asString()
                .startsWith("the status 500 is not documented, but these are: [200, 400, 401,");
    }

    @Test
    void tellsAHeaderThatIsMissing() {
        assertThat(CONTRACT.differences(read("/api/patients/" + ID, 200, PATIENT)))
                .containsExactly("the header ETag is missing");
    }

    @Test
    void tellsAHeaderThatIsNotAsDocumented() {
        assertThat(CONTRACT.differences(read("/api/patients/" + ID, 200, PATIENT, "ETag", "3")))
                .singleElement()
                .asString()
                .startsWith("the header ETag is not as documented: does not match the regex pattern");
    }

    @Test
    void tellsAHeaderThatIsNotDocumented() {
        assertThat(CONTRACT.differences(read("/api/patients/" + ID, 404, NOT_FOUND, "ETag", "\"3\"")))
                .containsExactly("the header ETag is not documented");
    }

    @Test
    void tellsAFieldThatIsNotDocumented() {
        var body = PATIENT.replaceFirst("\\{", "{\"rg\": \"1\", ");

        assertThat(CONTRACT.differences(read("/api/patients/" + ID, 200, body, "ETag", "\"3\"")))
                .singleElement()
                .asString()
                .contains("'rg'");
    }

    @Test
    void tellsAFieldThatIsMissing() {
        var body = PATIENT.replace("\"cpf\": null,", "");

        assertThat(CONTRACT.differences(read("/api/patients/" + ID, 200, body, "ETag", "\"3\"")))
                .containsExactly("the body is not as documented: required property 'cpf' not found");
    }

    @Test
    void tellsAFormatThatIsNotKeptAndWhere() {
        var body = PATIENT.replace("2026-11-18T20:43:26-03:00", "2026-11-18T20:43:26");

        assertThat(CONTRACT.differences(read("/api/patients/" + ID, 200, body, "ETag", "\"3\"")))
                .singleElement()
                .asString()
                .startsWith("the body is not as documented: /createdAt: does not match the date-time pattern");
    }

    @Test
    void tellsAProblemOfAnotherType() {
        var body = NOT_FOUND.replace("not-found", "gone");

        assertThat(CONTRACT.differences(read("/api/patients/" + ID, 404, body)))
                .singleElement()
                .asString()
                .startsWith("the body is not as documented: /type: must be the constant value '/problems/not-found'");
    }

    @Test
    void tellsAMediaTypeThatIsNotDocumented() {
        var answer = new Exchange(
                "GET", URI.create("/metrics"), "", 200, headers("Content-Type", "text/html; charset=utf-8"), "<p>");

        assertThat(CONTRACT.differences(answer))
                .containsExactly("the media type 'text/html' is not documented, but these are: [text/plain]");
    }

    @Test
    void tellsABodyThatIsNotJson() {
        assertThat(CONTRACT.differences(read("/api/patients/" + ID, 200, "{", "ETag", "\"3\"")))
                .singleElement()
                .asString()
                .startsWith("the body is not as documented: is not JSON");
    }

    @Test
    void tellsABodyWhereThereMayBeNone() {
        var target = URI.create("/api/profiles/" + ID + "/time-off/" + ID);

        assertThat(CONTRACT.differences(new Exchange("DELETE", target, "", 204, headers(), "{}")))
                .containsExactly("the answer has a body and may have none");
    }

    @Test
    void tellsARequestThatWasGrantedAgainstTheDocument() {
        var sent = new Exchange(
                "POST",
                URI.create("/api/patients?dry=1"),
                "{\"name\": \"Mariana\", \"fone\": \"11987654321\"}",
                201,
                headers("Content-Type", "application/json", "ETag", "\"1\"", "Location", "/api/patients/" + ID),
                PATIENT);

        assertThat(CONTRACT.differences(sent))
                .containsExactlyInAnyOrder(
                        "granted with the parameter dry, which is not documented",
                        "granted although the request's body is not as documented: required property 'phone' not found",
                        "granted although the request's body is not as documented: property 'fone' is not defined in"
                                + " the schema and the schema does not allow additional properties");
    }

    @Test
    void tellsAParameterThatWasGrantedOutOfItsRange() {
        var page = "{\"items\": [], \"nextCursor\": null}";

        assertThat(CONTRACT.differences(read("/api/patients?limit=201", 200, page)))
                .containsExactly("granted although the parameter limit is not as documented: must have a maximum value"
                        + " of 200");
        assertThat(CONTRACT.differences(read("/api/patients?limit=many", 200, page)))
                .singleElement()
                .asString()
                .contains("is not JSON");
        assertThat(CONTRACT.differences(read("/api/patients?limit=200", 200, page)))
                .isEmpty();
    }

    @Test
    void tellsAParameterThatShouldHaveBeenAskedFor() {
        assertThat(CONTRACT.differences(read("/api/appointments/agenda", 200, "{\"days\": []}")))
                .contains("granted without the parameter date");
    }

    @Test
    void asksNothingOfARequestThatWasRefused() {
        var body = NOT_FOUND
                .replace("not-found", "invalid")
                .replace("404", "422")
                .replaceFirst("\\{", "{\"errors\": [{\"pointer\": \"?limit\", \"detail\": \"Muitos.\"}], ");

        assertThat(CONTRACT.differences(read("/api/patients?limit=201", 422, body)))
                .isEmpty();
    }

    @Test
    void knowsWhatAPathThatDoesNotExistAnswers() {
        assertThat(CONTRACT.differences(read("/api/nothing", 404, NOT_FOUND))).isEmpty();
        assertThat(CONTRACT.differences(read("/api/nothing", 200, "{}")))
                .singleElement()
                .asString()
                .startsWith("the status 200 is not documented");
    }

    @Test
    void knowsWhatAMethodThatAPathDoesNotHaveAnswers() {
        var body = NOT_FOUND.replace("not-found", "method-not-allowed").replace("404", "405");
        var headers = headers("Content-Type", "application/problem+json", "Allow", "GET, POST");
        var target = URI.create("/api/patients");

        assertThat(CONTRACT.differences(new Exchange("DELETE", target, "", 405, headers, body)))
                .isEmpty();
        assertThat(CONTRACT.differences(new Exchange("DELETE", target, "", 405, headers(), body)))
                .contains("the header Allow is missing");
    }

    @Test
    void takesAHeadForAGetWithoutItsBody() {
        var target = URI.create("/api/patients/" + ID);

        assertThat(CONTRACT.differences(new Exchange("HEAD", target, "", 200, headers("ETag", "\"3\""), "")))
                .isEmpty();
    }

    @Test
    void prefersThePathWithoutParameters() {
        var days = "{\"timeZone\": \"America/Sao_Paulo\", \"days\": [{\"date\": \"2026-12-01\", \"appointments\": [],"
                + " \"timeOff\": [], \"workingHours\": []}]}";

        assertThat(CONTRACT.differences(read("/api/appointments/agenda?date=2026-12-01", 200, days)))
                .isEmpty();
    }

    @Test
    void takesNoNoticeOfASlashAtTheEnd() {
        assertThat(CONTRACT.differences(read("/api/patients/" + ID + "/", 404, NOT_FOUND)))
                .isEmpty();
        assertThat(CONTRACT.differences(read("/api/patients/", 404, NOT_FOUND)))
                .singleElement()
                .asString()
                .startsWith("the status 404 is not documented");
    }

    @Test
    void failsWithEveryDifferenceAndTheAnswer() {
        var wrong = read("/api/patients/" + ID, 200, "{}");

        assertThatThrownBy(() -> CONTRACT.check(wrong))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("GET /api/patients/" + ID + " answered 200, and the API document disagrees:")
                .hasMessageContaining("- the header ETag is missing")
                .hasMessageContaining("- the body is not as documented: required property 'id' not found")
                .hasMessageEndingWith("{}");
        assertThatCode(() -> CONTRACT.check(read("/api/patients/" + ID, 404, NOT_FOUND)))
                .doesNotThrowAnyException();
    }

    private static Exchange read(String target, int status, String body, String... headers) {
        var all = new HashMap<>(headers(headers));
        all.put("content-type", List.of(status < 400 ? "application/json" : "application/problem+json"));
        return new Exchange("GET", URI.create(target), "", status, all, body);
    }

    private static Map<String, List<String>> headers(String... pairs) {
        var headers = new HashMap<String, List<String>>();
        headers.put("x-request-id", List.of("abc"));
        for (var index = 0; index < pairs.length; index += 2) headers.put(pairs[index], List.of(pairs[index + 1]));
        return headers;
    }
}
