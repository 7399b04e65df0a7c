package clinic.bootstrap.http;

import clinic.adapter.rest.openapi.ApiExample;
import clinic.adapter.rest.openapi.ApiExamples;
import clinic.adapter.rest.openapi.FormExample;
import java.util.Map;

/** Tries one call as one role: the example of the API document, about the caller's own things or about another's. */
final class CallProbe {
    /** Whose things a call is about. */
    enum Whose {
        OWN,
        OTHERS
    }

    private final DemoClinic clinic;
    private final ApiExample example;
    private final boolean ofAnybodyElse;
    private final Person caller;

    CallProbe(DemoClinic clinic, String call, String role) {
        this.clinic = clinic;
        this.ofAnybodyElse = call.contains("(of ");
        this.example = exampleOf(operationOf(call));
        this.caller = clinic.person(call.contains("(with the provider's proof)") ? "provider" : role);
    }

    /** What stands before the parentheses: {@code GET /api/profiles/{id}}. */
    static String operationOf(String call) {
        return call.replaceFirst(" \\(.*", "");
    }

    private static ApiExample exampleOf(String operation) {
        return ApiExamples.load().all().stream()
                .filter(example -> operation.equals(example.method() + " " + example.path()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the API document has no example of " + operation));
    }

    /** Whether the caller gets it; a refusal must be one that the documents know. */
    boolean reaches(Whose whose) {
        var patient = patient(whose);
        var answer = send(whose, patient);
        if (answer.isGranted()) return !isList() || answer.response().body().contains(patient);
        if (isRefusal(answer)) return false;
        throw new AssertionError("neither granted nor refused: " + answer);
    }

    /** Nobody treats a patient who is new. */
    private String patient(Whose whose) {
        if (whose == Whose.OWN) return clinic.ownPatient();
        return example.path().startsWith("/api/ai/") ? clinic.newPatient() : clinic.otherPatient();
    }

    private boolean isList() {
        return example.operationId().equals("listRecords")
                || example.operationId().equals("searchPatients")
                || example.operationId().equals("listAppointments");
    }

    private boolean isRefusal(Answer answer) {
        if (example.caller().equals("provider")) return answer.status() == 401;
        if (!caller.isSignedIn()) return answer.status() == (ofAnybodyElse ? 404 : 401);
        var forAnother = answer.status() == 422
                && example.operationId().equals("bookAppointment")
                && answer.json().at("/errors/0/pointer").asText().equals("/patientId");
        return answer.status() == 403 || answer.status() == 404 || forAnother;
    }

    private Answer send(Whose whose, String patient) {
        var staged = new Staging(clinic)
                .staged(
                        example,
                        Map.of("patientId", patient, "professionalId", profile(whose), "author", author(whose)));
        return clinic.as(caller).send(staged.method(), target(staged, patient), body(staged, whose), staged.headers());
    }

    /** Who has written the record that the call is about, by role. */
    private String author(Whose whose) {
        var isAdmin = caller.role().equals("admin");
        if (caller.role().equals("professional") || isAdmin) {
            return isAdmin == (whose == Whose.OWN) ? "admin" : "professional";
        }
        return "professional";
    }

    private String profile(Whose whose) {
        if (ofAnybodyElse) return noProfessional();
        if (!example.target().startsWith("/api/profiles")) return clinic.bruno();
        return whose == Whose.OWN ? clinic.person("professional").id() : clinic.carla();
    }

    private String noProfessional() {
        return clinic.person(caller.role().equals("admin") ? "receptionist" : "admin")
                .id();
    }

    private String target(ApiExample staged, String patient) {
        return switch (staged.operationId()) {
            case "searchPatients" ->
                "/api/patients?query=" + (patient.equals(clinic.ownPatient()) ? "mariana" : "otavio");
            case "listAppointments" -> {
                clinic.newAppointment(patient);
                yield "/api/appointments?patientId=" + patient;
            }
            default -> staged.target();
        };
    }

    private String body(ApiExample staged, Whose whose) {
        if (staged.body().isEmpty() || FormExample.isForm(staged)) return staged.body();
        var body = new Staging(clinic).fresh(staged);
        switch (staged.operationId()) {
            case "bookAppointment" -> {
                if (caller.role().equals("client") && whose == Whose.OWN) body.remove("patientId");
            }
            case "changePatient" -> body.remove("notes"); // which a client may not change
            default -> {}
        }
        return body.toString();
    }
}
