package clinic.adapter.rest.records;

import static clinic.adapter.rest.records.ServedRecords.ANA;
import static clinic.adapter.rest.records.ServedRecords.BRUNO;
import static clinic.domain.testkit.scheduling.Cast.CARLA;
import static clinic.domain.testkit.scheduling.Cast.CARLA_HERSELF;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.adapter.rest.testkit.Answer;
import clinic.domain.records.Content;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordRoutesTest {
    private static final String RECORDS = "/api/ai/records";
    private static final String LIST = RECORDS + "?patientId=" + CARLA.value();

    @AutoClose
    private final ServedRecords served = new ServedRecords();

    @Test
    void writesARecordByHand() {
        var answer = served.http().post(ANA, RECORDS, """
            {"patientId": "%s", "aiSummary": "Retorno.", "transcription": "Nega alergia.\\nToma dipirona.",
             "keyInfo": {"allergies": [{"text": "Nega alergia", "quote": "nega alergia", "supported": false}],
              "plan": [{"text": "Repouso"}]}}\
            """.formatted(CARLA.value()));
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("ETag")).contains("\"1\"");
        var json = answer.json();
        assertThat(json.path("status").asText()).isEqualTo("completed");
        assertThat(json.path("durationSeconds").isNull()).isTrue();
        assertThat(json.at("/keyInfo/allergies/0/supported").asBoolean()).isTrue();
        assertThat(json.at("/keyInfo/plan/0/supported").asBoolean()).isFalse();
        assertThat(json.at("/keyInfo/plan/0/quote").asText()).isEmpty();
        assertThat(served.http()
                        .get(ANA, answer.header("Location").orElseThrow())
                        .json())
                .isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"patientId": "P"}                                                          | 422 | /transcription
        {"transcription": "a"}                                                      | 422 | /patientId
        {"patientId": "P", "transcription": " "}                                    | 422 | /transcription
        {"patientId": "P", "transcription": 7}                                      | 400 | /transcription
        {"patientId": "P", "transcription": "a", "keyInfo": []}                     | 400 | /keyInfo
        {"patientId": "P", "transcription": "a", "keyInfo": null}                   | 422 | /keyInfo
        {"patientId": "P", "transcription": "a", "keyInfo": {"plans": []}}          | 400 | /keyInfo/plans
        {"patientId": "P", "keyInfo": {"plan": [{"text": ""}]}}                     | 422 | /keyInfo/plan/0/text
        {"patientId": "P", "keyInfo": {"plan": [{"text": "a", "quot": "b"}]}}       | 400 | /keyInfo/plan/0/quot
        {"patientId": "P", "keyInfo": {"plan": [{"text": "a", "supported": "s"}]}}  | 400 | /keyInfo/plan/0/supported
        {"patientId": "P", "keyInfo": {"plan": ["a"]}}                              | 400 | /keyInfo/plan/0
        {"patientId": "P", "transcription": "a", "status": "completed"}             | 400 | /status
        """)
    void saysWhatIsWrong(String body, int status, String pointer) {
        var answer =
                served.http().post(ANA, RECORDS, body.replace("P", CARLA.value().toString()));
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.pointers()).containsExactly(pointer);
    }

    @Test
    void takesTheLongestTextAndNoneLonger() {
        assertThat(write("a".repeat(Content.LONGEST)).status()).isEqualTo(201);
        assertThat(write("é".repeat(Content.LONGEST)).status()).isEqualTo(201);
        assertThat(write("a".repeat(Content.LONGEST + 1)).pointers()).containsExactly("/transcription");
        assertThat(write("😀".repeat(Content.LONGEST / 2 + 1)).pointers()).containsExactly("/transcription");
        assertThat(write("a".repeat(RecordReads.MOST_BYTES)).status()).isEqualTo(413);
    }

    private Answer write(String text) {
        return served.http().post(ANA, RECORDS, """
            {"patientId": "%s", "transcription": "%s"}\
            """.formatted(CARLA.value(), text));
    }

    @Test
    void changesWhatIsNamedAndKeepsEachVersion() {
        var path = served.written("");
        var changed = served.http().patch(ANA, path, "\"1\"", """
            {"aiSummary": "Bem.", "keyInfo": {"medications": [{"text": "Dipirona", "quote": "toma dipirona"}]}}\
            """);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("ETag")).contains("\"2\"");
        assertThat(changed.json().at("/keyInfo/medications/0/supported").asBoolean())
                .isTrue();
        var cleared = served.http().patch(ANA, path, "*", "{\"aiSummary\": null, \"keyInfo\": {}}");
        assertThat(cleared.json().path("aiSummary").isNull()).isTrue();
        assertThat(cleared.json().at("/keyInfo/medications")).isEmpty();
        assertThat(served.http().get(ANA, path + "/versions").items("version")).containsExactly("1", "2", "3");
        assertThat(served.http().get(ANA, path + "/versions?limit=1").items("version"))
                .containsExactly("1");
    }

    @Test
    void asksForTheVersionThatWasRead() {
        var path = served.written("");
        assertThat(served.http().patch(ANA, path, "{}").status()).isEqualTo(428);
        assertThat(served.http()
                        .patch(ANA, path, "\"7\"", "{\"aiSummary\": \"a\"}")
                        .status())
                .isEqualTo(412);
        assertThat(served.http()
                        .patch(ADMIN, path, "*", "{\"aiSummary\": \"a\"}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void takesBackWhatItGave() {
        var path = served.written("");
        var read = (ObjectNode) served.http().get(ANA, path).json();
        var sent = read.deepCopy().retain("transcription", "aiSummary", "keyInfo");
        var answer = served.http().patch(ANA, path, "\"1\"", sent.toString());
        assertThat(answer.json()).isEqualTo(read);
        assertThat(answer.header("ETag")).contains("\"1\"");
    }

    @Test
    void isSeenByThoseWhoTreatAndByThePatientOnceItIsSigned() {
        var path = served.written("");
        assertThat(served.http().get(BRUNO, path).status()).isEqualTo(404);
        assertThat(served.http().get(RECEPTIONIST, path).status()).isEqualTo(404);
        assertThat(served.http().get(CARLA_HERSELF, path).status()).isEqualTo(404);
        assertThat(served.http().get(CARLA_HERSELF, LIST).items("id")).isEmpty();
        assertThat(served.http().get(RECEPTIONIST, LIST).status()).isEqualTo(404);
        served.treats();
        assertThat(served.http().get(BRUNO, LIST).items("id")).hasSize(1);
        served.http().post(ANA, path + "/sign", "");
        assertThat(served.http().get(CARLA_HERSELF, path).status()).isEqualTo(200);
        assertThat(served.http().get(CARLA_HERSELF, LIST).items("id")).hasSize(1);
        assertThat(served.http().get(ANA, RECORDS).pointers()).containsExactly("?patientId");
    }
}
