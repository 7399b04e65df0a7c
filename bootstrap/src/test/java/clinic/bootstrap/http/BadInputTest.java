package clinic.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.bootstrap.TestServer;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.Role;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody should send; each gets the problem that the API document promises, and leaves nothing behind. */
@ExtendWith(DemoClinic.Open.class)
class BadInputTest {
    private static final String PATIENTS = "/api/patients";

    private final DemoClinic clinic = DemoClinic.get();
    private final Api desk = clinic.as("receptionist");

    static Stream<Arguments> badPatients() {
        return Stream.of(
                Arguments.of("not JSON", "{\"name\": ", 400),
                Arguments.of("no object", "[1]", 400),
                Arguments.of("a bare text", "\"a\"", 400),
                Arguments.of("null", "null", 400),
                Arguments.of("blanks", "  ", 400),
                Arguments.of("two values", patient("A B") + " {}", 400),
                Arguments.of("a comment", "/* a */" + patient("A B"), 400),
                Arguments.of("a bare word", "{name: 1}", 400),
                Arguments.of("NaN", "{\"name\": NaN, \"phone\": \"11987654321\"}", 400),
                Arguments.of(
                        "a field twice", "{\"name\": \"A B\", \"name\": \"C D\", \"phone\": \"11987654321\"}", 400),
                Arguments.of("an unknown field", with("\"nome\": \"A\""), 400),
                Arguments.of("a number for a text", "{\"name\": 1, \"phone\": \"11987654321\"}", 400),
                Arguments.of("a list for a text", "{\"name\": [\"A\"], \"phone\": \"11987654321\"}", 400),
                Arguments.of("an object for a text", "{\"name\": {}, \"phone\": \"11987654321\"}", 400),
                Arguments.of("too deep", with("\"notes\": " + "[".repeat(5000) + "]".repeat(5000)), 400),
                Arguments.of("a date of another form", with("\"birthDate\": \"02/09/1957\""), 400),
                Arguments.of("a day that does not exist", with("\"birthDate\": \"2023-02-29\""), 422),
                Arguments.of("a thirteenth month", with("\"birthDate\": \"1990-13-01\""), 422),
                Arguments.of("a day to come", with("\"birthDate\": \"2150-01-01\""), 422),
                Arguments.of("a CPF that fails", with("\"cpf\": \"11144477736\""), 422),
                Arguments.of("a CPF of one digit", with("\"cpf\": \"11111111111\""), 422),
                Arguments.of("a blank name", patient("   "), 422),
                Arguments.of("a name of 201", patient("a".repeat(201)), 422),
                Arguments.of("NUL", patient("A\\u0000B"), 422),
                Arguments.of("a control character", patient("A\\u0007B"), 422),
                Arguments.of("a line break in a name", patient("A\\nB"), 422),
                Arguments.of("half a surrogate pair", patient("A \\ud83d B"), 422),
                Arguments.of("surrogates the wrong way round", patient("A \\ude00\\ud83d B"), 422),
                Arguments.of("no phone", "{\"name\": \"A B\", \"phone\": \"12\"}", 422),
                Arguments.of(
                        "a phone of digits from elsewhere",
                        "{\"name\": \"A B\", \"phone\": \"%s\"}".formatted("٣".repeat(50)),
                        422));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badPatients")
    void isRefusedAsAPatient(String what, String body, int status) {
        var before = counts();

        var answer = desk.send("POST", PATIENTS, body, Map.of());

        assertThat(answer.status()).as(what + ": " + answer).isEqualTo(status);
        assertThat(counts()).as(what).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "👩‍⚕️ Zoë Müller",
                "محمد بن سلمان",
                "‏שרה כהן",
                "Ọlá Ṣẹ́gun",
                "李小龍",
                "O'Brien; drop table pacientes --"
            })
    void namesOfAllPeopleAreKeptAsTheyAre(String name) {
        var answer = desk.post(PATIENTS, patient(name));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        assertThat(answer.text("name")).isEqualTo(name);
        assertThat(desk.get(answer.header("Location")).text("name")).isEqualTo(name);
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        var notUtf8 = patient("A @ B").getBytes(StandardCharsets.ISO_8859_1);
        notUtf8[new String(notUtf8, StandardCharsets.ISO_8859_1).indexOf('@')] = (byte) 0xC3;
        assertThat(desk.sendBytes("POST", PATIENTS, notUtf8, Map.of()).status()).isEqualTo(400);
        assertThat(desk.sendBytes("POST", PATIENTS, new byte[] {0, 1, 2}, Map.of())
                        .status())
                .isEqualTo(400);
        assertThat(desk.sendBytes("POST", PATIENTS, patient("Zé").getBytes(StandardCharsets.UTF_16), Map.of())
                        .status())
                .isLessThan(500);
    }

    @Test
    void aBodyThatIsTooLongIsRefused() {
        var long64 = with("\"notes\": \"" + "a".repeat(70_000) + "\"");
        assertThat(desk.send("POST", PATIENTS, long64, Map.of()).status()).isEqualTo(413);
        assertThat(clinic.as("anonymous")
                        .send("POST", "/api/auth/login", "x".repeat(2_000_000), Map.of())
                        .status())
                .isEqualTo(413);
    }

    @Test
    void otherMediaTypesAreRefused() {
        var body = patient("A B");
        assertThat(desk.send("POST", PATIENTS, body, Map.of("Content-Type", "text/plain"))
                        .status())
                .isEqualTo(415);
        assertThat(desk.send("POST", PATIENTS, body, Map.of("Content-Type", "application/xml"))
                        .status())
                .isEqualTo(415);
        assertThat(desk.send("GET", PATIENTS, "", Map.of("Accept", "application/xml"))
                        .status())
                .isEqualTo(406);
        assertThat(desk.send("GET", PATIENTS, "", Map.of("Accept", "text/html, application/json;q=0.1"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void methodsThatAPathDoesNotHaveAreRefusedWithThoseItHas() {
        var answer = desk.send("DELETE", PATIENTS, "", Map.of());

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).contains("GET", "POST");
        assertThat(desk.send("PUT", "/api/clinic", "{}", Map.of()).status()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=201",
                "limit=-1",
                "limit=99999999999999999999999",
                "limit=abc",
                "limit=1.5",
                "limit=",
                "limit=1&limit=2",
                "limite=10",
                "cursor=abc",
                "cursor=%00",
                "cursor=AAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "cursor=",
                "query=%00"
            })
    void listsRefuseWhatTheyDoNotUnderstand(String query) {
        var answer = desk.get(PATIENTS + "?" + query);

        assertThat(answer.status()).as(answer.toString()).isIn(400, 422);
    }

    @Test
    void aCursorServesItsOwnListAlone() {
        var cursor = desk.get(PATIENTS + "?limit=1").text("nextCursor");
        assertThat(desk.get(PATIENTS + "?limit=1&cursor=" + cursor).status()).isEqualTo(200);

        assertThat(desk.get("/api/procedures?limit=1&cursor=" + cursor).status())
                .isEqualTo(400);
        assertThat(desk.get("/api/appointments?limit=1&cursor=" + cursor).status())
                .isEqualTo(400);
        var forged = (cursor.charAt(0) == 'A' ? 'B' : 'A') + cursor.substring(1);
        assertThat(desk.get(PATIENTS + "?cursor=" + forged).status()).isEqualTo(400);
        assertThat(desk.get(PATIENTS + "?cursor=" + cursor.substring(0, cursor.length() - 4))
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/",
                "/api/nothing",
                "/api/patients/",
                "/api/patients//",
                "/api/patients/1",
                "/api/patients/%00",
                "/api/patients/..%2f..%2fetc%2fpasswd",
                "/api/patients/%2e%2e",
                "/api/patients/..",
                "/api/patients/%FF",
                "/api/patients/00000000-0000-0000-0000-000000000000",
                "/api/patients;a=b",
                "/docs/..%2fx",
                "/docs/%2e%2e%2fopenapi.json",
                "//api/patients",
                "/api/appointments/agenda/x",
                "/API/PATIENTS",
                "/api/patients/'%20or%201=1"
            })
    void weirdPathsLeadNowhere(String path) {
        var answer = desk.get(path);

        assertThat(answer.status()).as(answer.toString()).isIn(200, 400, 404);
        if (answer.status() == 200) assertThat(path).isIn("/api/patients/", "/api/patients;a=b", "/API/PATIENTS");
    }

    @Test
    void tokensThatAreNotOursOrNotAnyMoreAreRefused() {
        var admin = new ProfileId(UUID.fromString(clinic.person("admin").id()));
        var good = clinic.person("admin").token();
        var parts = List.of(good.split("\\.", -1));
        var claims = new String(Base64.getUrlDecoder().decode(parts.get(1)), StandardCharsets.UTF_8);
        var now = Clock.systemUTC().instant();
        InstantSource longAgo = () -> now.minusSeconds(3600);
        assertRefused(TestServer.tokens(DemoClinic.SECRET, longAgo).issue(admin, Role.ADMIN), "expired");
        assertRefused(TestServer.tokens("x".repeat(32), Clock.systemUTC()).issue(admin, Role.ADMIN), "another key");
        assertRefused(base64("{\"alg\":\"none\"}") + "." + parts.get(1) + ".", "alg none");
        assertRefused(base64("{\"alg\":\"none\"}") + "." + parts.get(1) + "." + parts.get(2), "alg none, signed");
        assertRefused(
                parts.get(0) + "." + base64(claims.replace("admin", "system")) + "." + parts.get(2), "another role");
        assertRefused(parts.get(0) + "." + parts.get(1), "no signature");
        assertRefused("a.b.c", "no token");
        assertRefused("é".repeat(9), "no ASCII");
        assertThat(clinic.as("admin").get("/api/auth/me").status()).isEqualTo(200);
    }

    private void assertRefused(String token, String why) {
        var answer = clinic.as(new Person("admin", "", token)).get("/api/clinic");
        assertThat(answer.status()).as(why + ": " + answer).isEqualTo(401);
    }

    @Test
    void aTokenThatIsNotGoodIsRefusedWhereNoneIsNeeded() {
        assertThat(clinic.as(new Person("admin", "", "a.b.c"))
                        .get("/api/procedures")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void aTokenThatIsNotGoodKeepsNobodyOut() {
        for (var token : List.of("a.b.c", "", "é")) {
            var stale = clinic.as(new Person("admin", "", token));
            assertThat(stale.post("/api/auth/login", "{}").status()).isEqualTo(422);
            assertThat(stale.post("/api/auth/register", "{}").status()).isEqualTo(422);
            assertThat(stale.post("/api/auth/refresh", "{}").status()).isEqualTo(422);
            assertThat(stale.post("/api/auth/whatsapp-code", "{}").status()).isEqualTo(422);
            assertThat(stale.post("/api/auth/whatsapp-login", "{}").status()).isEqualTo(422);
        }
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String patient(String name) {
        return "{\"name\": \"" + name + "\", \"phone\": \"(11) 98765-4321\"}";
    }

    private static String with(String field) {
        return "{\"name\": \"Nina Prado\", \"phone\": \"(11) 98765-4321\", " + field + "}";
    }

    private List<String> counts() {
        return Leftovers.of(clinic);
    }
}
