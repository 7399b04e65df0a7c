package clinic.adapter.rest.accounts;

import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.adapter.rest.testkit.Answer;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.SequenceIds;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClinicRoutesTest {
    private static final String CLINIC = "/api/clinic";

    @AutoClose
    private final ServedAccounts accounts = new ServedAccounts();

    @Test
    void showsTheSettingsToStaff() {
        var answer = accounts.http.get(RECEPTIONIST, CLINIC);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("ETag")).contains("\"1\"");
        assertThat(answer.json()).isEqualTo(Answer.json("""
            {"name": "Clínica", "address": null, "phone": null, "timeZone": "America/Sao_Paulo",
             "slotGridMinutes": 15, "minimumNoticeMinutes": 60, "horizonDays": 180, "closingDays": [], "faq": []}\
            """));
        assertThat(accounts.http
                        .get(Actors.client(new ProfileId(SequenceIds.id(1))), CLINIC)
                        .status())
                .isEqualTo(403);
        assertThat(accounts.http.get(ANONYMOUS, CLINIC).status()).isEqualTo(401);
    }

    @Test
    void changesEverySetting() {
        var answer = accounts.http.patch(ADMIN, CLINIC, "\"1\"", """
            {"name": "Clínica Jacarandá", "address": "Rua Augusta, 1500", "phone": "(11) 3030-1234",
             "timeZone": "America/Manaus", "slotGridMinutes": 20, "minimumNoticeMinutes": 0, "horizonDays": 365,
             "closingDays": ["2027-01-01", "2026-12-25"],
             "faq": [{"question": "Aceita Pix?", "answer": "Sim.\\nE cartão."}]}\
            """);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("ETag")).contains("\"2\"");
        assertThat(answer.json()).isEqualTo(Answer.json("""
            {"name": "Clínica Jacarandá", "address": "Rua Augusta, 1500", "phone": "+551130301234",
             "timeZone": "America/Manaus", "slotGridMinutes": 20, "minimumNoticeMinutes": 0, "horizonDays": 365,
             "closingDays": ["2026-12-25", "2027-01-01"],
             "faq": [{"question": "Aceita Pix?", "answer": "Sim.\\nE cartão."}]}\
            """));
        assertThat(accounts.http
                        .patch(ADMIN, CLINIC, "\"1\"", "{\"horizonDays\": 90}")
                        .status())
                .isEqualTo(412);
        assertThat(accounts.http.patch(ADMIN, CLINIC, "{\"horizonDays\": 90}").status())
                .isEqualTo(428);
        assertThat(accounts.http
                        .patch(RECEPTIONIST, CLINIC, "*", "{\"horizonDays\": 90}")
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\": null} | 422",
                "{\"slotGridMinutes\": 25} | 422",
                "{\"slotGridMinutes\": 0} | 422",
                "{\"slotGridMinutes\": \"15\"} | 400",
                "{\"minimumNoticeMinutes\": 43201} | 422",
                "{\"horizonDays\": 99999999999999999999} | 422",
                "{\"timeZone\": \"Brasilia\"} | 422",
                "{\"timeZone\": \"SystemV/EST5\"} | 422",
                "{\"timeZone\": \"UTC-3\"} | 422",
                "{\"closingDays\": [\"2026-02-30\"]} | 422",
                "{\"closingDays\": [\"2026-12-25\", \"2026-12-25\"]} | 422",
                "{\"closingDays\": null} | 422",
                "{\"faq\": null} | 422",
                "{\"faq\": {}} | 400",
                "{\"faq\": [{\"question\": \"a\"}]} | 422",
                "{\"faq\": [{\"question\": \"a\", \"answer\": \"b\", \"c\": 1}]} | 400",
                "{\"faq\": [{\"question\": \" \", \"answer\": \"b\"}]} | 422",
                "{\"faq\": []} | 200",
                "{\"grid\": 15} | 400",
                "{\"address\": null} | 200"
            })
    void readsStrictly(String body, int status) {
        assertThat(accounts.http.patch(ADMIN, CLINIC, "*", body).status()).isEqualTo(status);
    }
}
