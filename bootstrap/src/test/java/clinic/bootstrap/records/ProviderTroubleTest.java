package clinic.bootstrap.records;

import static clinic.bootstrap.records.Caller.RECORDS;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.bootstrap.endurance.Eventually;
import clinic.sandbox.openai.Fault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of a dictation while the provider of models is in trouble. */
@ExtendWith(SharedServer.Open.class)
class ProviderTroubleTest {
    private final SharedServer shared = SharedServer.get();
    private final RecordClinic clinic = shared.clinic();
    private final Caller ana = shared.as(People.ANA);
    private final Dictated dictated = RecordClinic.newSound(People.ZULEICA, 5_000);

    @AfterEach
    void mend() {
        clinic.models().faults().clear();
    }

    @AfterAll
    static void theLogTellsNothing() {
        RecordClinic.assertDiscreet(SharedServer.get().server(), "dente", "febre", "curativo");
    }

    @ParameterizedTest
    @EnumSource(names = {"DOWN", "RATE_LIMIT"})
    void waitsForWhoIsAwayOrBusy(Fault fault) {
        clinic.models().faults().on(fault);
        var id = ana.dictate(dictated).at("/id");
        Eventually.holds("put off", () -> clinic.count("record_work where tries = 1") == 1);
        assertThat(ana.record(id, "").at("/status")).isEqualTo("processing");
        assertThat(clinic.heard(dictated)).isZero();
        clinic.models().faults().clear();
        assertThat(clinic.settled(ana, id).at("/status")).isEqualTo("completed");
        assertThat(clinic.heard(dictated)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "NO_CREDIT, sem crédito",
        "UNAUTHORIZED, recusou a chave",
        "DAMAGED_SOUND, O áudio está danificado",
    })
    void tellsAtOnceWhatAPersonMustMendWhoThenAsksAgain(Fault fault, String why) {
        clinic.models().faults().on(fault);
        var id = ana.dictate(dictated).at("/id");
        var failed = clinic.settled(ana, id);
        assertThat(failed.at("/status")).isEqualTo("failed");
        assertThat(failed.at("/failure")).contains(why);
        clinic.models().faults().clear();
        assertThat(ana.post(RECORDS + id + "/retry", "").status()).isEqualTo(202);
        assertThat(clinic.settled(ana, id).at("/status")).isEqualTo("completed");
        assertThat(clinic.heard(dictated)).isEqualTo(1);
    }

    @Test
    void keepsATranscriptionThatWasBoughtWhenTheSummaryFails() {
        clinic.models().faults().on(Fault.REFUSAL);
        var id = ana.dictate(dictated).at("/id");
        var record = clinic.settled(ana, id);
        assertThat(record.at("/transcription")).isNotEmpty();
        assertThat(record.at("/aiSummary")).isEqualTo("null");
        assertThat(record.at("/failure")).contains("se recusou");
        clinic.models().faults().clear();
        assertThat(ana.post(RECORDS + id + "/summarize", "").status()).isEqualTo(202);
        assertThat(clinic.settled(ana, id).at("/aiSummary")).isNotEqualTo("null");
        assertThat(clinic.heard(dictated)).isEqualTo(1);
    }
}
