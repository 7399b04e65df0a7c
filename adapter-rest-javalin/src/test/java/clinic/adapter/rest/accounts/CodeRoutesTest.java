package clinic.adapter.rest.accounts;

import static clinic.domain.testkit.patients.PatientBuilder.aPatient;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.adapter.rest.testkit.Answer;
import clinic.domain.accounts.SignInCode;
import clinic.domain.patients.Patient;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Phone;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.shared.Actors;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeRoutesTest {
    private static final Phone PHONE = new Phone("+5511987654321");
    private static final String WRITTEN = "(11) 98765-4321";

    @AutoClose
    private final ServedAccounts accounts = new ServedAccounts();

    @Test
    void signsAPatientInWhoTellsTheCode() {
        var patient = addPatient();
        var sent = ask(WRITTEN);
        assertThat(sent.status()).isEqualTo(202);
        assertThat(sent.response().body()).isEmpty();
        var answer = tell(" " + lastCode() + " ");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("expiresIn").asInt()).isEqualTo(300);
        var profile = answer.json().path("profile");
        assertThat(profile.path("role").asText()).isEqualTo("client");
        assertThat(profile.path("email").asText()).isEqualTo("5511987654321@sem-email.invalid");
        assertThat(profile.path("patientId").asText())
                .isEqualTo(patient.id().value().toString());
        assertThat(accounts.http
                        .get(answer.json().path("accessToken").asText(), "/api/auth/me")
                        .json())
                .isEqualTo(profile);
    }

    @Test
    void answersTheSameForAPhoneThatNobodyHas() {
        var answer = ask(WRITTEN);
        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.response().body()).isEmpty();
        assertThat(accounts.courier.sentTo(PHONE)).isEmpty();
    }

    @Test
    void refusesAnotherCode() {
        addPatient();
        ask(WRITTEN);
        var wrong = lastCode().equals("000000") ? "000001" : "000000";
        var answer = tell(wrong);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("wrong-code");
        assertThat(answer.header("WWW-Authenticate")).isPresent();
        assertThat(tell(lastCode()).status()).isEqualTo(200);
        assertThat(tell(lastCode()).problem()).as("a code is good once").isEqualTo("wrong-code");
    }

    @Test
    void tellsThatAFamilySharesThePhone() {
        addPatient();
        addPatient();
        ask(WRITTEN);
        var answer = tell(lastCode());
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("several-people");
    }

    @Test
    void opensTheHoldersOwnAccountAfterAStrangerRegisteredWithItsPhone() {
        var patient = addPatient();
        var strangers = List.of(register("um@example.com"), register("dois@example.com"));
        ask(WRITTEN);
        var profile = tell(lastCode()).json().path("profile");
        assertThat(profile.path("patientId").asText())
                .isEqualTo(patient.id().value().toString());
        for (var stranger : strangers) {
            var seen = accounts.http.get(stranger.path("accessToken").asText(), "/api/auth/me");
            assertThat(seen.json()).isEqualTo(stranger.path("profile"));
            assertThat(seen.json().path("id")).isNotEqualTo(profile.path("id"));
            assertThat(seen.json().path("patientId")).isNotEqualTo(profile.path("patientId"));
        }
    }

    @Test
    void provesThePhoneOfWhoSendsTheCodeWithItsToken() {
        var client = register("ana@example.com");
        ask(WRITTEN);
        var refused = tell(lastCode());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("phone-not-proved");
        var id = new ProfileId(UUID.fromString(client.path("profile").path("id").asText()));
        var proved = tell(Actors.client(id), lastCode());
        assertThat(proved.status()).isEqualTo(200);
        assertThat(proved.json().path("profile")).isEqualTo(client.path("profile"));
        ask(WRITTEN);
        assertThat(tell(lastCode()).json().path("profile")).as("from then on").isEqualTo(client.path("profile"));
    }

    @Test
    void asksToWaitWithinFortyTries() {
        var asked = ask(WRITTEN);
        for (var tries = 0; asked.status() == 202 && tries < 40; tries++) asked = ask(WRITTEN);
        assertThat(asked.status()).isEqualTo(429);
        assertThat(asked.header("Retry-After")).contains("900");
        var told = tell("000000");
        for (var tries = 0; told.status() == 401 && tries < 40; tries++) told = tell("000000");
        assertThat(told.status()).isEqualTo(429);
        assertThat(told.header("Retry-After")).contains("600");
    }

    @Test
    void takesTheFifthTryAndNoSixth() {
        addPatient();
        ask(WRITTEN);
        var wrong = lastCode().equals("000000") ? "000001" : "000000";
        for (var tries = 0; tries < 4; tries++) assertThat(tell(wrong).status()).isEqualTo(401);
        assertThat(tell(lastCode()).status()).isEqualTo(200);
        ask(WRITTEN);
        var other = lastCode().equals("000000") ? "000001" : "000000";
        for (var tries = 0; tries < 5; tries++) assertThat(tell(other).status()).isEqualTo(401);
        assertThat(tell(lastCode()).problem()).isEqualTo("wrong-code");
    }

    @Test
    void asksToComeBackWhenItIsBusy() {
        accounts.passwords.busy(true);
        assertThat(ask(WRITTEN).status()).isEqualTo(503);
        assertThat(tell("000000").status()).isEqualTo(503);
        assertThat(tell("000000").header("Retry-After")).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/auth/whatsapp-code | {} | 422",
                "/api/auth/whatsapp-code | {\"phone\": 11987654321} | 400",
                "/api/auth/whatsapp-code | {\"phone\": \"98765-4321\"} | 422",
                "/api/auth/whatsapp-code | {\"phone\": \"11 98765-4321\", \"name\": \"Ana\"} | 400",
                "/api/auth/whatsapp-login | {\"phone\": \"11 98765-4321\"} | 422",
                "/api/auth/whatsapp-login | {\"phone\": \"11 98765-4321\", \"code\": 493817} | 400",
                "/api/auth/whatsapp-login | {\"phone\": \"11 98765-4321\", \"code\": \"49381\"} | 422",
                "/api/auth/whatsapp-login | {\"phone\": \"11 98765-4321\", \"code\": \"49381x\"} | 422"
            })
    void readsStrictly(String path, String body, int status) {
        assertThat(accounts.http.post(ANONYMOUS, path, body).status()).isEqualTo(status);
    }

    private Patient addPatient() {
        var patient = aPatient().phone(PHONE.e164()).build();
        accounts.unitOfWork.inTransaction(SYSTEM, () -> accounts.patients.add(patient));
        return patient;
    }

    private String lastCode() {
        return accounts.courier.sentTo(PHONE).stream()
                .map(SignInCode::digits)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private Answer ask(String phone) {
        return accounts.http.post(ANONYMOUS, "/api/auth/whatsapp-code", "{\"phone\": \"" + phone + "\"}");
    }

    private JsonNode register(String email) {
        return accounts.http
                .post(ANONYMOUS, "/api/auth/register", """
                    {"name": "Ana Souza", "email": "%s", "phone": "%s", "password": "%s"}\
                    """.formatted(email, WRITTEN, ServedAccounts.PASSWORD))
                .json();
    }

    private Answer tell(String code) {
        return tell(ANONYMOUS, code);
    }

    private Answer tell(Actor caller, String code) {
        return accounts.http.post(caller, "/api/auth/whatsapp-login", """
            {"phone": "%s", "code": "%s"}\
            """.formatted(WRITTEN, code));
    }
}
