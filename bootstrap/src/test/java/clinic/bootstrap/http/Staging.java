package clinic.bootstrap.http;

import clinic.adapter.rest.openapi.ApiExample;
import clinic.adapter.rest.openapi.ApiExamples;
import clinic.adapter.rest.openapi.FormExample;
import clinic.bootstrap.demo.DemoData;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Puts the things that an example speaks of into the demo clinic, and its dates as many weeks ahead as they need. */
final class Staging {
    private static final ApiExamples EXAMPLES = ApiExamples.load();
    private static final Pattern DATE = Pattern.compile("20[2-9]\\d-\\d{2}-\\d{2}");

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final DemoClinic clinic;

    Staging(DemoClinic clinic) {
        this.clinic = clinic;
    }

    /** The example about the demo's things: what it changes is new, and nobody else's. */
    ApiExample staged(ApiExample example) {
        return staged(example, Map.of());
    }

    /** The form with a sound that nobody has sent before. */
    String anotherSound(String form) {
        return form.replace("OggS\u0000\u0002\u0000\u0000", "OggS\u0000\u0002\u0000\u0000" + COUNT.incrementAndGet());
    }

    /** The same, about these things where the map names them. */
    ApiExample staged(ApiExample example, Map<String, String> wanted) {
        var values = EXAMPLES.values();
        var replaced = new HashMap<String, String>();
        things(example, wanted).forEach((name, value) -> replaced.put(values.get(name), value));
        var about = example.replacing(replaced);
        return new ApiExample(
                about.operationId(),
                about.name(),
                about.caller(),
                about.method(),
                about.path(),
                later(about.target()),
                about.headers(),
                FormExample.isForm(about) ? anotherSound(about.body()) : later(about.body()),
                about.status());
    }

    /** The body with what may be there once made new, so that it can be sent although the example was. */
    ObjectNode fresh(ApiExample staged) {
        var body = (ObjectNode) Answer.parsed(staged.body());
        switch (staged.operationId()) {
            case "register", "addProfile", "changePatient" ->
                body.put("email", "fresh" + COUNT.incrementAndGet() + "@example.com");
            case "sendSignInCode" -> body.put("phone", SentCode.newPhone());
            case "registerPatient" -> body.remove("cpf");
            case "bookAppointment", "changeAppointment" ->
                body.put("startsAt", clinic.freeTimes().next());
            default -> {}
        }
        return body;
    }

    private Map<String, String> things(ApiExample example, Map<String, String> wanted) {
        var things = new HashMap<String, String>();
        things.put("adminId", clinic.person("admin").id());
        things.put("professionalId", professional(example));
        things.put("otherProfessionalId", clinic.carla());
        things.put("receptionistId", clinic.person("receptionist").id());
        things.put("clientId", clinic.person("client").id());
        things.put("clientEmail", "paciente@demo.clinic");
        things.put("clientPassword", DemoData.PASSWORD);
        things.put("patientId", clinic.ownPatient());
        things.put("procedureId", clinic.procedureId());
        things.putAll(wanted);
        if (example.operationId().equals("refreshTokens")) {
            things.put(
                    "clientRefreshToken", clinic.session("paciente@demo.clinic").text("refreshToken"));
        }
        if (example.operationId().equals("signInByCode")) {
            var sent = SentCode.toANewPatient(clinic);
            things.put("codePhone", sent.phone());
            things.put("signInCode", sent.digits());
        }
        if (example.target().contains(EXAMPLES.values().get("appointmentId"))) {
            things.put("appointmentId", appointment(example, things.get("patientId")));
        }
        if (example.target().contains(EXAMPLES.values().get("timeOffId"))) {
            things.put("timeOffId", newTimeOff(things.get("professionalId")));
        }
        if (example.path().startsWith("/api/whatsapp/conversations/")) openConversation();
        records(example, things);
        return things;
    }

    private void records(ApiExample example, Map<String, String> things) {
        var staged = new StagedRecord(clinic, things.getOrDefault("patientId", clinic.ownPatient()));
        if (example.target().contains(EXAMPLES.values().get("recordId"))) {
            things.put("recordId", staged.of(example, things.getOrDefault("author", "professional")));
        } else if (example.operationId().equals("listRecords")) {
            staged.of(example, things.getOrDefault("author", "professional"));
        } else if (example.operationId().equals("dictateRecord")) {
            staged.consents();
        } else if (example.target().contains(EXAMPLES.values().get("consentId"))) {
            things.put("consentId", staged.consent("telemedicine"));
        }
        things.remove("author");
    }

    /** Bruno is booked; hours and absences are Ana's own. */
    private String professional(ApiExample example) {
        return example.target().startsWith("/api/profiles")
                ? clinic.person("professional").id()
                : clinic.bruno();
    }

    private String appointment(ApiExample example, String patient) {
        var id = clinic.newAppointment(patient);
        if (example.operationId().equals("completeAppointment")) {
            clinic.as("receptionist").post("/api/appointments/" + id + "/check-in", "");
        }
        return id;
    }

    /** With the contact of the examples. */
    private void openConversation() {
        clinic.as("receptionist").post("/api/whatsapp/messages", """
            {"phone": "+5511987654321", "text": "Bom dia"}\
            """);
    }

    /** A new absence of this professional, far ahead. */
    private String newTimeOff(String professional) {
        var day = LocalDate.now(DemoClinic.ZONE).plusDays(300);
        return clinic.as("admin")
                .post("/api/profiles/" + professional + "/time-off", """
                    {"startsAt": "%sT09:00:00-03:00", "endsAt": "%sT10:00:00-03:00", "reason": "Congresso"}\
                    """.formatted(day, day))
                .text("id");
    }

    private static String later(String text) {
        var documented = EXAMPLES.now().toLocalDate();
        var weeks = ChronoUnit.WEEKS.between(documented, LocalDate.now(DemoClinic.ZONE)) + 1;
        return DATE.matcher(text)
                .replaceAll(
                        date -> LocalDate.parse(date.group()).plusWeeks(weeks).toString());
    }
}
