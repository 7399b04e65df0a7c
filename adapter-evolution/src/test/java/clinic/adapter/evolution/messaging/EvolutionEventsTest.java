package clinic.adapter.evolution.messaging;

import static clinic.adapter.evolution.messaging.Bodies.bytes;
import static clinic.adapter.evolution.messaging.Bodies.data;
import static clinic.adapter.evolution.messaging.Bodies.envelope;
import static clinic.adapter.evolution.messaging.Bodies.json;
import static clinic.adapter.evolution.messaging.Bodies.key;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.messaging.Contact;
import clinic.domain.messaging.Delivery;
import clinic.domain.messaging.Line;
import clinic.domain.messaging.Message;
import clinic.domain.messaging.MessengerEvent;
import clinic.domain.messaging.MessengerEvent.Arrived;
import clinic.domain.messaging.MessengerEvent.Content;
import clinic.domain.messaging.MessengerEvent.Deleted;
import clinic.domain.messaging.MessengerEvent.Edited;
import clinic.domain.messaging.MessengerEvent.Ignored;
import clinic.domain.messaging.MessengerEvent.LineChanged;
import clinic.domain.messaging.MessengerEvent.Receipt;
import clinic.domain.messaging.MessengerEvent.Wrote;
import clinic.domain.shared.Phone;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvolutionEventsTest {
    private static final Instant AT = Instant.ofEpochSecond(1749766101);
    private static final EvolutionEvents EVENTS = new EvolutionEvents();

    @ParameterizedTest
    @CsvSource({
        "5531988887777@s.whatsapp.net,+5531988887777",
        "553188887777@s.whatsapp.net,+5531988887777",
        "553188887777:12@s.whatsapp.net,+5531988887777",
        "5511987654321.0:3@s.whatsapp.net,+5511987654321",
        "551134567890@s.whatsapp.net,+551134567890",
        "351912345678@s.whatsapp.net,+351912345678"
    })
    void knowsATelephoneByAnyOfItsAddresses(String jid, String phone) {
        assertThat(upsert(key(jid), "{\"conversation\":\"Oi\"}"))
                .isEqualTo(new Arrived(
                        new Contact.Known(new Phone(phone)), "K1", AT, Optional.empty(), new Content.Text("Oi")));
    }

    @Test
    void knowsAHiddenPatientByThePrivacyIdentity() {
        assertThat(upsert(key("100000000000001:7@lid"), "{\"conversation\":\"Oi\"}"))
                .isEqualTo(new Arrived(
                        new Contact.Hidden("100000000000001"), "K1", AT, Optional.empty(), new Content.Text("Oi")));
    }

    @ParameterizedTest
    @CsvSource({
        "120363000000000000@g.us,group",
        "status@broadcast,status",
        "5511987654321@broadcast,broadcast",
        "120363000000000000@newsletter,newsletter",
        "0@s.whatsapp.net,address",
        "nobody,address"
    })
    void ignoresWhatIsNoPerson(String jid, String why) {
        var key = "{\"remoteJid\":\"" + jid + "\",\"remoteJidAlt\":\""
                + (why.equals("address") ? "" : "5511987654321@s.whatsapp.net")
                + "\",\"participant\":\"5511987654321@s.whatsapp.net\",\"fromMe\":false,\"id\":\"K1\"}";
        assertThat(upsert(key, "{\"conversation\":\"Oi\"}")).isEqualTo(new Ignored(why));
    }

    @Test
    void tellsWhatTheClinicWroteOnItsTelephone() {
        var key = "{\"remoteJid\":\"5511987654321@s.whatsapp.net\",\"fromMe\":true,\"id\":\"K1\"}";
        assertThat(upsert(key, "{\"conversation\":\"Até já\"}"))
                .isEqualTo(new Wrote(
                        new Contact.Known(new Phone("+5511987654321")), "K1", AT, new Content.Text("Até já"), true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{'templateButtonReplyMessage':{'selectedId':'a','selectedDisplayText':'A'}};a;A",
                "{'interactiveResponseMessage':{'body':{'text':'A'},'nativeFlowResponseMessage':{'paramsJson':'{\\\"id\\\":\\\"a\\\"}'}}};a;A",
                "{'interactiveResponseMessage':{'body':{'text':'A'},'nativeFlowResponseMessage':{'paramsJson':'{'}}};A;A",
                "{'listResponseMessage':{'title':'A'}};A;A",
                "{'ephemeralMessage':{'message':{'buttonsResponseMessage':{'selectedButtonId':'a'}}}};a;a"
            })
    void readsAnswersToMenus(String message, String id, String title) {
        assertThat(content(json(message))).isEqualTo(new Content.Choice(id, title));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ephemeralMessage",
                "viewOnceMessage",
                "viewOnceMessageV2",
                "viewOnceMessageV2Extension",
                "documentWithCaptionMessage",
                "associatedChildMessage",
                "groupMentionedMessage"
            })
    void looksIntoWrappers(String wrapper) {
        var once = "{'" + wrapper + "':{'message':{'extendedTextMessage':{'text':'Oi'}}}}";
        assertThat(content(json(once))).isEqualTo(new Content.Text("Oi"));
        var thrice = "{'ephemeralMessage':{'message':{'viewOnceMessage':{'message':" + once + "}}}}";
        assertThat(content(json(thrice))).isEqualTo(new Content.Text("Oi"));
    }

    @Test
    void looksIntoWrappersToSomeDepthOnly() {
        var deep = "{\"ephemeralMessage\":{\"message\":".repeat(30) + "{\"conversation\":\"Oi\"}" + "}}".repeat(30);
        assertThat(upsert(deep)).isEqualTo(new Ignored("depth"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{'imageMessage':{'caption':'Veja'}};PICTURE;Veja",
                "{'documentMessage':{'fileName':'exame.pdf'}};DOCUMENT;",
                "{'documentWithCaptionMessage':{'message':{'documentMessage':{'caption':'Exame'}}}};DOCUMENT;Exame",
                "{'videoMessage':{'caption':'Veja'}};OTHER;Veja",
                "{'stickerMessage':{'mimetype':'image/webp'}};OTHER;",
                "{'locationMessage':{'degreesLatitude':-23.5,'name':'Clínica'}};OTHER;Clínica",
                "{'contactMessage':{'displayName':'Rui','vcard':'BEGIN:VCARD'}};OTHER;",
                "{'pollCreationMessageV3':{'name':'Quando?'}};OTHER;Quando?"
            })
    void readsWhatTheBotDoesNot(String message, Message.Kind kind, String caption) {
        assertThat(content(json(message))).isEqualTo(new Content.Other(kind, Optional.ofNullable(caption)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{'reactionMessage':{'text':'👍'}};reaction",
                "{'pollUpdateMessage':{'vote':{}}};poll",
                "{'senderKeyDistributionMessage':{}};technical",
                "{'messageContextInfo':{}};unknown",
                "{'conversation':' '};unknown",
                "{};empty",
                "null;empty",
                "\"text\";empty",
                "[1];unknown"
            })
    void ignoresWhatSaysNothing(String message, String why) {
        assertThat(upsert(json(message))).isEqualTo(new Ignored(why));
    }

    @Test
    void tellsThatASoundIsHereWhereverItIs() {
        var wrapped = "{'ephemeralMessage':{'message':{'audioMessage':{'seconds':'x'}}},'base64':'T2dn'}";
        assertThat(content(json(wrapped))).isEqualTo(new Content.Voice("audio/ogg", 0, true));
        assertThat(content(json("{'audioMessage':{'seconds':7,'mimetype':'audio/mp4'},'base64':''}")))
                .isEqualTo(new Content.Voice("audio/mp4", 7, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1749766101",
                "\"1749766101\"",
                "1749766101999",
                "{\"low\":1749766101,\"high\":0,\"unsigned\":true}"
            })
    void readsTimeInAllItsForms(String time) {
        assertThat(at(time)).isEqualTo(AT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1",
                "0",
                "1e999999999",
                "9223372036854775807",
                "99999999999999999999999",
                "\"now\"",
                "null",
                "{}"
            })
    void takesTheServersTimeWhenTheMessageHasNone(String time) {
        assertThat(at(time)).isEqualTo(Instant.parse("2025-06-12T19:08:21Z"));
    }

    @ParameterizedTest
    @CsvSource({"SERVER_ACK,SENT", "DELIVERY_ACK,DELIVERED", "READ,READ", "PLAYED,READ", "ERROR,FAILED", "3,DELIVERED"})
    void readsHowFarAMessageHasCome(String status, Delivery delivery) {
        assertThat(update(status)).isEqualTo(new Receipt("K9", delivery));
    }

    @Test
    void ignoresThatAMessageIsPendingAndKnowsOneThatWasTakenBack() {
        assertThat(update("PENDING")).isEqualTo(new Ignored("pending"));
        assertThat(update("WHATEVER")).isEqualTo(new Ignored("status"));
        assertThat(update("DELETED")).isEqualTo(new Deleted("K9"));
        var theirs = "{'keyId':'K9','remoteJid':'5511987654321@s.whatsapp.net','fromMe':false,'status':'READ'}";
        assertThat(event("messages.update", json(theirs))).isEqualTo(new Ignored("theirs"));
        var group = "{'keyId':'K9','remoteJid':'1203@g.us','fromMe':true,'status':'READ'}";
        assertThat(event("messages.update", json(group))).isEqualTo(new Ignored("group"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'MESSAGE_EDIT'", "14"})
    void knowsAMessageThatWasChanged(String type) {
        var edited = "{'key':{'remoteJid':'5511987654321@s.whatsapp.net','fromMe':false,'id':'K7'},'type':" + type
                + ",'editedMessage':{'conversation':'Às 10'},'timestampMs':'1749766101000'}";
        assertThat(event("messages.edited", json(edited))).isEqualTo(new Edited("K7", "Às 10"));
        assertThat(upsert(json("{'protocolMessage':" + edited + "}"))).isEqualTo(new Edited("K7", "Às 10"));
        assertThat(upsert(json("{'editedMessage':{'message':{'protocolMessage':" + edited + "}}}")))
                .isEqualTo(new Edited("K7", "Às 10"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'REVOKE'", "0"})
    void knowsAMessageThatWasTakenBack(String type) {
        var revoked =
                "{'key':{'remoteJid':'5511987654321@s.whatsapp.net','fromMe':false,'id':'K7'},'type':" + type + "}";
        assertThat(event("messages.edited", json(revoked))).isEqualTo(new Deleted("K7"));
        assertThat(upsert(json("{'protocolMessage':" + revoked + "}"))).isEqualTo(new Deleted("K7"));
        var key = "{'remoteJid':'5511987654321@s.whatsapp.net','fromMe':false,'id':'K7','status':'DELETED'}";
        assertThat(event("messages.delete", json(key))).isEqualTo(new Deleted("K7"));
    }

    @Test
    void knowsWhenThereAreNoMoreQrCodes() {
        var data = "{'message':'QR code limit reached, please login again','statusCode':500}";
        assertThat(event("qrcode.updated", json(data)))
                .isEqualTo(new LineChanged(
                        Line.State.CLOSE,
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        "QR code limit reached, please login again"));
        assertThat(event("connection.update", json("{'state':'refused','statusReason':428}")))
                .isEqualTo(new LineChanged(Line.State.CLOSE, Optional.empty(), Optional.empty(), true, "428"));
    }

    @Test
    void showsNoPictureThatIsNone() {
        var data = "{'qrcode':{'base64':'data:text/html;base64,PHNjcmlwdD4='}}";
        assertThat(event("qrcode.updated", json(data)))
                .isEqualTo(new LineChanged(Line.State.CONNECTING, Optional.empty(), Optional.empty(), false, ""));
    }

    @Test
    void cleansWhatIsWritten() {
        assertThat(content("{\"conversation\":\"\\u0000O\\u0007i\\r\\n\\ttudo\\ud83d bem \\ud83d\\ude00\"}"))
                .isEqualTo(new Content.Text("Oi\n tudo bem 😀"));
        var cut = content("{\"conversation\":\"a" + "😀".repeat(3000) + "\"}");
        assertThat(cut).isEqualTo(new Content.Text("a" + "😀".repeat(2047)));
    }

    @Test
    void readsATextWithABrokenCharacter() {
        var body = envelope(
                "messages.upsert",
                data(key("5511987654321@s.whatsapp.net"), "{\"conversation\":\"Oi#\"}", "1749766101"));
        var bytes = bytes(body);
        bytes[body.indexOf('#')] = (byte) 0xc3;
        assertThat(EVENTS.read(bytes).event()).isInstanceOf(Arrived.class);
    }

    private static MessengerEvent update(String status) {
        return event(
                "messages.update",
                json("{'keyId':'K9','remoteJid':'5511987654321@s.whatsapp.net','fromMe':true,'status':'" + status
                        + "'}"));
    }

    private static Instant at(String time) {
        var event =
                event("messages.upsert", data(key("5511987654321@s.whatsapp.net"), "{\"conversation\":\"Oi\"}", time));
        return event instanceof Arrived arrived ? arrived.at() : Instant.MIN;
    }

    private static Content content(String message) {
        return upsert(message) instanceof Arrived arrived ? arrived.content() : new Content.Text("nothing arrived");
    }

    private static MessengerEvent upsert(String message) {
        return upsert(key("5511987654321@s.whatsapp.net"), message);
    }

    private static MessengerEvent upsert(String key, String message) {
        return event("messages.upsert", data(key, message, "1749766101"));
    }

    private static MessengerEvent event(String name, String data) {
        return EVENTS.read(bytes(envelope(name, data))).event();
    }
}
