package clinic.adapter.rest.scheduling;

import static clinic.domain.testkit.scheduling.Cast.ANA;
import static clinic.domain.testkit.scheduling.Cast.BRUNO;
import static clinic.domain.testkit.scheduling.Cast.CARLAS_PROFILE;
import static clinic.domain.testkit.scheduling.Cast.CARLA_HERSELF;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.professional;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.adapter.rest.testkit.Answer;
import clinic.domain.testkit.shared.SequenceIds;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursRoutesTest {
    private static final String ANAS = "/api/profiles/" + ANA.value() + "/working-hours";
    private static final String MONDAYS = """
        {"timeZone": "America/Manaus", "weekly": [{"day": "MONDAY", "from": "09:00", "to": "12:00"}]}\
        """;

    @AutoClose
    private final ServedClinic clinic = new ServedClinic();

    @Test
    void showsTheWeek() {
        var answer = clinic.served().get(ADMIN, "/api/profiles/" + BRUNO.value() + "/working-hours");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json()).isEqualTo(Answer.json("""
            {"timeZone": "America/Manaus", "weekly": [
              {"day": "MONDAY", "from": "08:00", "to": "17:00"},
              {"day": "TUESDAY", "from": "08:00", "to": "17:00"},
              {"day": "WEDNESDAY", "from": "08:00", "to": "17:00"},
              {"day": "THURSDAY", "from": "08:00", "to": "17:00"},
              {"day": "FRIDAY", "from": "08:00", "to": "17:00"}]}\
            """));
    }

    @Test
    void replacesTheWeekAndTellsItInOrder() {
        var answer = clinic.served().put(professional(ANA), ANAS, """
            {"timeZone": "Europe/Lisbon", "weekly": [
              {"day": "SUNDAY", "from": "00:00", "to": "24:00"},
              {"day": "MONDAY", "from": "12:00", "to": "23:59"},
              {"day": "MONDAY", "from": "09:00", "to": "12:00"}]}\
            """);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json()).isEqualTo(Answer.json("""
            {"timeZone": "Europe/Lisbon", "weekly": [
              {"day": "MONDAY", "from": "09:00", "to": "12:00"},
              {"day": "MONDAY", "from": "12:00", "to": "23:59"},
              {"day": "SUNDAY", "from": "00:00", "to": "24:00"}]}\
            """));
        assertThat(clinic.served().get(ADMIN, ANAS).json()).isEqualTo(answer.json());
    }

    @Test
    void letsSomebodyWorkNever() {
        var never = "{\"timeZone\": \"America/Sao_Paulo\", \"weekly\": []}";
        assertThat(clinic.served().put(ADMIN, ANAS, never).json()).isEqualTo(Answer.json(never));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "MONDAY", "from": "09:00", "to": "12:00"}, {"day": "MONDAY", "from": "11:59", "to": "13:00" | 422 | /weekly/1/from
        "MONDAY", "from": "09:00", "to": "12:00"}, {"day": "MONDAY", "from": "08:00", "to": "24:00" | 422 | /weekly/1/from
        "MONDAY", "from": "09:00", "to": "09:00" | 422 | /weekly/0/to
        "MONDAY", "from": "09:00", "to": "08:59" | 422 | /weekly/0/to
        "MONDAY", "from": "24:00", "to": "24:00" | 422 | /weekly/0/to
        "MONDAY", "from": "09:00", "to": "24:01" | 422 | /weekly/0/to
        "MONDAY", "from": "09:60", "to": "12:00" | 422 | /weekly/0/from
        "MONDAY", "from": "9:00", "to": "12:00"  | 400 | /weekly/0/from
        "MONDAY", "from": 540, "to": "12:00"     | 400 | /weekly/0/from
        "monday", "from": "09:00", "to": "12:00" | 422 | /weekly/0/day
        "MONDAY", "from": "09:00"                | 422 | /weekly/0/to
        "MONDAY", "from": "09:00", "to": "12:00", "note": "x" | 400 | /weekly/0/note
        "MONDAY", "from": "09:00", "to": "12:00"}, {"day": "TUESDAY", "from": "11:59", "to": "11:00"}, {"day": "MONDAY", "from": "10:00", "to": "11:00" | 422 | /weekly/1/to,/weekly/2/from
        """)
    void tellsWhatIsWrongWithAStretch(String stretches, int status, String pointers) {
        var body = "{\"timeZone\": \"America/Manaus\", \"weekly\": [{\"day\": " + stretches + "}]}";
        var before = clinic.served().get(ADMIN, ANAS).json();
        var answer = clinic.served().put(ADMIN, ANAS, body);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.pointers()).containsExactly(pointers.split(",", -1));
        assertThat(clinic.served().get(ADMIN, ANAS).json()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {}                                             | 422 | /timeZone,/weekly
        {"timeZone": "GMT-3", "weekly": []}            | 422 | /timeZone
        {"timeZone": "America/Manaus", "weekly": {}}   | 400 | /weekly
        {"timeZone": "America/Manaus", "weekly": [1]}  | 400 | /weekly/0
        {"timeZone": "America/Manaus", "weekly": [], "days": 5} | 400 | /days
        """)
    void tellsWhatIsWrongWithTheWeek(String body, int status, String pointers) {
        var answer = clinic.served().put(ADMIN, ANAS, body);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.pointers()).containsExactly(pointers.split(",", -1));
    }

    @Test
    void isForAdministratorsAndTheProfessional() {
        for (var actor : List.of(professional(BRUNO), RECEPTIONIST, CARLA_HERSELF)) {
            assertThat(clinic.served().get(actor, ANAS).status())
                    .as("%s", actor)
                    .isEqualTo(403);
            assertThat(clinic.served().put(actor, ANAS, MONDAYS).status())
                    .as("%s", actor)
                    .isEqualTo(403);
        }
        assertThat(clinic.served().get(ANONYMOUS, ANAS).status()).isEqualTo(401);
        assertThat(clinic.served().put(ANONYMOUS, ANAS, MONDAYS).status()).isEqualTo(401);
        assertThat(clinic.served().get(professional(ANA), ANAS).status()).isEqualTo(200);
    }

    @Test
    void isOfProfessionalsOnly() {
        for (var other : List.of(SequenceIds.id(99), CARLAS_PROFILE.value())) {
            var path = "/api/profiles/" + other + "/working-hours";
            assertThat(clinic.served().get(ADMIN, path).status()).isEqualTo(404);
            assertThat(clinic.served().put(ADMIN, path, MONDAYS).status()).isEqualTo(404);
        }
    }
}
