package clinic.adapter.rest.accounts;

import clinic.adapter.rest.shared.Rfc3339;
import clinic.domain.accounts.Account;
import clinic.domain.accounts.Clinic;
import clinic.domain.accounts.Professional;
import clinic.domain.accounts.ProfileView;
import clinic.domain.shared.Phone;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;

/** Writes accounts, profiles and the clinic as the contract has them. */
final class AccountJson {
    private AccountJson() {}

    static void account(JsonGenerator json, Account account) throws IOException {
        var profile = account.profile();
        json.writeStartObject();
        json.writeStringField("id", profile.id().value().toString());
        json.writeStringField("name", profile.name());
        json.writeStringField("email", profile.email().value());
        json.writeStringField("role", AccountReads.word(profile.role()));
        text(json, "patientId", account.patient().map(id -> id.value().toString()));
        json.writeEndObject();
    }

    static void profile(JsonGenerator json, ProfileView view) throws IOException {
        var profile = view.profile();
        json.writeStartObject();
        json.writeStringField("id", profile.id().value().toString());
        json.writeStringField("name", profile.name());
        json.writeStringField("email", profile.email().value());
        text(json, "phone", profile.phone().map(Phone::e164));
        json.writeStringField("role", AccountReads.word(profile.role()));
        text(json, "registration", profile.registration());
        json.writeBooleanField("active", profile.active());
        json.writeStringField("createdAt", Rfc3339.of(profile.createdAt(), view.zone()));
        json.writeEndObject();
    }

    static void professional(JsonGenerator json, Professional professional) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", professional.id().value().toString());
        json.writeStringField("name", professional.name());
        text(json, "registration", professional.registration());
        json.writeEndObject();
    }

    static void clinic(JsonGenerator json, Clinic clinic) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", clinic.name());
        text(json, "address", clinic.address());
        text(json, "phone", clinic.phone().map(Phone::e164));
        json.writeStringField("timeZone", clinic.timeZone().getId());
        json.writeNumberField("slotGridMinutes", clinic.slotGridMinutes());
        json.writeNumberField("minimumNoticeMinutes", clinic.minimumNoticeMinutes());
        json.writeNumberField("horizonDays", clinic.horizonDays());
        json.writeArrayFieldStart("closingDays");
        for (var day : clinic.closingDays()) json.writeString(day.toString());
        json.writeEndArray();
        json.writeArrayFieldStart("faq");
        for (var one : clinic.faq()) {
            json.writeStartObject();
            json.writeStringField("question", one.question());
            json.writeStringField("answer", one.answer());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String field, Optional<String> value) throws IOException {
        if (value.isPresent()) json.writeStringField(field, value.get());
        else json.writeNullField(field);
    }
}
