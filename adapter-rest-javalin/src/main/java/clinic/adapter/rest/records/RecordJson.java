package clinic.adapter.rest.records;

import clinic.adapter.rest.shared.Rfc3339;
import clinic.domain.records.Addendum;
import clinic.domain.records.AudioRecord;
import clinic.domain.records.Failure;
import clinic.domain.records.KeyFact;
import clinic.domain.records.KeyFacts;
import clinic.domain.records.Progress;
import clinic.domain.records.RecordId;
import clinic.domain.records.RecordView;
import clinic.domain.records.Section;
import clinic.domain.records.Signature;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** Writes records as {@code api.md} names their fields. */
final class RecordJson {
    private RecordJson() {}

    static void write(JsonGenerator json, RecordView view) throws IOException {
        var record = view.record();
        json.writeStartObject();
        head(json, record);
        text(json, "transcription", record.content().transcription());
        text(json, "aiSummary", record.content().summary());
        facts(json, record.content().facts());
        text(json, "failure", failure(record.progress()).map(RecordWords::of));
        text(json, "model", record.model());
        json.writeStringField("createdAt", Rfc3339.of(record.createdAt(), view.zone()));
        signature(json, record.signature(), view.zone());
        json.writeArrayFieldStart("addenda");
        for (var added : view.addenda()) addendum(json, added.addendum(), view.zone());
        json.writeEndArray();
        json.writeEndObject();
    }

    static String path(RecordId id) {
        return "/api/ai/records/" + id.value();
    }

    /** No more than how far it is. */
    static void progress(JsonGenerator json, AudioRecord record) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", record.id().value().toString());
        json.writeStringField("status", status(record));
        json.writeEndObject();
    }

    private static void head(JsonGenerator json, AudioRecord record) throws IOException {
        json.writeStringField("id", record.id().value().toString());
        json.writeStringField("patientId", record.patient().value().toString());
        text(json, "appointmentId", record.appointment().map(id -> id.value().toString()));
        json.writeStringField("professionalId", record.author().value().toString());
        json.writeStringField("status", status(record));
        json.writeStringField("source", word(record.source()));
        var length = record.audio().flatMap(audio -> audio.duration());
        if (length.isPresent()) json.writeNumberField("durationSeconds", seconds(length.get()));
        else json.writeNullField("durationSeconds");
    }

    /** To the next whole second: what is there is never told as nothing. */
    private static long seconds(Duration length) {
        return length.plusNanos(999_999_999).toSeconds();
    }

    static String status(AudioRecord record) {
        return switch (record.progress()) {
            case Progress.Processing processing -> "processing";
            case Progress.Completed completed -> "completed";
            case Progress.Failed failed -> "failed";
        };
    }

    private static Optional<Failure> failure(Progress progress) {
        return switch (progress) {
            case Progress.Processing processing -> Optional.empty();
            case Progress.Completed completed -> completed.failure();
            case Progress.Failed failed -> Optional.of(failed.why());
        };
    }

    static void facts(JsonGenerator json, KeyFacts facts) throws IOException {
        json.writeObjectFieldStart("keyInfo");
        for (var section : Section.values()) {
            json.writeArrayFieldStart(field(section));
            for (var fact : facts.of(section)) fact(json, fact);
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void fact(JsonGenerator json, KeyFact fact) throws IOException {
        json.writeStartObject();
        json.writeStringField("text", fact.text());
        json.writeStringField("quote", fact.quote());
        json.writeBooleanField("supported", fact.supported());
        json.writeBooleanField("accepted", fact.accepted());
        json.writeEndObject();
    }

    static String field(Section section) {
        return switch (section) {
            case CHIEF_COMPLAINT -> "chiefComplaint";
            case HISTORY -> "history";
            case FINDINGS -> "findings";
            case PROCEDURES -> "procedures";
            case MEDICATIONS -> "medications";
            case ALLERGIES -> "allergies";
            case PLAN -> "plan";
            case FOLLOW_UP -> "followUp";
        };
    }

    private static void signature(JsonGenerator json, Optional<Signature> signature, ZoneId zone) throws IOException {
        text(json, "signedAt", signature.map(signed -> Rfc3339.of(signed.at(), zone)));
        text(json, "signedBy", signature.map(signed -> signed.by().value().toString()));
        text(json, "signatureHash", signature.map(Signature::hash));
    }

    static void addendum(JsonGenerator json, Addendum addendum, ZoneId zone) throws IOException {
        json.writeStartObject();
        json.writeStringField("text", addendum.text());
        json.writeStringField("at", Rfc3339.of(addendum.at(), zone));
        json.writeStringField("by", addendum.by().value().toString());
        json.writeEndObject();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static void text(JsonGenerator json, String field, Optional<String> value) throws IOException {
        if (value.isPresent()) json.writeStringField(field, value.get());
        else json.writeNullField(field);
    }
}
