package clinic.application.records;

import clinic.domain.patients.PatientId;
import clinic.domain.privacy.Consent;
import clinic.domain.privacy.ConsentId;
import clinic.domain.privacy.DataSubject;
import clinic.domain.privacy.Purpose;
import clinic.domain.records.Audio;
import clinic.domain.records.AudioFormat;
import clinic.domain.records.AudioRecord;
import clinic.domain.records.RecordId;
import clinic.domain.records.RecordSummarizer;
import clinic.domain.records.RecordVersion;
import clinic.domain.records.RecordWork;
import clinic.domain.records.Source;
import clinic.domain.records.Transcriber;
import clinic.domain.shared.Actor;
import clinic.domain.shared.UnitOfWork;
import clinic.domain.testkit.audit.AuditLine;
import clinic.domain.testkit.patients.InMemoryPatients;
import clinic.domain.testkit.patients.PatientBuilder;
import clinic.domain.testkit.privacy.InMemoryConsents;
import clinic.domain.testkit.records.InMemoryRecords;
import clinic.domain.testkit.records.InMemorySummarizer;
import clinic.domain.testkit.records.InMemoryTranscriber;
import clinic.domain.testkit.records.RecordBuilder;
import clinic.domain.testkit.records.Sounds;
import clinic.domain.testkit.scheduling.Cast;
import clinic.domain.testkit.scheduling.InMemoryClinic;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.KeptEvent;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.SequenceIds;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** The use cases about records over a clinic in memory, whose patients have consented to all; a test may change each part. */
final class Practice {
    static final Actor ANA = Actors.professional(Cast.ANA);
    static final Actor BRUNO = Actors.professional(Cast.BRUNO);
    static final Actor SCRIBE = Actors.SYSTEM;
    /** After this any lease has ended, and any pause but the longest. */
    static final Duration LEASE = Duration.ofMinutes(15);

    final InMemoryClinic clinic = new InMemoryClinic();
    final InMemoryPatients patients = new InMemoryPatients(clinic.unitOfWork());
    final InMemoryRecords stores = new InMemoryRecords(clinic.unitOfWork(), clinic.register(), clinic.auditTrail());
    final InMemoryTranscriber transcriber = new InMemoryTranscriber();
    final InMemorySummarizer summarizer = new InMemorySummarizer();
    final InMemoryConsents consents = new InMemoryConsents(
            clinic.unitOfWork(),
            (actor, subject) -> actor.is(Cast.CARLAS_PROFILE) && subject.equals(DataSubject.of(Cast.CARLA)));
    private final SequenceIds ids = SequenceIds.from(9_000);
    private Records records;

    Practice() {
        records = over(clinic.unitOfWork(), stores.work(), transcriber, summarizer);
        clinic.time().becomes(Moments.NINE);
        Cast.PATIENTS.forEach(this::isPatient);
    }

    private void isPatient(PatientId id, String name) {
        var patient = PatientBuilder.aPatient().id(id).name(name);
        Optional.ofNullable(Cast.CLIENTS.get(id)).ifPresent(patient::signingInAs);
        in(Actors.SYSTEM, () -> patients.add(patient.build()));
        consents(id, Purpose.RECORDING);
        consents(id, Purpose.AI);
    }

    /** From now on the use cases stand on these. */
    Practice standsOn(UnitOfWork unitOfWork, RecordWork work, Transcriber hears, RecordSummarizer sums) {
        records = over(unitOfWork, work, hears, sums);
        return this;
    }

    private Records over(UnitOfWork unitOfWork, RecordWork work, Transcriber hears, RecordSummarizer sums) {
        return Records.over(new RecordsPorts(
                stores.audioStore(),
                stores.audioRecords(),
                stores.views(),
                work,
                stores.backlog(),
                hears,
                sums,
                consents,
                stores.transmissions(),
                patients,
                clinic.appointments(),
                unitOfWork,
                clinic.auditTrail(),
                clinic.outbox(),
                ids,
                clinic.time(),
                RecordsPorts.MOST));
    }

    Records records() {
        return records;
    }

    Consent consents(PatientId patient, Purpose purpose) {
        var consent = new Consent(
                new ConsentId(ids.next()),
                DataSubject.of(patient),
                purpose,
                "1",
                "paper",
                Optional.empty(),
                clinic.time().instant(),
                Optional.empty());
        return in(Actors.SYSTEM, () -> consents.give(consent));
    }

    void withdraws(PatientId patient, Purpose purpose) {
        var subject = DataSubject.of(patient);
        in(
                Actors.SYSTEM,
                () -> consents.list(subject).stream()
                        .filter(one -> one.purpose() == purpose)
                        .map(one -> consents.withdraw(
                                subject, one.id(), clinic.time().instant()))
                        .toList());
    }

    KeepAudio.Outcome keep(Actor actor, byte[] bytes) {
        return records.keepAudio().handle(new KeepAudio.Command(actor, new ByteArrayInputStream(bytes)));
    }

    /** The same sound each time, kept anew. */
    Audio sound(Actor actor) {
        return ((KeepAudio.Outcome.Kept) keep(actor, Sounds.bytes(AudioFormat.OGG))).audio();
    }

    DictateRecord.Outcome dictate(Actor actor, PatientId patient) {
        return records.dictateRecord()
                .handle(new DictateRecord.Command(
                        actor, sound(actor), patient, Optional.empty(), true, Source.DASHBOARD));
    }

    /** Ana has dictated a record about Carla; nothing of it is done yet. */
    AudioRecord dictated() {
        return ((DictateRecord.Outcome.Accepted) dictate(ANA, Cast.CARLA)).record();
    }

    /** Ana has dictated it, and all is done. */
    AudioRecord completed() {
        transcriber.says(RecordBuilder.SAID);
        var record = dictated();
        workOffAll();
        return kept(record.id());
    }

    AudioRecord signed() {
        var record = completed();
        records.signRecord().handle(new SignRecord.Command(ANA, record.id(), OptionalInt.empty()));
        return kept(record.id());
    }

    DoRecordWork.Outcome work() {
        return records.doRecordWork().handle(new DoRecordWork.Command(SCRIBE));
    }

    /** Does all that can be done now. */
    void workOffAll() {
        while (!(work() instanceof DoRecordWork.Outcome.Idle)) {
            // the next piece
        }
    }

    AudioRecord kept(RecordId id) {
        return in(Actors.SYSTEM, () -> stores.audioRecords().lock(id)).orElseThrow();
    }

    List<RecordVersion> versions(RecordId id) {
        return in(Actors.SYSTEM, () -> stores.views().versions(id));
    }

    List<String> audited() {
        return clinic.auditLines().stream().map(AuditLine::action).toList();
    }

    List<String> events() {
        return clinic.events().stream().map(KeptEvent::type).toList();
    }

    void pass(Duration length) {
        clinic.time().pass(length);
    }

    <T> T in(Actor actor, Supplier<T> work) {
        return clinic.unitOfWork().inTransaction(actor, work);
    }
}
