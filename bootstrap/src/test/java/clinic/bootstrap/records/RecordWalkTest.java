package clinic.bootstrap.records;

import static clinic.bootstrap.records.Caller.RECORDS;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.sandbox.openai.Fault;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A record from the dictation to the printed page, by HTTP alone. */
@ExtendWith(SharedServer.Open.class)
class RecordWalkTest {
    private static final String SAID =
            "Zuleica Quaresma refere enxaqueca há dois dias. Nega alergia. Prescrito ibuprofeno 600 mg.";

    private final SharedServer shared = SharedServer.get();
    private final Caller ana = shared.as(People.ANA);
    private final Dictated dictated = RecordClinic.newSound(People.ZULEICA, 300_000);

    @AfterEach
    void mend() {
        shared.clinic().models().faults().clear();
    }

    @AfterAll
    static void theLogTellsNothing() {
        RecordClinic.assertDiscreet(SharedServer.get().server(), "enxaqueca", "ibuprofeno", "Fato");
    }

    @Test
    void isDictatedCheckedSignedAndPrinted() {
        shared.clinic().models().faults().on(Fault.INVENTED_FACT, 1);
        var id = written();
        isNotSignedWithAnInventedFact(id);
        isSignedOnceItIsAccepted(id);
        getsAnAddendumAndNoOtherChange(id);
        isPrintedAndHeard(id);
        tellsHowItCameToBe(id);
    }

    private String written() {
        shared.clinic().models().hear(dictated.sound(), SAID);
        var accepted = ana.dictate(dictated);
        assertThat(accepted.status()).as(accepted.toString()).isEqualTo(202);
        assertThat(accepted.at("/status")).isEqualTo("processing");
        var id = accepted.at("/id");
        assertThat(accepted.header("Location")).isEqualTo(RECORDS + id);
        assertThat(ana.dictate(dictated).at("/id")).as("sent again").isEqualTo(id);
        assertThat(shared.clinic().sounds(dictated)).as("kept once").isEqualTo(1);
        var record = shared.clinic().settled(ana, id);
        assertThat(record.at("/status")).as(record.toString()).isEqualTo("completed");
        assertThat(record.at("/transcription")).isEqualTo(SAID);
        assertThat(record.at("/aiSummary")).isNotEmpty();
        assertThat(shared.clinic().heard(dictated)).isEqualTo(1);
        assertThat(shared.clinic().models().asked())
                .as("what was sent")
                .allSatisfy(asked -> assertThat(asked.toString()).doesNotContain("Zuleica", "Quaresma"));
        assertThat(shared.clinic().models().heard())
                .allSatisfy(sent -> assertThat(sent.file().orElseThrow().name()).isEqualTo("audio.ogg"));
        return id;
    }

    private void isNotSignedWithAnInventedFact(String id) {
        var refused = ana.post(RECORDS + id + "/sign", "");
        assertThat(refused.status()).as(refused.toString()).isEqualTo(409);
        assertThat(refused.at("/type")).endsWith("unsupported-facts");
        assertThat(refused.json().at("/facts")).hasSize(1);
    }

    private void isSignedOnceItIsAccepted(String id) {
        var facts = (ObjectNode) ana.record(id, "").json().path("keyInfo");
        facts.forEach(section -> section.forEach(fact -> {
            if (!fact.path("supported").booleanValue()) ((ObjectNode) fact).put("accepted", true);
        }));
        var text = SAID + " Retorno em dez dias.";
        var changed = ana.patch(RECORDS + id, "{\"transcription\": \"" + text + "\", \"keyInfo\": " + facts + "}");
        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
        var signed = ana.post(RECORDS + id + "/sign", "");
        assertThat(signed.status()).as(signed.toString()).isEqualTo(200);
        assertThat(signed.at("/signatureHash")).matches("[0-9a-f]{64}");
        assertThat(signed.at("/signedBy")).isEqualTo(People.ANA.toString());
    }

    private void getsAnAddendumAndNoOtherChange(String id) {
        assertThat(ana.patch(RECORDS + id, "{\"aiSummary\": \"Outro\"}").status())
                .isEqualTo(409);
        var added = ana.post(RECORDS + id + "/addenda", "{\"text\": \"Paciente ligou: melhorou.\"}");
        assertThat(added.status()).as(added.toString()).isEqualTo(201);
        assertThat(added.at("/addenda/0/text")).isEqualTo("Paciente ligou: melhorou.");
    }

    private void isPrintedAndHeard(String id) {
        var pdf = ana.record(id, "/pdf");
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(Dictated.hash(ana.record(id, "/audio").body())).isEqualTo(dictated.hash());
        var part = ana.get(RECORDS + id + "/audio", "Range", "bytes=262100-262199");
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.header("Content-Range")).isEqualTo("bytes 262100-262199/300000");
        assertThat(part.body())
                .as("across two pieces")
                .isEqualTo(Arrays.copyOfRange(dictated.sound(), 262_100, 262_200));
    }

    private void tellsHowItCameToBe(String id) {
        var versions = ana.record(id, "/versions").json().path("items");
        assertThat(versions.findValuesAsText("work")).containsExactlyInAnyOrder("transcribe", "summarize", "null");
        var report = ana.record(id, "/ai-report").json();
        assertThat(report.path("uses").findValuesAsText("work")).isEqualTo(List.of("transcribe", "summarize"));
        assertThat(report.path("sent")).hasSize(2);
        assertThat(report.path("accepted")).as("by hand").hasSize(1);
    }
}
