package clinic.adapter.rest.scheduling;

import clinic.adapter.rest.shared.Rfc3339;
import clinic.domain.scheduling.Agenda;
import clinic.domain.scheduling.AppointmentView;
import clinic.domain.scheduling.Offer;
import clinic.domain.scheduling.Slot;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;

/** Writes appointments, offers and agendas as the contract has them. */
final class AppointmentJson {
    private AppointmentJson() {}

    static void write(JsonGenerator json, AppointmentView view) throws IOException {
        json.writeStartObject();
        fields(json, view);
        json.writeEndObject();
    }

    private static void fields(JsonGenerator json, AppointmentView view) throws IOException {
        var appointment = view.appointment();
        json.writeStringField("id", appointment.id().value().toString());
        json.writeStringField("patientId", appointment.patient().value().toString());
        json.writeStringField("patientName", view.patientName());
        json.writeStringField("procedureId", appointment.procedure().value().toString());
        json.writeStringField(
                "professionalId", appointment.professional().value().toString());
        slot(json, appointment.visit(), view.zone());
        json.writeStringField("status", Words.of(appointment.status()));
        json.writeStringField("source", Words.of(appointment.source()));
        json.writeStringField("notes", appointment.notes().orElse(null));
        json.writeStringField("createdAt", Rfc3339.of(appointment.createdAt(), view.zone()));
    }

    private static void slot(JsonGenerator json, Slot slot, ZoneId zone) throws IOException {
        json.writeStringField("startsAt", Rfc3339.of(slot.start(), zone));
        json.writeStringField("endsAt", Rfc3339.of(slot.end(), zone));
    }

    static void offers(JsonGenerator json, String name, List<Offer> offers, ZoneId zone) throws IOException {
        json.writeArrayFieldStart(name);
        for (var offer : offers) {
            json.writeStartObject();
            slot(json, offer.slot(), zone);
            json.writeStringField("professionalId", offer.professional().value().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void agenda(JsonGenerator json, Agenda agenda) throws IOException {
        json.writeStartObject();
        json.writeStringField("timeZone", agenda.zone().getId());
        json.writeArrayFieldStart("days");
        for (var day : agenda.days()) day(json, day, agenda.zone());
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void day(JsonGenerator json, Agenda.Day day, ZoneId zone) throws IOException {
        json.writeStartObject();
        json.writeStringField("date", day.date().toString());
        json.writeArrayFieldStart("appointments");
        for (var entry : day.appointments()) entry(json, entry);
        json.writeEndArray();
        json.writeArrayFieldStart("timeOff");
        for (var absence : day.timeOff()) absence(json, absence, zone);
        json.writeEndArray();
        json.writeArrayFieldStart("workingHours");
        for (var presence : day.workingHours()) presence(json, presence, zone);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void entry(JsonGenerator json, Agenda.Entry entry) throws IOException {
        json.writeStartObject();
        fields(json, entry.view());
        json.writeStringField("procedureName", entry.procedureName());
        json.writeStringField("professionalName", entry.professionalName());
        json.writeEndObject();
    }

    private static void absence(JsonGenerator json, Agenda.Absence absence, ZoneId zone) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", absence.id().value().toString());
        json.writeStringField("professionalId", absence.professional().value().toString());
        slot(json, absence.slot(), zone);
        json.writeStringField("reason", absence.reason());
        json.writeEndObject();
    }

    private static void presence(JsonGenerator json, Agenda.Presence presence, ZoneId zone) throws IOException {
        json.writeStartObject();
        json.writeStringField("professionalId", presence.professional().value().toString());
        json.writeStringField("professionalName", presence.professionalName());
        slot(json, presence.slot(), zone);
        json.writeEndObject();
    }
}
