package clinic.adapter.rest.records;

import static clinic.adapter.rest.records.ServedRecords.ANA;
import static clinic.domain.testkit.scheduling.Cast.CARLA;
import static clinic.domain.testkit.scheduling.Cast.CARLA_HERSELF;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.records.Audio;
import clinic.domain.testkit.shared.SequenceIds;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DictationRoutesTest {
    @AutoClose
    private final ServedRecords served = new ServedRecords();

    @BeforeEach
    void carlaHasConsented() {
        served.consented();
    }

    @Test
    void takesASoundAndTellsWhereTheRecordWillBe() {
        var answer = served.upload(ANA, Form.usual(CARLA));
        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.json().path("status").asText()).isEqualTo("processing");
        var path = answer.header("Location").orElseThrow();
        assertThat(path).isEqualTo("/api/ai/records/" + answer.json().path("id").asText());
        served.transcriber().says("Está coçando. Não posso tomar dipirona.");
        served.works();
        var record = served.http().get(ANA, path);
        assertThat(record.json().path("status").asText()).isEqualTo("completed");
        assertThat(record.json().path("transcription").asText()).startsWith("Está coçando");
    }

    @Test
    void takesTheFieldsBeforeOrAfterTheSound() {
        var after = new Form()
                .field("summarize", "false")
                .sound(Form.ogg(200))
                .field("patientId", CARLA.value().toString())
                .field("appointmentId", "");
        assertThat(served.upload(ADMIN, after).status()).isEqualTo(202);
    }

    @Test
    void givesTheSameRecordForTheSameSound() {
        var first = served.upload(ANA, Form.usual(CARLA));
        var again = served.upload(ANA, Form.usual(CARLA));
        assertThat(again.status()).isEqualTo(202);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(served.woken()).as("told once to write it").isEqualTo(1);
        assertThat(served.soundsOfNoRecord()).isZero();
    }

    @Test
    void takesNoSoundWithoutTheConsents() {
        var consents = served.http().get(RECEPTIONIST, ServedRecords.consentsOf(CARLA));
        for (var id : consents.items("id")) {
            served.http().delete(CARLA_HERSELF, ServedRecords.consentsOf(CARLA) + "/" + id);
        }
        var answer = served.upload(ANA, Form.usual(CARLA));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("no-consent");
        assertThat(answer.json().path("purposes"))
                .extracting(purpose -> purpose.asText())
                .containsExactly("recording", "ai");
        assertThat(served.woken()).isZero();
        assertThat(served.soundsOfNoRecord()).isZero();
    }

    @Test
    void isForThoseWhoWriteRecords() {
        assertThat(served.upload(RECEPTIONIST, Form.usual(CARLA)).status()).isEqualTo(403);
        assertThat(served.upload(CARLA_HERSELF, Form.usual(CARLA)).status()).isEqualTo(403);
        assertThat(served.upload(ANONYMOUS, Form.usual(CARLA)).status()).isEqualTo(401);
    }

    @Test
    void refusesAReceptionistBeforeItLooksAtTheBody() {
        assertThat(served.http().post(RECEPTIONIST, "/api/ai/transcribe", "{}").status())
                .isEqualTo(403);
        assertThat(served.http().post(ANA, "/api/ai/transcribe", "{}").status()).isEqualTo(415);
    }

    @Test
    void takesNoPatientOrAppointmentThatIsNotThere() {
        var stranger = SequenceIds.id(777).toString();
        var patient = served.upload(ANA, new Form().field("patientId", stranger).sound(Form.ogg(100)));
        assertThat(patient.pointers()).containsExactly("/patientId");
        var appointment = served.upload(ANA, Form.usual(CARLA).field("appointmentId", stranger));
        assertThat(appointment.pointers()).containsExactly("/appointmentId");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(served.upload(ANA, new Form().sound(Form.ogg(100))).pointers())
                .containsExactly("/patientId");
        var none = served.upload(ANA, new Form().field("summarize", "true"));
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.pointers()).containsExactly("/audio", "/patientId");
    }

    @Test
    void leavesNoSoundOfWhatItRefuses() {
        var stranger = SequenceIds.id(777).toString();
        served.upload(ANA, new Form().field("patientId", stranger).sound(Form.ogg(100)));
        served.upload(ANA, Form.usual(CARLA).field("appointmentId", stranger));
        served.upload(ANA, Form.usual(CARLA).field("summarize", "talvez"));
        served.upload(ANA, Form.usual(CARLA).field("color", "blue"));
        served.upload(ANA, Form.usual(CARLA).sound(Form.ogg(100)));
        served.upload(ANA, new Form().sound(Form.ogg(100)));
        served.upload(ANA, ofSize((int) Audio.MOST_BYTES + 1));
        assertThat(served.soundsOfNoRecord()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "texto", "%PDF-1.7", "PK\u0003\u0004"})
    void takesNothingButSound(String content) {
        var form =
                new Form().field("patientId", CARLA.value().toString()).sound(content.getBytes(StandardCharsets.UTF_8));
        var answer = served.upload(ANA, form);
        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.json().path("accepted").size()).isEqualTo(6);
    }

    @Test
    void takesASoundOfTheLargestSizeAndNoneLarger() {
        assertThat(served.upload(ANA, ofSize((int) Audio.MOST_BYTES)).status()).isEqualTo(202);
        assertThat(served.upload(ANA, ofSize((int) Audio.MOST_BYTES + 1)).status())
                .isEqualTo(413);
        assertThat(served.upload(ANA, ofSize((int) Upload.MOST_BYTES)).status()).isEqualTo(413);
    }

    private static Form ofSize(int bytes) {
        return new Form().field("patientId", CARLA.value().toString()).sound(Form.ogg(bytes));
    }
}
