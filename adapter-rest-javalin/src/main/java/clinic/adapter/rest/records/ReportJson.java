package clinic.adapter.rest.records;

import clinic.adapter.rest.shared.Rfc3339;
import clinic.application.records.AiReport;
import clinic.domain.privacy.Transmission;
import clinic.domain.records.KeyFact;
import clinic.domain.records.RecordVersion;
import clinic.domain.records.Section;
import clinic.domain.records.Suggestion;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Optional;

/** Writes what a record has said, and what models had to do with it. */
final class ReportJson {
    private ReportJson() {}

    static void version(JsonGenerator json, RecordVersion version, ZoneId zone) throws IOException {
        json.writeStartObject();
        json.writeNumberField("version", version.number());
        json.writeStringField("at", Rfc3339.of(version.at(), zone));
        switch (version.by()) {
            case RecordVersion.By.Person person -> by(json, Optional.of(person), Optional.empty());
            case RecordVersion.By.Model model -> by(json, Optional.empty(), Optional.of(model));
        }
        RecordJson.text(json, "transcription", version.content().transcription());
        RecordJson.text(json, "aiSummary", version.content().summary());
        RecordJson.facts(json, version.content().facts());
        json.writeEndObject();
    }

    private static void by(
            JsonGenerator json, Optional<RecordVersion.By.Person> person, Optional<RecordVersion.By.Model> model)
            throws IOException {
        RecordJson.text(json, "by", person.map(one -> one.id().value().toString()));
        RecordJson.text(json, "model", model.map(RecordVersion.By.Model::name));
        RecordJson.text(json, "work", model.map(one -> RecordJson.word(one.work())));
    }

    static void report(JsonGenerator json, AiReport report) throws IOException {
        var zone = report.view().zone();
        json.writeStartObject();
        json.writeStringField("recordId", report.view().record().id().value().toString());
        json.writeArrayFieldStart("uses");
        for (var use : report.uses()) use(json, use, zone);
        json.writeEndArray();
        json.writeArrayFieldStart("sent");
        for (var sent : report.sent()) sent(json, sent, zone);
        json.writeEndArray();
        json.writeArrayFieldStart("accepted");
        for (var accepted : report.accepted()) accepted(json, accepted, zone);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void use(JsonGenerator json, AiReport.Use use, ZoneId zone) throws IOException {
        json.writeStartObject();
        json.writeStringField("work", RecordJson.word(use.work()));
        json.writeStringField("model", use.model());
        json.writeStringField("at", Rfc3339.of(use.at(), zone));
        json.writeNumberField("version", use.version());
        var suggestion = use.suggestion();
        RecordJson.text(json, "transcription", suggestion.transcription().map(RecordJson::word));
        RecordJson.text(json, "aiSummary", suggestion.summary().map(RecordJson::word));
        json.writeArrayFieldStart("facts");
        for (var fact : suggestion.facts()) suggested(json, fact);
        json.writeEndArray();
        json.writeArrayFieldStart("added");
        for (var fact : suggestion.added()) placed(json, fact.section(), fact.fact());
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void suggested(JsonGenerator json, Suggestion.Suggested suggested) throws IOException {
        json.writeStartObject();
        json.writeStringField("fate", RecordJson.word(suggested.fate()));
        fact(json, suggested.section(), suggested.fact());
        RecordJson.text(json, "now", suggested.now().map(KeyFact::text));
        json.writeEndObject();
    }

    private static void placed(JsonGenerator json, Section section, KeyFact fact) throws IOException {
        json.writeStartObject();
        fact(json, section, fact);
        json.writeEndObject();
    }

    private static void fact(JsonGenerator json, Section section, KeyFact fact) throws IOException {
        json.writeStringField("section", RecordJson.field(section));
        json.writeStringField("text", fact.text());
        json.writeStringField("quote", fact.quote());
        json.writeBooleanField("supported", fact.supported());
        json.writeBooleanField("accepted", fact.accepted());
    }

    private static void sent(JsonGenerator json, Transmission sent, ZoneId zone) throws IOException {
        json.writeStartObject();
        json.writeStringField("matter", RecordJson.word(sent.matter()));
        json.writeNumberField("amount", sent.amount());
        json.writeStringField("host", sent.to().host());
        json.writeStringField("model", sent.to().name());
        json.writeStringField("at", Rfc3339.of(sent.at(), zone));
        json.writeEndObject();
    }

    private static void accepted(JsonGenerator json, AiReport.Accepted accepted, ZoneId zone) throws IOException {
        json.writeStartObject();
        fact(json, accepted.section(), accepted.fact());
        json.writeStringField("by", accepted.by().value().toString());
        json.writeStringField("at", Rfc3339.of(accepted.at(), zone));
        json.writeEndObject();
    }
}
