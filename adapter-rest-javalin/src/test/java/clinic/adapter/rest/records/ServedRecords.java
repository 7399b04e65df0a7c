package clinic.adapter.rest.records;

import clinic.adapter.rest.patients.ConsentRoutes;
import clinic.adapter.rest.shared.Routes;
import clinic.adapter.rest.testkit.Answer;
import clinic.adapter.rest.testkit.Served;
import clinic.application.patients.Consenting;
import clinic.application.patients.ConsentingPorts;
import clinic.application.records.DoRecordWork;
import clinic.application.records.Records;
import clinic.application.records.RecordsPorts;
import clinic.domain.patients.Patient;
import clinic.domain.patients.PatientId;
import clinic.domain.scheduling.Status;
import clinic.domain.shared.Actor;
import clinic.domain.testkit.audit.InMemoryAuditTrail;
import clinic.domain.testkit.patients.InMemoryPatients;
import clinic.domain.testkit.patients.PatientBuilder;
import clinic.domain.testkit.privacy.InMemoryConsents;
import clinic.domain.testkit.records.InMemoryRecords;
import clinic.domain.testkit.records.InMemorySummarizer;
import clinic.domain.testkit.records.InMemoryTranscriber;
import clinic.domain.testkit.scheduling.Cast;
import clinic.domain.testkit.scheduling.InMemoryClinic;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.InMemoryOutbox;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** The calls about records and consents over the clinic of the cast. */
final class ServedRecords implements AutoCloseable {
    static final Actor ANA = Actors.professional(Cast.ANA);
    static final Actor BRUNO = Actors.professional(Cast.BRUNO);

    private final InMemoryClinic clinic = new InMemoryClinic();
    private final InMemoryAuditTrail auditTrail = new InMemoryAuditTrail(clinic.unitOfWork());
    private final InMemoryRecords stores = new InMemoryRecords(clinic.unitOfWork(), clinic.register(), auditTrail);
    private final InMemoryPatients patients = new InMemoryPatients(clinic.unitOfWork());
    private final InMemoryConsents consents = new InMemoryConsents(
            clinic.unitOfWork(),
            (actor, subject) -> actor instanceof Actor.Person person
                    && person.id().equals(Cast.CLIENTS.get(new PatientId(subject.value()))));
    private final InMemoryTranscriber transcriber = new InMemoryTranscriber();
    private final InMemorySummarizer summarizer = new InMemorySummarizer();
    private final Records records = records();
    private final AtomicInteger woken = new AtomicInteger();
    private final Served http;

    ServedRecords() {
        clinic.unitOfWork().inTransaction(Actors.ADMIN, () -> {
            Cast.PATIENTS.forEach((id, name) -> patients.add(patient(id, name)));
            return true;
        });
        var routes = new Routes();
        new DictationRoutes(records, woken::incrementAndGet).register(routes);
        new RecordRoutes(records).register(routes);
        new SigningRoutes(records, woken::incrementAndGet).register(routes);
        new ReportRoutes(records).register(routes);
        new SoundRoutes(records).register(routes);
        new PrintRoutes(records, () -> new Letterhead("Clínica", Optional.empty())).register(routes);
        new ConsentRoutes(consenting()).register(routes);
        http = Served.over(routes);
    }

    private static Patient patient(PatientId id, String name) {
        var builder = PatientBuilder.aPatient().id(id).name(name);
        var profile = Optional.ofNullable(Cast.CLIENTS.get(id));
        return profile.map(builder::signingInAs).orElse(builder).build();
    }

    private Records records() {
        return Records.over(new RecordsPorts(
                stores.audioStore(),
                stores.audioRecords(),
                stores.views(),
                stores.work(),
                stores.backlog(),
                transcriber,
                summarizer,
                consents,
                stores.transmissions(),
                patients,
                clinic.appointments(),
                clinic.unitOfWork(),
                auditTrail,
                new InMemoryOutbox(clinic.unitOfWork()),
                clinic.ids(),
                clinic.time(),
                RecordsPorts.MOST));
    }

    private Consenting consenting() {
        return Consenting.over(
                new ConsentingPorts(patients, consents, clinic.unitOfWork(), auditTrail, clinic.ids(), clinic.time()));
    }

    Served http() {
        return http;
    }

    InMemoryTranscriber transcriber() {
        return transcriber;
    }

    InMemorySummarizer summarizer() {
        return summarizer;
    }

    /** Carla has consented to all that dictating needs. */
    void consented() {
        consented("recording");
        consented("ai");
    }

    Answer consented(String purpose) {
        return http.post(Actors.RECEPTIONIST, consentsOf(Cast.CARLA), """
            {"purpose": "%s", "version": "1", "proof": "papel"}\
            """.formatted(purpose));
    }

    /** Models do all that there is to do. */
    void works() {
        DoRecordWork.Outcome last;
        do last = records.doRecordWork().handle(new DoRecordWork.Command(Actors.SYSTEM));
        while (last instanceof DoRecordWork.Outcome.Done);
    }

    /** How often whoever has models write was told of something to do. */
    int woken() {
        return woken.get();
    }

    /** How many sounds are kept that no record has. */
    int soundsOfNoRecord() {
        return stores.audioStore().forget(Actors.SYSTEM, clinic.time().instant().plusSeconds(1));
    }

    /** Bruno sees Carla too. */
    void treats() {
        stores.hasAppointment(Cast.CARLA, Cast.BRUNO, Status.COMPLETED);
    }

    /** Written by hand by Ana about Carla: its path. */
    String written(String more) {
        var answer = http.post(ANA, "/api/ai/records", """
            {"patientId": "%s", "transcription": "Nega alergia. Toma dipirona."%s}\
            """.formatted(Cast.CARLA.value(), more));
        return answer.header("Location").orElseThrow(() -> new AssertionError(answer.json()));
    }

    Answer upload(Actor actor, Form form) {
        return http.post(
                "/api/ai/transcribe",
                Map.of("Content-Type", form.contentType(), "Authorization", authorization(actor)),
                form.bytes());
    }

    static String consentsOf(PatientId patient) {
        return "/api/patients/" + patient.value() + "/consents";
    }

    static String authorization(Actor actor) {
        return actor instanceof Actor.Person person
                ? "Bearer " + Served.tokens().issue(person.id(), person.role())
                : "Nobody";
    }

    @Override
    public void close() {
        http.close();
    }
}
