package clinic.adapter.rest.scheduling;

import clinic.adapter.rest.shared.IdsAndTimes;
import clinic.domain.scheduling.Agenda;
import clinic.domain.scheduling.AppointmentView;
import clinic.domain.scheduling.Offer;
import clinic.domain.scheduling.Slot;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;

/** Writes appointments, offers and agendas as the contract has them. */
final class AppointmentJson {
    private static final SerializedString ID = new SerializedString("id");
    private static final SerializedString PATIENT_ID = new SerializedString("patientId");
    private static final SerializedString PROCEDURE_ID = new SerializedString("procedureId");
    private static final SerializedString PROFESSIONAL_ID = new SerializedString("professionalId");
    private static final SerializedString STARTS_AT = new SerializedString("startsAt");
    private static final SerializedString ENDS_AT = new SerializedString("endsAt");
    private static final SerializedString CREATED_AT = new SerializedString("createdAt");

    private AppointmentJson() {}

    static void write(JsonGenerator json, AppointmentView view) throws IOException {
        json.writeStartObject();
        fields(json, view, new IdsAndTimes(view.zone()));
        json.writeEndObject();
    }

    private static void fields(JsonGenerator json, AppointmentView view, IdsAndTimes plain) throws IOException {
        var appointment = view.appointment();
        plain.write(json, ID, appointment.id().value());
        plain.write(json, PATIENT_ID, appointment.patient().value());
        json.writeStringField("patientName", view.patientName());
        plain.write(json, PROCEDURE_ID, appointment.procedure().value());
        plain.write(json, PROFESSIONAL_ID, appointment.professional().value());
        slot(json, appointment.visit(), plain);
        json.writeStringField("status", Words.of(appointment.status()));
        json.writeStringField("source", Words.of(appointment.source()));
        json.writeStringField("notes", appointment.notes().orElse(null));
        plain.write(json, CREATED_AT, appointment.createdAt());
    }

    static void offer(JsonGenerator json, Offer offer, IdsAndTimes plain) throws IOException {
        json.writeStartObject();
        slot(json, offer.slot(), plain);
        plain.write(json, PROFESSIONAL_ID, offer.professional().value());
        json.writeEndObject();
    }

    private static void slot(JsonGenerator json, Slot slot, IdsAndTimes plain) throws IOException {
        plain.write(json, STARTS_AT, slot.start());
        plain.write(json, ENDS_AT, slot.end());
    }

    static void offers(JsonGenerator json, String name, List<Offer> offers, ZoneId zone) throws IOException {
        var text = new OfferText(zone);
        json.writeArrayFieldStart(name);
        for (var offer : offers) text.write(json, offer);
        json.writeEndArray();
    }

    static void agenda(JsonGenerator json, Agenda agenda) throws IOException {
        json.writeStartObject();
        json.writeStringField("timeZone", agenda.zone().getId());
        json.writeArrayFieldStart("days");
        var plain = new IdsAndTimes(agenda.zone());
        for (var day : agenda.days()) day(json, day, plain);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void day(JsonGenerator json, Agenda.Day day, IdsAndTimes plain) throws IOException {
        json.writeStartObject();
        json.writeStringField("date", day.date().toString());
        json.writeArrayFieldStart("appointments");
        for (var entry : day.appointments()) entry(json, entry, plain);
        json.writeEndArray();
        json.writeArrayFieldStart("timeOff");
        for (var absence : day.timeOff()) absence(json, absence, plain);
        json.writeEndArray();
        json.writeArrayFieldStart("workingHours");
        for (var presence : day.workingHours()) presence(json, presence, plain);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void entry(JsonGenerator json, Agenda.Entry entry, IdsAndTimes plain) throws IOException {
        json.writeStartObject();
        fields(json, entry.view(), plain);
        json.writeStringField("procedureName", entry.procedureName());
        json.writeStringField("professionalName", entry.professionalName());
        json.writeEndObject();
    }

    private static void absence(JsonGenerator json, Agenda.Absence absence, IdsAndTimes plain) throws IOException {
        json.writeStartObject();
        plain.write(json, ID, absence.id().value());
        plain.write(json, PROFESSIONAL_ID, absence.professional().value());
        slot(json, absence.slot(), plain);
        json.writeStringField("reason", absence.reason());
        json.writeEndObject();
    }

    private static void presence(JsonGenerator json, Agenda.Presence presence, IdsAndTimes plain) throws IOException {
        json.writeStartObject();
        plain.write(json, PROFESSIONAL_ID, presence.professional().value());
        json.writeStringField("professionalName", presence.professionalName());
        slot(json, presence.slot(), plain);
        json.writeEndObject();
    }
}
