package clinic.domain.testkit.records;

import clinic.domain.records.AudioId;
import clinic.domain.records.AudioRecord;
import clinic.domain.records.AudioStore.Kept;
import clinic.domain.shared.Actor;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.scheduling.Cast;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.SequenceIds;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;

/** What the contracts of records have in common. */
public abstract class RecordsContract {
    protected static final Actor ANA = Actors.professional(Cast.ANA);
    protected static final Actor BRUNO = Actors.professional(Cast.BRUNO);

    private final SequenceIds sounds = SequenceIds.from(6_000_000);
    private RecordsStage stage;

    /** The test's own. */
    protected abstract RecordsStage newStage();

    @BeforeEach
    public final void setTheStage() {
        stage = newStage();
    }

    protected final RecordsStage stage() {
        return stage;
    }

    protected final <T> T as(Actor actor, Supplier<T> work) {
        return stage.unitOfWork().inTransaction(actor, work);
    }

    /** Kept by its author, with its first version. */
    protected final AudioRecord written(RecordBuilder record) {
        var built = record.written();
        return as(author(built), () -> {
            stage.audioRecords().add(built, Optional.of(RecordBuilder.version(1, built)));
            return built;
        });
    }

    /** Kept by its author, of a sound that says this. */
    protected final AudioRecord dictated(RecordBuilder record, String sound) {
        var waiting = record.by(Cast.ANA);
        var kept = (Kept.Done) keep(ANA, sound);
        var built = waiting.dictated(kept.audio());
        return as(ANA, () -> {
            stage.audioRecords().add(built, Optional.empty());
            return built;
        });
    }

    protected final AudioRecord signed(AudioRecord record) {
        var signed = RecordBuilder.signed(record);
        return as(author(record), () -> {
            stage.audioRecords().save(signed, Optional.empty());
            return signed;
        });
    }

    protected final Optional<AudioRecord> lock(Actor actor, AudioRecord record) {
        return as(actor, () -> stage.audioRecords().lock(record.id()));
    }

    /** Keeps an Ogg that says this. */
    protected final Kept keep(Actor actor, String sound) {
        var bytes = ("OggS" + sound).getBytes(StandardCharsets.UTF_8);
        return stage.audioStore()
                .keep(actor, new AudioId(sounds.next()), new ByteArrayInputStream(bytes), Moments.NINE);
    }

    private static Actor author(AudioRecord record) {
        return author(record.author());
    }

    protected static Actor author(ProfileId profile) {
        return Actors.professional(profile);
    }
}
