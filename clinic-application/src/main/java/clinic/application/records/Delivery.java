package clinic.application.records;

import clinic.application.records.Dispatch.Prepared;
import clinic.application.records.DoRecordWork.Outcome;
import clinic.domain.records.AiFailure;
import clinic.domain.records.AudioRecord;
import clinic.domain.records.Content;
import clinic.domain.records.Failure;
import clinic.domain.records.KeyFacts;
import clinic.domain.records.Progress;
import clinic.domain.records.RecordEvent;
import clinic.domain.records.RecordSummarizer;
import clinic.domain.records.RecordVersion;
import clinic.domain.records.RecordWork.Due;
import clinic.domain.records.Transcriber;
import clinic.domain.records.Work;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps what came of a model's work, in the running transaction, with what is to be done next. A result is kept by whoever
 * bought it first, also after the lease has ended, as long as nothing was written meanwhile; a failure, by whoever holds the
 * lease alone.
 */
final class Delivery {
    private static final Set<String> FIELDS = Set.of("content");

    private final RecordsPorts ports;
    private final Chronicle chronicle;

    Delivery(RecordsPorts ports, Chronicle chronicle) {
        this.ports = ports;
        this.chronicle = chronicle;
    }

    Outcome drop(Due due) {
        ports.work().done(due);
        return new Outcome.Dropped(due.record());
    }

    Outcome fail(Due due, Prepared.Impossible impossible, Instant now) {
        return waiting(due, impossible.record())
                .map(record -> fail(due, record, impossible.why(), now))
                .orElseGet(() -> drop(due));
    }

    Outcome keep(Due due, Prepared.Ready ready, Answer answer, Instant now) {
        return waiting(due, ready.record())
                .map(record -> keep(due, record, answer, now))
                .orElseGet(() -> drop(due));
    }

    /** The record, if it is as it was when the work on it began. */
    private Optional<AudioRecord> waiting(Due due, AudioRecord begun) {
        return ports.audioRecords()
                .lock(due.record())
                .filter(record -> record.awaits(due.work()) && record.version() == begun.version());
    }

    private Outcome keep(Due due, AudioRecord record, Answer answer, Instant now) {
        return switch (answer) {
            case Answer.Said said -> transcribed(due, record, said.text(), now);
            case Answer.Drawn drawn -> summarized(due, record, drawn.draft(), now);
            case Answer.None none -> putOff(due, record, none.failure(), now);
        };
    }

    private Outcome transcribed(Due due, AudioRecord record, Transcriber.Outcome.Transcribed said, Instant now) {
        if (said.text().length() > Content.LONGEST) return fail(due, record, Failure.TOO_LARGE, now);
        if (isSilence(said.text())) return fail(due, record, Failure.NOTHING_SAID, now);
        return kept(due, record.transcribed(said.text(), said.model(), said.duration()), said.model(), now);
    }

    private static boolean isSilence(String text) {
        return new Content(Optional.of(text), Optional.empty(), KeyFacts.none()).isEmpty();
    }

    private Outcome summarized(Due due, AudioRecord record, RecordSummarizer.Outcome.Summarized draft, Instant now) {
        if (draft.summary().length() > Content.LONGEST) return fail(due, record, Failure.UNUSABLE_ANSWER, now);
        return kept(due, record.summarized(draft.summary(), draft.facts(), draft.model()), draft.model(), now);
    }

    private Outcome kept(Due due, AudioRecord written, String model, Instant now) {
        var at = now.truncatedTo(ChronoUnit.SECONDS);
        var by = new RecordVersion.By.Model(due.work(), model);
        ports.audioRecords().save(written, Optional.of(Versions.next(ports.views(), written, by, at)));
        switch (written.progress()) {
            case Progress.Processing next -> ports.work().add(written.id(), written.author(), next.next(), at);
            case Progress.Completed completed -> end(due, RecordEvent.Kind.COMPLETED, written, at);
            case Progress.Failed failed -> end(due, RecordEvent.Kind.FAILED, written, at);
        }
        chronicle.note(action(due.work()), written, FIELDS, at);
        return new Outcome.Done(due.record(), due.work());
    }

    private void end(Due due, RecordEvent.Kind kind, AudioRecord record, Instant at) {
        ports.work().done(due);
        chronicle.announce(kind, record, at);
    }

    private Outcome putOff(Due due, AudioRecord record, AiFailure failure, Instant now) {
        var pause = Pauses.after(failure, due.tries());
        if (pause.isEmpty()) return fail(due, record, Pauses.word(failure.why()), now);
        var again = now.plus(pause.get());
        return ports.work().later(due, again)
                ? new Outcome.Later(due.record(), again)
                : new Outcome.Dropped(due.record());
    }

    private Outcome fail(Due due, AudioRecord record, Failure why, Instant now) {
        if (!ports.work().done(due)) return new Outcome.Dropped(due.record());
        var at = now.truncatedTo(ChronoUnit.SECONDS);
        var failed = record.failed(why);
        ports.audioRecords().save(failed, Optional.empty());
        chronicle.note("record.fail", failed, Set.of("progress"), at);
        chronicle.announce(kind(failed), failed, at);
        return new Outcome.Failed(due.record(), why);
    }

    private static RecordEvent.Kind kind(AudioRecord failed) {
        return failed.progress() instanceof Progress.Completed ? RecordEvent.Kind.COMPLETED : RecordEvent.Kind.FAILED;
    }

    private static String action(Work work) {
        return switch (work) {
            case TRANSCRIBE -> "record.transcribe";
            case SUMMARIZE -> "record.summarize";
        };
    }
}
