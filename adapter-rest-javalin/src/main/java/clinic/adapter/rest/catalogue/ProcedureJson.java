package clinic.adapter.rest.catalogue;

import clinic.domain.catalogue.Procedure;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Writes procedures as {@code api.md} names their fields. */
final class ProcedureJson {
    private ProcedureJson() {}

    static void write(JsonGenerator json, Procedure procedure) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", procedure.id().value().toString());
        json.writeStringField("name", procedure.name());
        if (procedure.description().isEmpty()) json.writeNullField("description");
        else json.writeStringField("description", procedure.description());
        json.writeNumberField("durationMinutes", procedure.duration().toMinutes());
        json.writeNumberField("bufferBeforeMinutes", procedure.bufferBefore().toMinutes());
        json.writeNumberField("bufferAfterMinutes", procedure.bufferAfter().toMinutes());
        json.writeNumberField("priceCents", procedure.price().cents());
        json.writeArrayFieldStart("professionalIds");
        for (var id : procedure.professionals().stream()
                .map(profile -> profile.value().toString())
                .sorted()
                .toList()) json.writeString(id);
        json.writeEndArray();
        json.writeBooleanField("active", procedure.active());
        json.writeEndObject();
    }
}
