package clinic.domain.testkit.records;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.records.AiFailure;
import clinic.domain.records.AudioFormat;
import clinic.domain.records.Transcriber;
import clinic.domain.records.Transcriber.Outcome;
import clinic.domain.records.Transcriber.Sound;
import clinic.domain.testkit.shared.Together;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What everybody who transcribes keeps to. */
public abstract class TranscriberContract {
    private static final long TOO_LARGE = 26_214_401;

    protected abstract Transcriber transcriber();

    /** This is what the next sound says. */
    protected abstract void says(String text);

    /** How many sounds have arrived whole. */
    protected abstract int heard();

    /** From now on this is wrong. */
    protected abstract void has(AiTrouble trouble);

    /** From now on nothing is wrong. */
    protected abstract void mended();

    @ParameterizedTest
    @EnumSource
    public void writesDownWhatIsSaidInEachForm(AudioFormat format) {
        says("Paciente com dor há 3 dias.\nNega alergia à \"dipirona\" — PA 120/80 👍");
        assertThat(text(Sounds.of(format)))
                .isEqualTo("Paciente com dor há 3 dias.\nNega alergia à \"dipirona\" — PA 120/80 👍");
        assertThat(heard()).isOne();
    }

    @Test
    public void writesNothingOfSilence() {
        says("");
        assertThat(text(Sounds.of(AudioFormat.OGG))).isEmpty();
    }

    @Test
    public void hearsTheSameSoundAsOftenAsItIsAsked() {
        var sound = Sounds.of(AudioFormat.OGG);
        says("um");
        says("dois");
        assertThat(text(sound)).isEqualTo("um");
        assertThat(text(sound)).isEqualTo("dois");
    }

    @Test
    public void namesTheModelThatDidIt() {
        says("um");
        assertThat(transcriber().model()).isPresent();
        var done = (Outcome.Transcribed) transcriber().transcribe(Sounds.of(AudioFormat.MP3));
        assertThat(done.model()).isEqualTo(transcriber().model().orElseThrow().name());
    }

    @Test
    public void hearsManyTogether() {
        for (var number = 0; number < 8; number++) says("texto " + number);
        var texts = Together.run(8, number -> text(Sounds.of(AudioFormat.OGG)));
        assertThat(texts).doesNotHaveDuplicates().allMatch(text -> text.matches("texto [0-7]"));
    }

    @ParameterizedTest
    @EnumSource
    public void tellsWhatIsWrongAndWorksOnceItIsMended(AiTrouble trouble) {
        has(trouble);
        assertThat(why(Sounds.of(AudioFormat.OGG))).isEqualTo(trouble.why());
        assertThat(heard()).isZero();
        mended();
        says("Pronto.");
        assertThat(text(Sounds.of(AudioFormat.OGG))).isEqualTo("Pronto.");
    }

    @ParameterizedTest
    @EnumSource
    public void readsNoDamagedSound(AudioFormat format) {
        assertThat(why(Sounds.damaged(format))).isEqualTo(AiFailure.Why.UNREADABLE);
        assertThat(why(Sounds.of(format, new byte[0]))).isEqualTo(AiFailure.Why.UNREADABLE);
    }

    @Test
    public void sendsNothingThatIsTooLarge() {
        assertThat(why(Sounds.lasting(AudioFormat.OGG, TOO_LARGE))).isEqualTo(AiFailure.Why.TOO_LARGE);
        assertThat(heard()).isZero();
    }

    private String text(Sound sound) {
        return transcriber().transcribe(sound) instanceof Outcome.Transcribed done ? done.text() : "(failed)";
    }

    private AiFailure.Why why(Sound sound) {
        var outcome = transcriber().transcribe(sound);
        assertThat(outcome).isInstanceOf(Outcome.Failed.class);
        return ((Outcome.Failed) outcome).failure().why();
    }
}
