package clinic.domain.testkit.records;

import clinic.domain.patients.PatientId;
import clinic.domain.records.Audio;
import clinic.domain.records.AudioFormat;
import clinic.domain.records.AudioId;
import clinic.domain.records.AudioRecord;
import clinic.domain.records.Content;
import clinic.domain.records.KeyFact;
import clinic.domain.records.KeyFacts;
import clinic.domain.records.RecordId;
import clinic.domain.records.RecordVersion;
import clinic.domain.records.Recording;
import clinic.domain.records.Section;
import clinic.domain.records.Signing;
import clinic.domain.records.Source;
import clinic.domain.records.Visit;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.scheduling.Cast;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.SequenceIds;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A record for a test; what the test does not say is ordinary: written by Ana about Carla at nine, not signed. */
public final class RecordBuilder {
    /** What was said. */
    public static final String SAID =
            "Paciente refere dor de cabeça há três dias. Nega alergia a medicamentos. Prescrevo dipirona 500 mg.";

    private static final SequenceIds IDS = SequenceIds.from(3_000_000);

    private RecordId id = new RecordId(IDS.next());
    private PatientId patient = Cast.CARLA;
    private ProfileId author = Cast.ANA;
    private Instant at = Moments.NINE;

    private RecordBuilder() {}

    public static RecordBuilder aRecord() {
        return new RecordBuilder();
    }

    /** Two facts that rest on {@link #SAID}, and what was said and summarized. */
    public static Content content() {
        return new Content(Optional.of(SAID), Optional.of("Cefaleia há três dias."), facts());
    }

    public static KeyFacts facts() {
        return new KeyFacts(Map.of(
                Section.CHIEF_COMPLAINT,
                List.of(new KeyFact("Dor de cabeça há três dias", "dor de cabeça há três dias", true, false)),
                Section.MEDICATIONS,
                List.of(new KeyFact("Dipirona 500 mg", "Prescrevo dipirona 500 mg", true, false))));
    }

    /** The sound of this number, as it would be kept. */
    public static Audio sound(int number) {
        var hash = "%064x".formatted(number);
        return new Audio(new AudioId(SequenceIds.id(4_000_000 + number)), AudioFormat.OGG, 4, hash, Optional.empty());
    }

    public RecordBuilder id(RecordId chosen) {
        id = chosen;
        return this;
    }

    public RecordBuilder about(PatientId whom) {
        patient = whom;
        return this;
    }

    public RecordBuilder by(ProfileId writer) {
        author = writer;
        return this;
    }

    public RecordBuilder at(Instant moment) {
        at = moment;
        return this;
    }

    /** Written by hand. */
    public AudioRecord written() {
        return AudioRecord.written(id, new Visit(patient, Optional.empty()), author, content(), at);
    }

    /** Waiting for its transcription. */
    public AudioRecord dictated(Audio audio) {
        var recording = new Recording(audio, true, Source.DASHBOARD);
        return AudioRecord.dictated(id, new Visit(patient, Optional.empty()), author, recording, at);
    }

    /** The same, a version on, signed by its author. */
    public static AudioRecord signed(AudioRecord record) {
        var versions = List.of(version(1, record));
        return switch (record.sign(Actors.professional(record.author()), versions, Moments.NINE.plusSeconds(60))) {
            case Signing.Done done -> done.record();
            case Signing other -> throw new IllegalStateException("it cannot be signed: " + other);
        };
    }

    /** What the record says, as this version of it. */
    public static RecordVersion version(int number, AudioRecord record) {
        return new RecordVersion(
                number, record.content(), new RecordVersion.By.Person(record.author()), record.createdAt());
    }
}
