package clinic.adapter.evolution.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.messaging.Contact;
import clinic.domain.messaging.Delivery;
import clinic.domain.messaging.Line;
import clinic.domain.messaging.Message;
import clinic.domain.messaging.MessengerEvent;
import clinic.domain.messaging.MessengerEvent.Arrived;
import clinic.domain.messaging.MessengerEvent.Content;
import clinic.domain.messaging.MessengerEvent.LineChanged;
import clinic.domain.messaging.MessengerEvent.Receipt;
import clinic.domain.messaging.MessengerEvent.Wrote;
import clinic.domain.shared.Phone;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class SamplesTest {
    private static final Contact PATIENT = new Contact.Known(new Phone("+5519990001111"));
    private static final Contact FROM_CEARA = new Contact.Known(new Phone("+5588980000000"));
    private static final EvolutionEvents EVENTS = new EvolutionEvents();

    @Test
    void readsTexts() {
        is("messages-upsert-text", "3EB0062835B784532CE8B8", 1749766101, new Content.Text("Quero marcar uma consulta"));
        is(
                "messages-upsert-extended-text",
                "3EB0062835B784532CE8B9",
                1749766110,
                new Content.Text("Veja https://clinic.example"));
        is("messages-upsert-quoted-reply", "3A000000000000000001", 1785100400, new Content.Text("Teste"));
    }

    @Test
    void readsSoundsWithAndWithoutTheirBytes() {
        var type = "audio/ogg; codecs=opus";
        is("messages-upsert-audio-base64", "3A35903C2393D681D816", 1749766134, new Content.Voice(type, 3, true));
        is(
                "messages-upsert-audio-without-base64",
                "3A35903C2393D681D817",
                1749766140,
                new Content.Voice(type, 3, false));
    }

    @Test
    void readsAPicture() {
        var content = new Content.Other(Message.Kind.PICTURE, Optional.of("Meu pedido de exame"));
        is("messages-upsert-image-base64", "3A35903C2393D681D818", 1749766052, content);
    }

    @Test
    void readsAnswersToMenus() {
        var button = new Content.Choice("confirm", "Confirmar");
        is("messages-upsert-buttons-response", "3A00000000000BUTTON", 1749766040, button);
        is(
                "messages-upsert-list-response",
                "3A0000000000000LIST",
                1749766033,
                new Content.Choice("slot-0900", "09:00"));
    }

    @Test
    void knowsAHiddenPatientByTheTelephoneThatIsToldBesides() {
        var content = new Content.Text("Boa tarde");
        assertThat(event("messages-upsert-lid-with-alt-236"))
                .isEqualTo(arrived(FROM_CEARA, "ACF74C31000000000000000000000001", 1763326182, content));
        assertThat(event("messages-upsert-lid-swapped-237"))
                .isEqualTo(arrived(FROM_CEARA, "ACF74C31000000000000000000000002", 1785100386, content));
    }

    @Test
    void readsOurOwnSending() {
        var content = new Content.Text("Sua consulta está confirmada");
        assertThat(event("send-message-event"))
                .isEqualTo(
                        new Wrote(PATIENT, "3EB0SENDMESSAGE00001", Instant.ofEpochSecond(1749766200), content, false));
    }

    @Test
    void readsHowFarAMessageHasCome() {
        var key = "3EB0SENDMESSAGE00001";
        assertThat(event("messages-update-delivery-ack")).isEqualTo(new Receipt(key, Delivery.DELIVERED));
        assertThat(event("messages-update-read")).isEqualTo(new Receipt(key, Delivery.READ));
    }

    @Test
    void readsTheLine() {
        assertThat(event("connection-update-open"))
                .isEqualTo(new LineChanged(
                        Line.State.OPEN, Optional.empty(), Optional.of("+5511990000000"), false, "200"));
        assertThat(event("connection-update-close-logout"))
                .isEqualTo(new LineChanged(Line.State.CLOSE, Optional.empty(), Optional.empty(), true, "401"));
        assertThat(event("qrcode-updated"))
                .isEqualTo(new LineChanged(
                        Line.State.CONNECTING,
                        Optional.of("data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAVwAAAFcCAYAAACEFgYs"),
                        Optional.empty(),
                        false,
                        ""));
    }

    @ParameterizedTest
    @FieldSource("clinic.adapter.evolution.messaging.Samples#EVENTS")
    void keepsAllButTheSecret(String name) {
        var told = EVENTS.read(Samples.bytes(name));
        var expected =
                Json.read(Samples.text(name).replace("\"REDACTED\"", "\"***\"")).orElseThrow();
        assertThat(told.instance()).isEqualTo("clinica-demo");
        assertThat(Json.read(told.masked())).contains(expected);
    }

    private static void is(String sample, String key, long at, Content content) {
        assertThat(event(sample)).isEqualTo(arrived(PATIENT, key, at, content));
    }

    private static MessengerEvent arrived(Contact from, String key, long at, Content content) {
        return new Arrived(from, key, Instant.ofEpochSecond(at), Optional.of("Paciente Teste"), content);
    }

    private static MessengerEvent event(String sample) {
        return EVENTS.read(Samples.bytes(sample)).event();
    }
}
