package clinic.adapter.evolution.messaging;

import static clinic.adapter.evolution.messaging.Bodies.bytes;
import static clinic.adapter.evolution.messaging.Bodies.data;
import static clinic.adapter.evolution.messaging.Bodies.envelope;
import static clinic.adapter.evolution.messaging.Bodies.key;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.messaging.MessengerEvent;
import org.junit.jupiter.api.Test;

/** Other versions tell several messages at once, of which none may be lost. */
class SeveralAtOnceTest {
    private static final EvolutionEvents EVENTS = new EvolutionEvents();
    private static final String FIRST =
            data(key("5511987654321@s.whatsapp.net"), "{\"conversation\":\"Oi\"}", "1749766101");
    private static final String SECOND = data(key("100000000000001@lid"), "{\"conversation\":\"Olá\"}", "1749766102");

    @Test
    void tellsEachApart() {
        var told = EVENTS.read(bytes(envelope("messages.upsert", "[" + FIRST + "," + SECOND + ",3]")));
        assertThat(told.event()).isEqualTo(upsert(FIRST)).isInstanceOf(MessengerEvent.Arrived.class);
        assertThat(told.masked()).isEqualTo(envelope("messages.upsert", FIRST));
        assertThat(told.further())
                .containsExactly(envelope("messages.upsert", SECOND), envelope("messages.upsert", "3"));
        assertThat(EVENTS.read(bytes(told.further().getFirst())).event())
                .isEqualTo(upsert(SECOND))
                .isInstanceOf(MessengerEvent.Arrived.class);
    }

    @Test
    void leavesTogetherWhatIsNotForUs() {
        var body = envelope("messages.set", "[" + FIRST + "," + SECOND + "]");
        var told = EVENTS.read(bytes(body));
        assertThat(told.further()).isEmpty();
        assertThat(told.event()).isEqualTo(new MessengerEvent.Ignored("shape"));
        assertThat(told.masked()).isEqualTo(body);
    }

    private static MessengerEvent upsert(String data) {
        return EVENTS.read(bytes(envelope("messages.upsert", data))).event();
    }
}
