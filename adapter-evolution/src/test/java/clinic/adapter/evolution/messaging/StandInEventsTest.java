package clinic.adapter.evolution.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.messaging.Contact;
import clinic.domain.messaging.Delivery;
import clinic.domain.messaging.Line;
import clinic.domain.messaging.Message;
import clinic.domain.messaging.Messenger.Sending;
import clinic.domain.messaging.MessengerEvent;
import clinic.domain.messaging.MessengerEvent.Arrived;
import clinic.domain.messaging.MessengerEvent.Content;
import clinic.domain.messaging.MessengerEvent.Deleted;
import clinic.domain.messaging.MessengerEvent.Edited;
import clinic.domain.messaging.MessengerEvent.LineChanged;
import clinic.domain.messaging.MessengerEvent.Receipt;
import clinic.domain.messaging.MessengerEvent.Wrote;
import clinic.domain.messaging.MessengerEvents.Told;
import clinic.domain.messaging.MessengerLine.Answer;
import clinic.domain.shared.Phone;
import clinic.sandbox.evolution.EvolutionStandIn;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The adapter sets itself up at the stand-in, and reads what the stand-in tells. */
class StandInEventsTest {
    private static final Contact ANA = new Contact.Known(new Phone("+5531988887777"));

    private final List<Told> told = new CopyOnWriteArrayList<>();
    private final List<String> signatures = new CopyOnWriteArrayList<>();
    private final HttpServer clinic = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
    private final Stage stage;
    private final EvolutionStandIn standIn;

    StandInEventsTest() throws IOException {
        clinic.createContext("/", this::take);
        clinic.start();
        stage = new Stage(URI.create("http://127.0.0.1:" + clinic.getAddress().getPort() + "/webhooks/evolution"));
        standIn = stage.standIn;
    }

    @AfterEach
    void close() {
        stage.close();
        clinic.stop(0);
    }

    @Test
    void readsAConversationFromPairingToReading() {
        assertThat(stage.evolution.line().connect()).isInstanceOf(Answer.Told.class);
        assertThat(standIn.pair()).isTrue();
        var ana = standIn.patient("5531988887777");
        var asked = ana.says("agendar");
        var sent = stage.evolution.messenger().send(ANA, "Olá!");
        assertThat(sent).isInstanceOf(Sending.Accepted.class);
        ana.reads();
        standIn.awaitQuiet();
        var key = sent instanceof Sending.Accepted accepted ? accepted.key() : "";
        var name = Optional.of("Paciente Teste");
        var now = stage.time.instant();
        assertThat(events())
                .contains(
                        new Arrived(ANA, asked, now, name, new Content.Text("agendar")),
                        new Wrote(ANA, key, now, new Content.Text("Olá!"), false),
                        new Receipt(key, Delivery.SENT),
                        new Receipt(key, Delivery.DELIVERED),
                        new Receipt(key, Delivery.READ),
                        new LineChanged(
                                Line.State.OPEN, Optional.empty(), Optional.of("+5511990000000"), false, "200"));
        assertThat(signatures).allMatch(signature -> signature.startsWith("Bearer ey"));
        assertThat(told)
                .allMatch(
                        one -> one.instance().equals(Stage.LINE) && one.masked().contains("\"apikey\":\"***\""));
    }

    @Test
    void readsEverythingThatAPatientCanDo() {
        assertThat(stage.evolution.line().connect()).isInstanceOf(Answer.Told.class);
        assertThat(standIn.pair()).isTrue();
        var ana = standIn.patient("553188887777");
        var voice = ana.speaks(new byte[] {1, 2, 3});
        var picture = ana.shows(new byte[] {4}, "Exame");
        var choice = ana.chooses("slot-1", "09:00");
        ana.edits(choice, "10:00");
        ana.deletes(picture);
        var hidden = standIn.hiddenPatient("77").says("oi");
        var shown = standIn.shownPatient("78", "5531988887777").says("oi");
        var ours = standIn.clinicWritesOnItsPhone("5531988887777", "Já vou");
        standIn.unpair();
        standIn.awaitQuiet();
        var now = stage.time.instant();
        var name = Optional.of("Paciente Teste");
        var text = new Content.Text("oi");
        assertThat(events())
                .contains(
                        new Arrived(ANA, voice, now, name, new Content.Voice("audio/ogg; codecs=opus", 3, true)),
                        new Arrived(
                                ANA, picture, now, name, new Content.Other(Message.Kind.PICTURE, Optional.of("Exame"))),
                        new Arrived(ANA, choice, now, name, new Content.Choice("slot-1", "09:00")),
                        new Edited(choice, "10:00"),
                        new Deleted(picture),
                        new Arrived(new Contact.Hidden("77"), hidden, now, name, text),
                        new Arrived(ANA, shown, now, name, text),
                        new Wrote(ANA, ours, now, new Content.Text("Já vou"), true),
                        new LineChanged(Line.State.CLOSE, Optional.empty(), Optional.empty(), true, "401"));
        assertThat(stage.evolution.media().bytes(bodyOf(voice), voice)).hasValue(new byte[] {1, 2, 3});
    }

    private String bodyOf(String key) {
        return told.stream()
                .filter(one ->
                        one.event() instanceof Arrived arrived && arrived.key().equals(key))
                .map(Told::masked)
                .findFirst()
                .orElseThrow();
    }

    private List<MessengerEvent> events() {
        return told.stream().map(Told::event).toList();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            signatures.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            told.add(new EvolutionEvents().read(exchange.getRequestBody().readAllBytes()));
            exchange.sendResponseHeaders(200, -1);
        }
    }
}
