package clinic.adapter.rest.scheduling;

import static clinic.domain.testkit.scheduling.AppointmentBuilder.anAppointment;
import static clinic.domain.testkit.scheduling.Cast.ANA;
import static clinic.domain.testkit.scheduling.Cast.BRUNO;
import static clinic.domain.testkit.scheduling.Cast.CARLAS_PROFILE;
import static clinic.domain.testkit.scheduling.Cast.CARLA_HERSELF;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Actors.professional;
import static clinic.domain.testkit.shared.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.adapter.rest.testkit.Answer;
import clinic.domain.testkit.shared.SequenceIds;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeOffRoutesTest {
    private static final String ANAS = "/api/profiles/" + ANA.value() + "/time-off";

    @AutoClose
    private final ServedClinic clinic = new ServedClinic();

    @Test
    void addsItAndTellsWhatIsBookedInIt() {
        var appointment = anAppointment().at(at(10, 0)).build();
        clinic.clinic()
                .unitOfWork()
                .inTransaction(SYSTEM, () -> clinic.clinic().appointments().add(appointment));
        var answer = clinic.served()
                .post(professional(ANA), ANAS, body("2026-11-24T12:00:00Z", "2026-11-24T12:00:00.5-03:00"));
        var id = SequenceIds.id(1000);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).contains(ANAS + "/" + id);
        assertThat(answer.json()).isEqualTo(Answer.json("""
            {"id": "%s", "startsAt": "2026-11-24T09:00:00-03:00", "endsAt": "2026-11-24T12:00:00-03:00",
             "reason": "congress", "conflicts": [{
               "id": "%s", "patientId": "%s", "patientName": "Carla Costa", "procedureId": "%s",
               "professionalId": "%s", "startsAt": "2026-11-24T10:00:00-03:00",
               "endsAt": "2026-11-24T10:30:00-03:00", "status": "scheduled", "source": "dashboard", "notes": null,
               "createdAt": "2026-11-24T06:00:00-03:00"}]}\
            """.formatted(
                        id,
                        appointment.id().value(),
                        appointment.patient().value(),
                        appointment.procedure().value(),
                        ANA.value())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026-11-24T09:00:00Z      | 2026-11-24T09:00:00Z | 422 | /endsAt
        2026-11-24T10:00:00Z      | 2026-11-24T09:30:00Z | 422 | /endsAt
        2026-11-24T10:00:00Z      | 2027-11-25T10:00:01Z | 422 | /endsAt
        2026-11-23T10:00:00Z      | 2026-11-24T06:00:00-03:00 | 422 | /endsAt
        2026-11-24T10:00:00       | 2026-11-24T11:00:00Z | 400 | /startsAt
        2026-02-30T10:00:00Z      | 2026-11-24           | 400 | /endsAt
        2026-02-30T10:00:00Z      | 2026-11-24T10:00:00Z | 422 | /startsAt
        """)
    void tellsWhatIsWrongWithTheTimes(String startsAt, String endsAt, int status, String pointer) {
        var answer = clinic.served().post(ADMIN, ANAS, body(startsAt, endsAt));
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.pointers()).contains(pointer);
        assertThat(clinic.served().get(ADMIN, ANAS).items("id")).isEmpty();
    }

    @Test
    void tellsWhatIsMissingAndWhatIsTooLong() {
        assertThat(clinic.served().post(ADMIN, ANAS, "{}").pointers())
                .containsExactly("/endsAt", "/reason", "/startsAt");
        var long501 = "{\"startsAt\": \"2026-11-24T12:00:00Z\", \"endsAt\": \"2026-11-24T13:00:00Z\", \"reason\": \""
                + "a".repeat(501) + "\"}";
        assertThat(clinic.served().post(ADMIN, ANAS, long501).pointers()).containsExactly("/reason");
    }

    @Test
    void listsThemByStartPageByPage() {
        var noon = added("2026-11-26T12:00:00-03:00", "2026-11-26T13:00:00-03:00");
        var early = added("2026-11-25T09:00:00-03:00", "2026-11-25T10:00:00-03:00");
        var late = added("2026-11-27T09:00:00-03:00", "2026-11-27T10:00:00-03:00");
        var first = clinic.served().get(ADMIN, ANAS + "?limit=2");
        assertThat(first.items("id")).containsExactly(early, noon);
        var cursor = first.json().path("nextCursor").asText();
        var second = clinic.served().get(ADMIN, ANAS + "?limit=2&cursor=" + cursor);
        assertThat(second.items("id")).containsExactly(late);
        assertThat(second.json().path("nextCursor").isNull()).isTrue();
        assertThat(second.json().path("items").path(0).path("conflicts").isMissingNode())
                .isTrue();
    }

    @Test
    void narrowsByDaysOfTheClinic() {
        var evening = added("2026-11-25T22:00:00-03:00", "2026-11-25T23:30:00-03:00");
        var nextDay = added("2026-11-26T00:00:00-03:00", "2026-11-26T01:00:00-03:00");
        assertThat(listed("?from=2026-11-26")).containsExactly(nextDay);
        assertThat(listed("?to=2026-11-25")).containsExactly(evening);
        assertThat(listed("?from=2026-11-25&to=2026-11-26")).containsExactly(evening, nextDay);
        assertThat(clinic.served()
                        .get(ADMIN, ANAS + "?from=2026-11-26&to=2026-11-25")
                        .pointers())
                .containsExactly("?to");
        assertThat(clinic.served().get(ADMIN, ANAS + "?since=2026-11-26").status())
                .isEqualTo(400);
    }

    @Test
    void removesItOnce() {
        var id = added("2026-11-25T09:00:00-03:00", "2026-11-25T10:00:00-03:00");
        var brunos = "/api/profiles/" + BRUNO.value() + "/time-off/";
        assertThat(clinic.served().delete(ADMIN, brunos + id).status()).isEqualTo(404);
        assertThat(clinic.served().delete(professional(ANA), ANAS + "/" + id).status())
                .isEqualTo(204);
        assertThat(clinic.served().delete(professional(ANA), ANAS + "/" + id).status())
                .isEqualTo(404);
        assertThat(clinic.served().delete(ADMIN, ANAS + "/nothing").status()).isEqualTo(404);
        assertThat(listed("")).isEmpty();
    }

    @Test
    void isForAdministratorsAndTheProfessional() {
        var id = added("2026-11-25T09:00:00-03:00", "2026-11-25T10:00:00-03:00");
        var body = body("2026-11-25T12:00:00Z", "2026-11-25T13:00:00Z");
        for (var actor : List.of(professional(BRUNO), RECEPTIONIST, CARLA_HERSELF)) {
            assertThat(clinic.served().get(actor, ANAS).status())
                    .as("%s", actor)
                    .isEqualTo(403);
            assertThat(clinic.served().post(actor, ANAS, body).status())
                    .as("%s", actor)
                    .isEqualTo(403);
            assertThat(clinic.served().delete(actor, ANAS + "/" + id).status())
                    .as("%s", actor)
                    .isEqualTo(403);
        }
        assertThat(clinic.served().get(ANONYMOUS, ANAS).status()).isEqualTo(401);
        assertThat(clinic.served().post(ANONYMOUS, ANAS, body).status()).isEqualTo(401);
        assertThat(clinic.served().delete(ANONYMOUS, ANAS + "/" + id).status()).isEqualTo(401);
        assertThat(listed("")).containsExactly(id);
    }

    @Test
    void isOfProfessionalsOnly() {
        for (var other : List.of(SequenceIds.id(99), CARLAS_PROFILE.value())) {
            var path = "/api/profiles/" + other + "/time-off";
            var body = body("2026-11-25T12:00:00Z", "2026-11-25T13:00:00Z");
            assertThat(clinic.served().get(ADMIN, path).status()).isEqualTo(404);
            assertThat(clinic.served().post(ADMIN, path, body).status()).isEqualTo(404);
            assertThat(clinic.served().delete(ADMIN, path + "/" + other).status())
                    .isEqualTo(404);
        }
    }

    private String added(String startsAt, String endsAt) {
        var answer = clinic.served().post(ADMIN, ANAS, body(startsAt, endsAt));
        assertThat(answer.status()).isEqualTo(201);
        return answer.json().path("id").asText();
    }

    private List<String> listed(String query) {
        return clinic.served().get(ADMIN, ANAS + query).items("id");
    }

    private static String body(String startsAt, String endsAt) {
        return "{\"startsAt\": \"" + startsAt + "\", \"endsAt\": \"" + endsAt + "\", \"reason\": \"congress\"}";
    }
}
