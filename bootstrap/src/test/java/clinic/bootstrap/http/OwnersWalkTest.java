package clinic.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A day at the clinic, as its owner would try it. */
@ExtendWith(DemoClinic.Open.class)
class OwnersWalkTest {
    private static final String PASSWORD = "chuva-fina-de-abril";

    private final DemoClinic clinic = DemoClinic.get();
    private final Api anyone = clinic.as("anonymous");
    private final Api desk = clinic.as("receptionist");

    @Test
    void whoRegistersSignsInGoesOnAndSignsOut() {
        var email = newEmail();
        var registered = register(email);
        assertThat(registered.status()).as(registered.toString()).isEqualTo(201);
        assertThat(registered.json().at("/profile/role").asText()).isEqualTo("client");
        assertThat(registered.json().at("/profile/patientId").asText()).isNotEmpty();
        assertThat(register(email).problem()).isEqualTo("email-taken");

        var signedIn = anyone.post("/api/auth/login", pair(email, PASSWORD));
        assertThat(signedIn.status()).isEqualTo(200);
        assertThat(anyone.post("/api/auth/login", pair(email, PASSWORD + "x")).problem())
                .isEqualTo("wrong-credentials");
        assertThat(anyone.post("/api/auth/login", pair("n" + email, PASSWORD)).problem())
                .isEqualTo("wrong-credentials");

        var renewed = refresh(signedIn.text("refreshToken"));
        assertThat(renewed.status()).isEqualTo(200);
        assertThat(renewed.text("refreshToken")).isNotEqualTo(signedIn.text("refreshToken"));

        var client = clinic.as(new Person("client", "", renewed.text("accessToken")));
        assertThat(client.get("/api/auth/me").text("email")).isEqualTo(email);
        assertThat(client.post("/api/auth/logout", "").status()).isEqualTo(204);
        assertThat(refresh(renewed.text("refreshToken")).problem()).isEqualTo("session-ended");
        assertThat(refresh(registered.text("refreshToken")).status())
                .as("another sign-in goes on")
                .isEqualTo(200);
    }

    @Test
    void aSpentRefreshTokenEndsTheWholeFamily() {
        var signedIn = clinic.session("paciente@demo.clinic");
        var first = refresh(signedIn.text("refreshToken"));
        var second = refresh(first.text("refreshToken"));
        assertThat(second.status()).isEqualTo(200);

        assertThat(refresh(signedIn.text("refreshToken")).status()).isEqualTo(401);
        assertThat(refresh(second.text("refreshToken")).problem()).isEqualTo("session-ended");
    }

    @Test
    void aPhoneThatIsKnownLinksNoRecord() {
        var known = clinic.one("select phone from pacientes where name = 'Otávio Brandão'");
        var registered = anyone.post("/api/auth/register", """
            {"name": "Otávio Brandão", "email": "%s", "phone": "%s", "password": "%s"}\
            """.formatted(newEmail(), known, PASSWORD));

        assertThat(registered.json().at("/profile/patientId").asText()).isNotEqualTo(clinic.otherPatient());
    }

    @Test
    void aClientBooksMovesAndCancelsWhichFreesTheTime() {
        var client = clinic.as("client");
        var time = clinic.freeTimes().next();
        var booked = book(client, time, "");
        assertThat(booked.status()).as(booked.toString()).isEqualTo(201);
        assertThat(booked.text("source")).isEqualTo("app");
        assertThat(booked.text("patientId")).isEqualTo(clinic.ownPatient());
        assertThat(client.get(booked.header("Location")).json()).isEqualTo(booked.json());

        var taken = book(desk, time, clinic.otherPatient());
        assertThat(taken.problem()).isEqualTo("slot-taken");
        var alternative = taken.json().at("/alternatives/0/startsAt").asText();
        assertThat(book(desk, alternative, clinic.otherPatient()).status()).isEqualTo(201);

        var later = clinic.freeTimes().next();
        var moved = client.send(
                "PATCH", booked.header("Location"), starting(later), Map.of("If-Match", booked.header("ETag")));
        assertThat(moved.status()).as(moved.toString()).isEqualTo(200);
        assertThat(OffsetDateTime.parse(moved.text("startsAt"))).isEqualTo(OffsetDateTime.parse(later));

        var cancelled = client.post(booked.header("Location") + "/cancel", "{\"reason\": \"Viagem\"}");
        assertThat(cancelled.text("status")).isEqualTo("cancelled");
        assertThat(client.post(booked.header("Location") + "/cancel", "").problem())
                .isEqualTo("wrong-status");
        assertThat(book(desk, later, clinic.otherPatient()).status())
                .as("the time is free again")
                .isEqualTo(201);
    }

    @Test
    void aPatientIsInOnePlaceAtATime() {
        var time = clinic.freeTimes().next();
        assertThat(book(desk, time, clinic.otherPatient()).status()).isEqualTo(201);

        var elsewhere = desk.post(
                "/api/appointments", """
                    {"procedureId": "%s", "professionalId": "%s", "startsAt": "%s", "patientId": "%s", "override": true}\
                    """.formatted(clinic.procedureId(), clinic.carla(), time, clinic.otherPatient()));

        assertThat(elsewhere.problem()).as(elsewhere.toString()).isEqualTo("patient-busy");
    }

    @Test
    void theRulesOfTheClinicSayNoWithEachReason() {
        var night = LocalDate.now(DemoClinic.ZONE).plusDays(400).atTime(3, 7).atZone(DemoClinic.ZONE);

        var refused = book(desk, night.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME), clinic.otherPatient());

        assertThat(refused.problem()).isEqualTo("not-bookable");
        assertThat(refused.json().path("reasons"))
                .extracting(reason -> reason.asText())
                .contains("outside_working_hours", "beyond_horizon", "off_the_grid");
    }

    @Test
    void theSameKeyGivesTheFirstAnswerAgain() {
        var body = booking(clinic.freeTimes().next(), clinic.otherPatient());
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var first = desk.send("POST", "/api/appointments", body, key);
        var again = desk.send("POST", "/api/appointments", body, key);

        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        var other = booking(clinic.freeTimes().next(), clinic.otherPatient());
        assertThat(desk.send("POST", "/api/appointments", other, key).problem()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        var place = "/api/appointments/" + clinic.newAppointment(clinic.otherPatient());
        var read = desk.get(place);
        var note = "{\"notes\": \"Alergia\"}";
        assertThat(desk.send("PATCH", place, note, Map.of()).status()).isEqualTo(428);
        var changed = desk.send("PATCH", place, note, Map.of("If-Match", read.header("ETag")));
        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
        assertThat(changed.header("ETag")).isNotEqualTo(read.header("ETag"));
        assertThat(desk.send("PATCH", place, note, Map.of("If-Match", read.header("ETag")))
                        .status())
                .isEqualTo(412);
        assertThat(desk.send("PATCH", place, note, Map.of("If-Match", "*")).status())
                .isEqualTo(200);
    }

    @Test
    void anAbsenceTellsWhoIsBookedInsideItAndTakesTheRest() {
        var start = OffsetDateTime.parse(clinic.freeTimes().next());
        var booked = book(desk, start.toString(), clinic.otherPatient(), clinic.carla(), true);
        assertThat(booked.status()).as(booked.toString()).isEqualTo(201);
        var absences = "/api/profiles/" + clinic.carla() + "/time-off";
        var added =
                clinic.as("admin").post(absences, """
                    {"startsAt": "%s", "endsAt": "%s", "reason": "Congresso"}\
                    """.formatted(text(start.minusHours(1)), text(start.plusHours(6))));

        assertThat(added.status()).as(added.toString()).isEqualTo(201);
        assertThat(added.json().at("/conflicts/0/id").asText()).isEqualTo(booked.text("id"));
        assertThat(book(desk, text(start.plusHours(3)), clinic.ownPatient(), clinic.carla(), true)
                        .problem())
                .isEqualTo("slot-taken");
        assertThat(clinic.as("admin")
                        .send("DELETE", added.header("Location"), "", Map.of())
                        .status())
                .isEqualTo(204);
        assertThat(book(desk, text(start.plusHours(3)), clinic.ownPatient(), clinic.carla(), true)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void theAgendaShowsTheVisitUntilItIsOver() {
        var time = clinic.freeTimes().next();
        var booked = book(desk, time, clinic.otherPatient());
        var place = booked.header("Location");
        for (var step : new String[] {"confirm", "check-in", "complete"}) {
            assertThat(desk.post(place + "/" + step, "").status()).as(step).isEqualTo(200);
        }

        var day = OffsetDateTime.parse(time).toLocalDate();
        var agenda = desk.get("/api/appointments/agenda?date=" + day + "&professionalId=" + clinic.bruno());

        assertThat(agenda.json().at("/days/0/appointments")).anySatisfy(entry -> {
            assertThat(entry.path("id").asText()).isEqualTo(booked.text("id"));
            assertThat(entry.path("status").asText()).isEqualTo("completed");
            assertThat(entry.path("professionalName").asText()).isEqualTo("Dr. Bruno Carvalho");
        });
    }

    private Answer register(String email) {
        return anyone.post("/api/auth/register", """
            {"name": "Nina Prado", "email": "%s", "phone": "(11) 97777-1234", "password": "%s"}\
            """.formatted(email, PASSWORD));
    }

    private Answer refresh(String token) {
        return anyone.post("/api/auth/refresh", "{\"refreshToken\": \"" + token + "\"}");
    }

    private static String newEmail() {
        return "walk-" + UUID.randomUUID() + "@example.com";
    }

    private static String pair(String email, String password) {
        return "{\"email\": \"" + email + "\", \"password\": \"" + password + "\"}";
    }

    private Answer book(Api api, String time, String patient) {
        return api.post("/api/appointments", booking(time, patient));
    }

    private Answer book(Api api, String time, String patient, String professional, boolean override) {
        var body = booking(text(OffsetDateTime.parse(time)), patient).replace(clinic.bruno(), professional);
        return api.post("/api/appointments", body.replaceFirst("\\{", "{\"override\": " + override + ", "));
    }

    private String booking(String time, String patient) {
        return """
            {"procedureId": "%s", "professionalId": "%s", "startsAt": "%s"%s}\
            """.formatted(
                        clinic.procedureId(),
                        clinic.bruno(),
                        time,
                        patient.isEmpty() ? "" : ", \"patientId\": \"" + patient + "\"");
    }

    private static String starting(String time) {
        return "{\"startsAt\": \"" + time + "\"}";
    }

    private static String text(OffsetDateTime time) {
        return time.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
