package clinic.adapter.evolution.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.sandbox.evolution.Fault;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EvolutionMediaTest {
    private static final byte[] SOUND = {'O', 'g', 'g', 'S', 0, 1, 2, (byte) 0xff};

    private final Stage stage = Stage.open();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void takesTheBytesFromTheEventItself() {
        var kept = new EvolutionEvents()
                .read(Samples.bytes("messages-upsert-audio-base64"))
                .masked();
        var expected = Base64.getDecoder().decode("T2dnUwACAAAAAAAAAABkAAAAAAAAADI5MFABE09wdXNIZWFkAQE4AYA=");
        stage.standIn.faults().on(Fault.DOWN);
        assertThat(stage.evolution.media().bytes(kept, "3A35903C2393D681D816")).hasValue(expected);
    }

    @Test
    void fetchesBytesThatTheEventLacks() {
        var key = stage.standIn.patient("5511987654321").speaks(SOUND);
        assertThat(stage.evolution.media().bytes("{\"data\":{\"message\":{\"base64\":\"!\"}}}", key))
                .hasValue(SOUND);
        assertThat(stage.evolution.media().bytes("base64:no json", key)).hasValue(SOUND);
    }

    @Test
    void fetchesAgainWhenTheAnswerIsEmptyOrLost() {
        var key = stage.standIn.patient("5511987654321").speaks(SOUND);
        stage.standIn.faults().on(Fault.MEDIA_EMPTY, 1);
        stage.standIn.faults().on(Fault.DOWN, 1);
        assertThat(stage.evolution.media().bytes("{}", key)).hasValue(SOUND);
    }

    @Test
    void findsNothingWhenThereIsNothingToBeHad() {
        var patient = stage.standIn.patient("5511987654321");
        var voice = patient.speaks(SOUND);
        var text = patient.says("Oi");
        assertThat(stage.evolution.media().bytes("{}", "UNKNOWN")).isEmpty();
        assertThat(stage.evolution.media().bytes("{}", text)).isEmpty();
        stage.standIn.faults().on(Fault.MEDIA_EMPTY);
        assertThat(stage.evolution.media().bytes("{}", voice)).isEmpty();
        stage.standIn.faults().on(Fault.UNAUTHORIZED);
        assertThat(stage.evolution.media().bytes("{}", voice)).isEmpty();
    }
}
