package clinic.adapter.rest.records;

import static clinic.adapter.rest.records.ServedRecords.ANA;
import static clinic.adapter.rest.records.ServedRecords.BRUNO;
import static clinic.domain.testkit.scheduling.Cast.CARLA;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.records.AiFailure;
import clinic.domain.records.Failure;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class SigningRoutesTest {
    private static final String DOUBTFUL = ", \"keyInfo\": {\"plan\": [{\"text\": \"Repouso\"}]}";

    @AutoClose
    private final ServedRecords served = new ServedRecords();

    @Test
    void signsWhatIsCheckedAndNothingElse() {
        var path = served.written(DOUBTFUL);
        var refused = served.http().post(ANA, path + "/sign", "");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("unsupported-facts");
        assertThat(refused.pointers()).containsExactly("/keyInfo/plan/0");
        assertThat(refused.json().at("/facts/0/text").asText()).isEqualTo("Repouso");
        served.http().patch(ANA, path, "*", """
            {"keyInfo": {"plan": [{"text": "Repouso", "accepted": true}]}}\
            """);
        var signed = served.http().post(ANA, path + "/sign", "");
        assertThat(signed.status()).isEqualTo(200);
        assertThat(signed.json().path("signedBy").asText()).isNotBlank();
        assertThat(signed.json().path("signatureHash").asText()).hasSize(64);
        assertThat(served.http().post(ANA, path + "/sign", "").problem()).isEqualTo("already-signed");
        assertThat(served.http().patch(ANA, path, "*", "{\"aiSummary\": \"a\"}").problem())
                .isEqualTo("already-signed");
    }

    @Test
    void isTheAuthorsToSignAsItWasRead() {
        var path = served.written("");
        served.treats();
        assertThat(served.http().post(BRUNO, path + "/sign", "").status()).isEqualTo(403);
        assertThat(served.http().post(RECEPTIONIST, path + "/sign", "").status())
                .isEqualTo(403);
        var stale = served.http().post(ANA, path + "/sign", Map.of("If-Match", "\"9\""), "{}");
        assertThat(stale.status()).isEqualTo(412);
    }

    @Test
    void addsToWhatIsSigned() {
        var path = served.written("");
        assertThat(served.http()
                        .post(ANA, path + "/addenda", "{\"text\": \"a\"}")
                        .problem())
                .isEqualTo("not-signed");
        served.http().post(ANA, path + "/sign", "");
        var added = served.http().post(ANA, path + "/addenda", "{\"text\": \"Melhorou.\"}");
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.json().at("/addenda/0/text").asText()).isEqualTo("Melhorou.");
        assertThat(served.http().post(ANA, path + "/addenda", "{}").pointers()).containsExactly("/text");
    }

    @Test
    void asksTheModelsAgain() {
        served.consented();
        var path = served.upload(ANA, Form.usual(CARLA)).header("Location").orElseThrow();
        assertThat(served.http().post(ANA, path + "/retry", "").problem()).isEqualTo("still-processing");
        assertThat(served.http().post(ANA, path + "/sign", "").problem()).isEqualTo("still-processing");
        assertThat(served.woken()).as("told of the dictation alone").isEqualTo(1);
        served.transcriber().always(AiFailure.of(AiFailure.Why.NO_CREDIT));
        served.works();
        var failed = served.http().get(ANA, path);
        assertThat(failed.json().path("status").asText()).isEqualTo("failed");
        assertThat(failed.json().path("failure").asText()).contains("sem crédito");
        assertThat(served.http().post(ANA, path + "/sign", "").problem()).isEqualTo("nothing-to-sign");
        served.transcriber().works();
        served.transcriber().says("Nega alergia.");
        assertThat(served.http().post(ADMIN, path + "/retry", "").status()).isEqualTo(202);
        assertThat(served.woken()).isEqualTo(2);
        served.works();
        assertThat(served.http().get(ANA, path).json().path("transcription").asText())
                .isEqualTo("Nega alergia.");
        assertThat(served.http().post(ANA, path + "/summarize", "").status()).isEqualTo(202);
        assertThat(served.woken()).isEqualTo(3);
        var report = served.http().get(ANA, path + "/ai-report");
        assertThat(report.status()).isEqualTo(200);
        assertThat(report.json().path("sent")).isNotEmpty();
        assertThat(report.json().at("/uses/0/transcription").asText()).isEqualTo("kept");
    }

    @Test
    void hasNothingToAskAboutARecordOfNothing() {
        assertThat(served.http()
                        .post(ANA, served.written("") + "/summarize", "")
                        .problem())
                .isEqualTo("no-consent");
        assertThat(served.http()
                        .post(RECEPTIONIST, served.written("") + "/retry", "")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void printsWhatMayBeRead() {
        var path = served.written("");
        var printed = served.http().get(ANA, path + "/pdf");
        assertThat(printed.status()).isEqualTo(200);
        assertThat(printed.header("Content-Type")).contains("application/pdf");
        assertThat(printed.response().body()).startsWith("%PDF-");
        assertThat(served.http().get(RECEPTIONIST, path + "/pdf").status()).isEqualTo(404);
        assertThat(served.http().get(BRUNO, path + "/versions").status()).isEqualTo(404);
        assertThat(served.http().get(BRUNO, path + "/ai-report").status()).isEqualTo(404);
    }

    @Test
    void hasASentenceForEachFailure() {
        assertThat(EnumSet.allOf(Failure.class).stream().map(RecordWords::of))
                .doesNotHaveDuplicates()
                .allMatch(sentence -> sentence.endsWith("."));
    }
}
