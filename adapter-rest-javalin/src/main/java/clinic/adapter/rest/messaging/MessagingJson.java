package clinic.adapter.rest.messaging;

import clinic.adapter.rest.shared.Rfc3339;
import clinic.domain.messaging.Attention;
import clinic.domain.messaging.Contact;
import clinic.domain.messaging.Conversation;
import clinic.domain.messaging.Conversations.Summary;
import clinic.domain.messaging.Line;
import clinic.domain.messaging.Message;
import clinic.domain.shared.Phone;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** Conversations and messages as JSON. */
final class MessagingJson {
    private MessagingJson() {}

    static void line(JsonGenerator json, Line line) throws IOException {
        json.writeStartObject();
        json.writeStringField("status", word(line.state()));
        text(json, "qrCode", line.qrCode());
        text(json, "number", line.number().map(Phone::e164));
        text(json, "trouble", line.trouble());
        json.writeEndObject();
    }

    static void message(JsonGenerator json, Message message, Contact contact, ZoneId zone) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", message.id().value().toString());
        text(json, "phone", contact.telephone().map(Phone::e164));
        parts(json, message, zone);
        json.writeEndObject();
    }

    private static void parts(JsonGenerator json, Message message, ZoneId zone) throws IOException {
        json.writeStringField("kind", word(message.kind()));
        json.writeStringField("text", message.text());
        switch (message.way()) {
            case Message.Way.Inbound inbound -> {
                json.writeStringField("direction", "inbound");
                json.writeNullField("status");
                json.writeNullField("authorId");
                json.writeNullField("failure");
            }
            case Message.Way.Outbound outbound -> {
                json.writeStringField("direction", "outbound");
                json.writeStringField("status", word(outbound.delivery()));
                text(json, "authorId", outbound.author().map(id -> id.value().toString()));
                text(json, "failure", outbound.failure());
            }
        }
        json.writeStringField("at", Rfc3339.of(message.at(), zone));
    }

    static void summary(JsonGenerator json, Summary summary, Instant now, ZoneId zone) throws IOException {
        json.writeStartObject();
        conversation(json, summary.conversation(), summary.phone(), now, zone);
        json.writeArrayFieldStart("patientNames");
        for (var name : summary.names()) json.writeString(name);
        json.writeEndArray();
        json.writeFieldName("lastMessage");
        if (summary.last().isPresent()) {
            message(json, summary.last().get(), summary.conversation().contact(), zone);
        } else {
            json.writeNull();
        }
        json.writeNumberField("failedMessages", summary.failed());
        json.writeEndObject();
    }

    static void one(JsonGenerator json, Conversation conversation, Instant now, ZoneId zone) throws IOException {
        json.writeStartObject();
        conversation(json, conversation, conversation.contact().telephone(), now, zone);
        json.writeEndObject();
    }

    private static void conversation(
            JsonGenerator json, Conversation conversation, Optional<Phone> phone, Instant now, ZoneId zone)
            throws IOException {
        json.writeStringField("id", conversation.id().value().toString());
        json.writeStringField("contact", conversation.contact().key());
        text(json, "phone", phone.map(Phone::e164));
        switch (conversation.attention().at(now)) {
            case Attention.Bot bot -> {
                json.writeStringField("state", "bot");
                json.writeNullField("takenBy");
                json.writeNullField("since");
            }
            case Attention.Waiting waiting -> {
                json.writeStringField("state", "waiting");
                json.writeNullField("takenBy");
                json.writeStringField("since", Rfc3339.of(waiting.since(), zone));
            }
            case Attention.OnTelephone there -> {
                json.writeStringField("state", "person");
                json.writeNullField("takenBy");
                json.writeStringField("since", Rfc3339.of(there.since(), zone));
            }
            case Attention.Person person -> {
                json.writeStringField("state", "person");
                json.writeStringField("takenBy", person.who().value().toString());
                json.writeStringField("since", Rfc3339.of(person.since(), zone));
            }
        }
        text(json, "heardAt", conversation.heardAt().map(at -> Rfc3339.of(at, zone)));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static void text(JsonGenerator json, String field, Optional<String> value) throws IOException {
        if (value.isPresent()) json.writeStringField(field, value.get());
        else json.writeNullField(field);
    }
}
