package clinic.adapter.rest.records;

import static clinic.adapter.rest.records.ServedRecords.consentsOf;
import static clinic.domain.testkit.scheduling.Cast.CARLA;
import static clinic.domain.testkit.scheduling.Cast.CARLA_HERSELF;
import static clinic.domain.testkit.scheduling.Cast.ELISA_HERSELF;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Beside the records, whose consents they are. */
class ConsentRoutesTest {
    @AutoClose
    private final ServedRecords served = new ServedRecords();

    @Test
    void keepsAConsentWhenItIsTakenBack() {
        var given = served.consented("telemedicine");
        assertThat(given.status()).isEqualTo(201);
        assertThat(given.json().path("givenBy").asText()).isNotBlank();
        assertThat(served.consented("telemedicine").json()).isEqualTo(given.json());
        var place = given.header("Location").orElseThrow();
        assertThat(served.http().delete(CARLA_HERSELF, place).status()).isEqualTo(204);
        var kept = served.http().get(RECEPTIONIST, consentsOf(CARLA));
        assertThat(kept.items("withdrawnAt")).hasSize(1).doesNotContain("null");
        assertThat(kept.json().path("nextCursor").isNull()).isTrue();
    }

    @Test
    void isForStaffAndThePatient() {
        var given = served.consented("ai");
        var place = given.header("Location").orElseThrow();
        assertThat(served.http().get(CARLA_HERSELF, consentsOf(CARLA)).items("purpose"))
                .containsExactly("ai");
        assertThat(served.http().get(ELISA_HERSELF, consentsOf(CARLA)).status()).isEqualTo(404);
        assertThat(served.http().delete(ELISA_HERSELF, place).status()).isEqualTo(404);
        assertThat(served.http().get(ANONYMOUS, consentsOf(CARLA)).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"version": "1", "proof": "a"}                                  | 422 | /purpose
        {"purpose": "marketing", "version": "1", "proof": "a"}          | 422 | /purpose
        {"purpose": "ai", "version": "", "proof": "a"}                  | 422 | /version
        {"purpose": "ai", "version": "1", "proof": 7}                   | 400 | /proof
        {"purpose": "ai", "version": "1", "proof": "a", "givenAt": "a"} | 400 | /givenAt
        """)
    void saysWhatIsWrong(String body, int status, String pointer) {
        var answer = served.http().post(RECEPTIONIST, consentsOf(CARLA), body);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.pointers()).containsExactly(pointer);
    }
}
