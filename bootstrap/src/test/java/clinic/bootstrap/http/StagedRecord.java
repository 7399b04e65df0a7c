package clinic.bootstrap.http;

import clinic.adapter.rest.openapi.ApiExample;
import clinic.adapter.rest.openapi.ApiExamples;
import clinic.bootstrap.endurance.Eventually;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A new medical record of the demo clinic, as far along as an example needs it. */
final class StagedRecord {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final DemoClinic clinic;
    private final String patient;

    /** About this patient. */
    StagedRecord(DemoClinic clinic, String patient) {
        this.clinic = clinic;
        this.patient = patient;
    }

    /** Written or dictated by who has this role; its id. */
    String of(ApiExample example, String author) {
        consents();
        var id = example.operationId().equals("hearRecord") ? dictated(author) : written(author);
        var isRead = example.method().equals("GET");
        if (isRead || example.operationId().equals("addAddendum")) sign(id, author);
        return id;
    }

    /** To all that a dictation needs. */
    void consents() {
        for (var purpose : new String[] {"recording", "ai"}) consent(purpose);
    }

    /** The id of a consent that is taken back with this. */
    String consent(String purpose) {
        return clinic.as("receptionist")
                .post("/api/patients/" + patient + "/consents", """
                    {"purpose": "%s", "version": "%d", "proof": "papel"}\
                    """.formatted(purpose, COUNT.incrementAndGet()))
                .text("id");
    }

    private String written(String author) {
        return clinic.as(author).post("/api/ai/records", """
            {"patientId": "%s", "transcription": "Então, está coçando há três semanas."}\
            """.formatted(patient)).text("id");
    }

    private String dictated(String author) {
        var example = ApiExamples.load().all().stream()
                .filter(one -> one.operationId().equals("dictateRecord"))
                .findFirst()
                .orElseThrow();
        var about = example.replacing(Map.of(ApiExamples.load().values().get("patientId"), patient));
        var body = new Staging(clinic).anotherSound(about.body());
        return clinic.as(author)
                .send(about.method(), about.target(), body, about.headers())
                .text("id");
    }

    /** As soon as no model is at it; what is missing in it is written by hand. */
    private void sign(String id, String author) {
        var record = "/api/ai/records/" + id;
        var text = "{\"transcription\": \"Está coçando.\", \"keyInfo\": {}}";
        Eventually.holds(
                "no model is at it", () -> clinic.as(author).patch(record, text).isGranted());
        clinic.as(author).post(record + "/sign", "");
    }
}
