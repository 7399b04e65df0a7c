package clinic.adapter.rest.records;

import clinic.domain.patients.PatientId;
import clinic.domain.records.Addendum;
import clinic.domain.records.Audio;
import clinic.domain.records.AudioFormat;
import clinic.domain.records.AudioId;
import clinic.domain.records.AudioRecord;
import clinic.domain.records.Content;
import clinic.domain.records.KeyFact;
import clinic.domain.records.KeyFacts;
import clinic.domain.records.Progress;
import clinic.domain.records.RecordId;
import clinic.domain.records.RecordView;
import clinic.domain.records.RecordView.Added;
import clinic.domain.records.Section;
import clinic.domain.records.Signature;
import clinic.domain.records.Source;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.SequenceIds;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records to be printed. */
final class PrintableRecord {
    static final Letterhead HEAD =
            new Letterhead("Clínica São João", Optional.of("Rua das Acácias, 120 – São Paulo/SP"));
    static final String HASH = "3f".repeat(32);
    private static final String NAME = "Dra. Helena Prado";
    private static final String REGISTRATION = "CRM-SP 123456";
    private static final ProfileId AUTHOR = new ProfileId(SequenceIds.id(21));
    private static final ProfileId ANOTHER = new ProfileId(SequenceIds.id(22));

    private PrintableRecord() {}

    static RecordView draft(Content content) {
        return view(record(content, Optional.empty()), List.of());
    }

    static RecordView signed(Content content) {
        var signature = new Signature(AUTHOR, Moments.NINE.plusSeconds(600), HASH);
        var own = new Added(
                new Addendum("Paciente ligou: melhorou.", Moments.NINE.plusSeconds(7200), AUTHOR),
                Optional.of(NAME),
                Optional.of(REGISTRATION));
        var anothers = new Added(
                new Addendum("Alta da fisioterapia.", Moments.NINE.plusSeconds(9000), ANOTHER),
                Optional.of("Bruno Braga"),
                Optional.of("CREFITO 3-98765"));
        return view(record(content, Optional.of(signature)), List.of(own, anothers));
    }

    static Content usual() {
        var facts = new KeyFacts(Map.of(
                Section.CHIEF_COMPLAINT,
                List.of(new KeyFact("Coceira no braço há três semanas", "está coçando há três semanas", true, false)),
                Section.MEDICATIONS,
                List.of(
                        new KeyFact("Loratadina 10 mg, uma vez ao dia", "tomando loratadina de dez", true, false),
                        new KeyFact("Hidratante após o banho", "", false, true)),
                Section.ALLERGIES,
                List.of(new KeyFact("Alergia a dipirona", "não posso tomar dipirona", true, false))));
        return new Content(
                Optional.of("Então, doutora, está coçando há três semanas… não posso tomar dipirona. "
                        + "Ação ".repeat(80)),
                Optional.of("Dermatite de contato provável. Orientada a evitar o níquel."),
                facts);
    }

    private static AudioRecord record(Content content, Optional<Signature> signature) {
        var audio = new Audio(
                new AudioId(SequenceIds.id(3)),
                AudioFormat.OGG,
                12_345,
                "ab".repeat(32),
                Optional.of(Duration.ofSeconds(95)));
        return new AudioRecord(
                new RecordId(SequenceIds.id(1)),
                new PatientId(SequenceIds.id(2)),
                Optional.empty(),
                AUTHOR,
                Source.DASHBOARD,
                Optional.of(audio),
                true,
                new Progress.Completed(Optional.empty()),
                content,
                Optional.of("gpt-4o-transcribe, gpt-4.1-mini"),
                signature,
                Moments.NINE,
                3);
    }

    private static RecordView view(AudioRecord record, List<Added> addenda) {
        return new RecordView(
                record,
                "Mariana Souza Lima",
                NAME,
                Optional.of(REGISTRATION),
                record.signature().map(signature -> NAME),
                addenda,
                Optional.empty(),
                true,
                Moments.ZONE);
    }
}
