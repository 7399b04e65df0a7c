package clinic.application.records;

import static clinic.application.records.Practice.ANA;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.application.records.KeepAudio.Outcome;
import clinic.domain.records.Audio;
import clinic.domain.records.AudioFormat;
import clinic.domain.records.Transcriber;
import clinic.domain.shared.Actor;
import clinic.domain.shared.AiModel;
import clinic.domain.testkit.records.Sounds;
import clinic.domain.testkit.scheduling.Cast;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeepAudioTest {
    private static final byte[] SOUND = Sounds.bytes(AudioFormat.FLAC);

    private final Practice practice = new Practice();

    @Test
    void keepsASoundForWhoeverWritesRecordsAndForTheClinicItself() {
        for (var actor : List.of(ANA, ADMIN, SYSTEM)) {
            assertThat(practice.keep(actor, SOUND)).isInstanceOfSatisfying(Outcome.Kept.class, kept -> {
                assertThat(kept.audio().format()).isEqualTo(AudioFormat.FLAC);
                assertThat(kept.audio().bytes()).isEqualTo(SOUND.length);
            });
        }
    }

    @Test
    void keepsNothingForAnybodyElse() {
        for (var actor : List.of(RECEPTIONIST, Cast.CARLA_HERSELF, ANONYMOUS)) {
            assertThat(practice.keep(actor, SOUND)).isEqualTo(new Outcome.NotAllowed());
        }
    }

    @Test
    void refusesWhatIsNoSoundOrTooLarge() {
        assertThat(practice.keep(ANA, "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(new Outcome.NotAudio());
        var large = Arrays.copyOf(SOUND, (int) Audio.MOST_BYTES + 1);
        assertThat(practice.keep(ANA, large)).isEqualTo(new Outcome.TooLarge());
    }

    @Test
    void keepsNothingThatNobodyWouldTranscribe() {
        practice.standsOn(
                practice.clinic.unitOfWork(), practice.stores.work(), new Unconfigured(), practice.summarizer);
        assertThat(practice.keep(ANA, SOUND)).isEqualTo(new Outcome.Unconfigured());
    }

    @Test
    void isForgottenADayLaterWhenItBecameNoRecord() {
        var orphan = practice.sound(ANA);
        practice.dictated();
        var forget = practice.records().forgetAudio();
        practice.pass(Duration.ofDays(1));
        assertThat(forget.handle(new ForgetAudio.Command(SYSTEM))).isEqualTo(new ForgetAudio.Outcome.Forgotten(0));
        practice.pass(Duration.ofSeconds(1));
        assertThat(forget.handle(new ForgetAudio.Command(ADMIN))).isEqualTo(new ForgetAudio.Outcome.NotAllowed());
        assertThat(forget.handle(new ForgetAudio.Command(SYSTEM))).isEqualTo(new ForgetAudio.Outcome.Forgotten(1));
        assertThat(practice.stores.audioStore().write(SYSTEM, orphan.id(), 0, 1, new ByteArrayOutputStream()))
                .isFalse();
    }

    @Test
    void isForgottenAtOnceWhenItsKeeperSaysThatItBecomesNoRecord() {
        var audio = practice.sound(ANA);
        assertThat(drop(ADMIN, audio)).isEqualTo(new DropAudio.Outcome.NotThere());
        assertThat(drop(ANA, audio)).isEqualTo(new DropAudio.Outcome.Dropped());
        assertThat(practice.stores.audioStore().write(SYSTEM, audio.id(), 0, 1, new ByteArrayOutputStream()))
                .isFalse();
        assertThat(drop(ANA, practice.dictated().audio().orElseThrow())).isEqualTo(new DropAudio.Outcome.NotThere());
    }

    private DropAudio.Outcome drop(Actor actor, Audio audio) {
        return practice.records().dropAudio().handle(new DropAudio.Command(actor, audio.id()));
    }

    private static final class Unconfigured implements Transcriber {
        @Override
        public Transcriber.Outcome transcribe(Sound sound) {
            throw new IllegalStateException("nothing is configured");
        }

        @Override
        public Optional<AiModel> model() {
            return Optional.empty();
        }
    }
}
