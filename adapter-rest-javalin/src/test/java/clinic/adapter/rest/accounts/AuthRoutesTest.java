package clinic.adapter.rest.accounts;

import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.adapter.rest.testkit.Answer;
import clinic.domain.shared.Role;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthRoutesTest {
    private static final String REGISTRATION = """
        {"name": "João Pereira", "email": "Joao@Example.com", "phone": "(11) 98765-4321",
         "password": "chuva fina de abril"}\
        """;

    @AutoClose
    private final ServedAccounts accounts = new ServedAccounts();

    @Test
    void registersAClientWhoIsAPatient() {
        var answer = accounts.http.post(ANONYMOUS, "/api/auth/register", REGISTRATION);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().path("expiresIn").asInt()).isEqualTo(300);
        var profile = answer.json().path("profile");
        assertThat(profile.path("email").asText()).isEqualTo("joao@example.com");
        assertThat(profile.path("role").asText()).isEqualTo("client");
        assertThat(profile.path("patientId").isTextual()).isTrue();
        assertThat(accounts.http.get(accessToken(answer), "/api/auth/me").json())
                .isEqualTo(profile);
        assertThat(accounts.http
                        .post(ANONYMOUS, "/api/auth/register", REGISTRATION)
                        .problem())
                .isEqualTo("email-taken");
    }

    @ParameterizedTest
    @CsvSource({
        "João Pereira, joao@example.com, 98765-4321, chuva fina de abril, 422, /phone",
        "João Pereira, joao@example, 11 98765-4321, chuva fina de abril, 422, /email",
        "João Pereira, joao@example.com, 11 98765-4321, curta, 422, /password",
        "João Pereira, joao@example.com, 11 98765-4321, 12345678, 422, /password",
        "João Pereira, joao@example.com, 11 98765-4321, joao@example.com, 422, /password",
        "' ', joao@example.com, 11 98765-4321, chuva fina de abril, 422, /name"
    })
    void tellsWhatOfARegistrationItCannotTake(
            String name, String email, String phone, String password, int status, String pointer) {
        var answer = accounts.http.post(ANONYMOUS, "/api/auth/register", """
            {"name": "%s", "email": "%s", "phone": "%s", "password": "%s"}\
            """.formatted(name, email, phone, password));
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.pointers()).containsExactly(pointer);
    }

    @Test
    void signsStaffInWhoAreNoPatients() {
        accounts.add("Ana", "ana@example.com", Role.ADMIN);
        var answer = accounts.signIn("Ana@example.com", ServedAccounts.PASSWORD);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("profile").path("patientId").isNull()).isTrue();
    }

    @Test
    void refusesAWrongPairWithoutSayingWhatIsWrong() {
        accounts.add("Ana", "ana@example.com", Role.ADMIN);
        for (var email : new String[] {"ana@example.com", "bia@example.com", "não é e-mail"}) {
            var answer = accounts.signIn(email, "errada");
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.problem()).isEqualTo("wrong-credentials");
        }
    }

    @Test
    void asksToWaitWithinFortyTries() {
        accounts.add("Ana", "ana@example.com", Role.ADMIN);
        var tries = 0;
        var answer = accounts.signIn("ana@example.com", "errada");
        while (answer.status() == 401 && tries++ < 40) answer = accounts.signIn("ana@example.com", "errada");
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.header("Retry-After")).contains("900");
    }

    @Test
    void asksToComeBackWhenItIsBusy() {
        accounts.passwords.busy(true);
        var answer = accounts.signIn("ana@example.com", "qualquer");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isPresent();
        assertThat(accounts.http
                        .post(ANONYMOUS, "/api/auth/register", REGISTRATION)
                        .status())
                .isEqualTo(503);
    }

    @Test
    void renewsOnceAndEndsTheFamilyOfASpentToken() {
        accounts.add("Ana", "ana@example.com", Role.ADMIN);
        var first = accounts.signIn("ana@example.com", ServedAccounts.PASSWORD);
        var second = refresh(first);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json().path("profile")).isEqualTo(first.json().path("profile"));
        assertThat(refresh(first).problem()).isEqualTo("session-ended");
        assertThat(refresh(second).status()).isEqualTo(401);
    }

    @Test
    void endsTheSignInOfTheTokenThatSignsOut() {
        accounts.add("Ana", "ana@example.com", Role.ADMIN);
        var phone = accounts.signIn("ana@example.com", ServedAccounts.PASSWORD);
        var tablet = accounts.signIn("ana@example.com", ServedAccounts.PASSWORD);
        assertThat(accounts.http
                        .post(accessToken(phone), "/api/auth/logout", "")
                        .status())
                .isEqualTo(204);
        assertThat(refresh(phone).status()).isEqualTo(401);
        assertThat(refresh(tablet).status()).isEqualTo(200);
    }

    @Test
    void knowsNobodyWithoutAToken() {
        assertThat(accounts.http.get(ANONYMOUS, "/api/auth/me").status()).isEqualTo(401);
        assertThat(accounts.http.post(ANONYMOUS, "/api/auth/logout", "").status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/auth/login | {\"email\": \"ana@example.com\"} | 422",
                "/api/auth/login | {\"email\": 1, \"password\": \"x\"} | 400",
                "/api/auth/login | {\"email\": \"a\", \"password\": \"x\", \"user\": \"y\"} | 400",
                "/api/auth/refresh | {} | 422",
                "/api/auth/refresh | {\"refreshToken\": \"\"} | 422",
                "/api/auth/refresh | {\"refreshToken\": \"inventado\"} | 401",
                "/api/auth/register | {} | 422",
                "/api/auth/register | [] | 400"
            })
    void readsStrictly(String path, String body, int status) {
        assertThat(accounts.http.post(ANONYMOUS, path, body).status()).isEqualTo(status);
    }

    private Answer refresh(Answer signedIn) {
        var token = signedIn.json().path("refreshToken").asText();
        return accounts.http.post(ANONYMOUS, "/api/auth/refresh", "{\"refreshToken\": \"" + token + "\"}");
    }

    private static String accessToken(Answer signedIn) {
        return signedIn.json().path("accessToken").asText();
    }
}
