package clinic.adapter.evolution.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.messaging.Contact;
import clinic.domain.messaging.MessengerEvents.Revealed;
import clinic.domain.shared.Phone;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose telephone the provider tells by the way: contracts/evolution.md, "JIDs and phones". */
class RevealedTest {
    private static final Contact.Hidden LID = new Contact.Hidden("100000000000001");
    private static final Phone PHONE = new Phone("+5511987654321");

    @ParameterizedTest
    @CsvSource({
        "messages.upsert,100000000000001@lid,5511987654321@s.whatsapp.net",
        "messages.upsert,551187654321:12@s.whatsapp.net,100000000000001:7@lid",
        "send.message,100000000000001@lid,5511987654321@s.whatsapp.net"
    })
    void readsBothAddressesInWhateverOrder(String event, String jid, String other) {
        assertThat(revealed(event, jid, other)).contains(new Revealed(LID, PHONE));
    }

    @ParameterizedTest
    @CsvSource({
        "100000000000001@lid,",
        "5511987654321@s.whatsapp.net,5511987654321@s.whatsapp.net",
        "120363000000000000@g.us,5511987654321@s.whatsapp.net",
        "100000000000001@lid,12@s.whatsapp.net"
    })
    void readsNothingFromOneAddressOrACrowds(String jid, String other) {
        assertThat(revealed("messages.upsert", jid, Optional.ofNullable(other).orElse("")))
                .isEmpty();
    }

    @Test
    void readsItFromTheSamples() {
        assertThat(new EvolutionEvents()
                        .read(Samples.bytes("messages-upsert-lid-with-alt-236"))
                        .revealed())
                .map(Revealed::contact)
                .contains(LID);
    }

    private static Optional<Revealed> revealed(String event, String jid, String other) {
        var body = """
            {"event":"%s","instance":"clinica","data":{"key":{"remoteJid":"%s","remoteJidAlt":"%s","fromMe":false,"id":"K1"},\
            "message":{"conversation":"Oi"},"messageTimestamp":1749766101}}\
            """.formatted(event, jid, other);
        return new EvolutionEvents().read(body.getBytes(StandardCharsets.UTF_8)).revealed();
    }
}
