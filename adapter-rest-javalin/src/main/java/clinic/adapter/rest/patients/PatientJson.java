package clinic.adapter.rest.patients;

import clinic.adapter.rest.shared.Rfc3339;
import clinic.domain.patients.Cpf;
import clinic.domain.patients.HistoryEntry;
import clinic.domain.patients.PatientView;
import clinic.domain.shared.EmailAddress;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Writes patients as {@code api.md} names their fields. */
final class PatientJson {
    private PatientJson() {}

    static void write(JsonGenerator json, PatientView view) throws IOException {
        var patient = view.patient();
        json.writeStartObject();
        json.writeStringField("id", patient.id().value().toString());
        json.writeStringField("name", patient.name().value());
        json.writeStringField("phone", patient.phone().e164());
        text(json, "email", patient.email().map(EmailAddress::value));
        text(json, "cpf", patient.cpf().map(Cpf::digits));
        text(json, "birthDate", patient.birthDate().map(LocalDate::toString));
        text(json, "notes", patient.notes());
        text(json, "profileId", patient.profile().map(profile -> profile.value().toString()));
        json.writeStringField("createdAt", Rfc3339.of(patient.createdAt(), view.zone()));
        json.writeEndObject();
    }

    static void entry(JsonGenerator json, HistoryEntry entry, ZoneId zone) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", word(entry.kind()));
        json.writeStringField("id", entry.id().toString());
        json.writeStringField("at", Rfc3339.of(entry.at(), zone));
        json.writeStringField("title", entry.title());
        text(json, "professionalName", entry.professionalName());
        json.writeStringField("status", entry.status());
        json.writeEndObject();
    }

    private static String word(HistoryEntry.Kind kind) {
        return switch (kind) {
            case APPOINTMENT -> "appointment";
            case RECORD -> "record";
        };
    }

    private static void text(JsonGenerator json, String field, Optional<String> value) throws IOException {
        if (value.isPresent()) json.writeStringField(field, value.get());
        else json.writeNullField(field);
    }
}
