package clinic.application.records;

import clinic.domain.records.RecordId;
import clinic.domain.records.RecordSummarizer;
import clinic.domain.records.RecordWork;
import clinic.domain.records.Transcriber;
import clinic.domain.records.Work;
import clinic.domain.shared.Actor;
import clinic.domain.shared.AiModel;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.UnitOfWork;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A process that is killed before or after one of its steps: from then on nothing that it does has any effect, until it is
 * started again. What was kept until then stays.
 */
final class Breakdown {
    private final int fatal;
    private int steps;
    private boolean isDead;

    /** Killed at the step of this number, from 0. */
    Breakdown(int fatal) {
        this.fatal = fatal;
    }

    /** Whether the step was reached. */
    boolean happened() {
        return steps > fatal;
    }

    void startsAgain() {
        isDead = false;
    }

    private void step() {
        if (steps++ == fatal) isDead = true;
        if (isDead) throw new UnsupportedOperationException("killed at step " + fatal);
    }

    private <T> T around(Supplier<T> work) {
        step();
        var done = work.get();
        step();
        return done;
    }

    UnitOfWork over(UnitOfWork unitOfWork) {
        return new UnitOfWork() {
            @Override
            public <T> T inTransaction(Actor actor, Supplier<T> work) {
                return around(() -> unitOfWork.inTransaction(actor, work));
            }
        };
    }

    Transcriber over(Transcriber transcriber) {
        return new Transcriber() {
            @Override
            public Transcriber.Outcome transcribe(Sound sound) {
                return around(() -> transcriber.transcribe(sound));
            }

            @Override
            public Optional<AiModel> model() {
                return transcriber.model();
            }
        };
    }

    RecordSummarizer over(RecordSummarizer summarizer) {
        return new RecordSummarizer() {
            @Override
            public RecordSummarizer.Outcome summarize(String transcription) {
                return around(() -> summarizer.summarize(transcription));
            }

            @Override
            public Optional<AiModel> model() {
                return summarizer.model();
            }
        };
    }

    /** Each writing step within a transaction is a place to be killed at, too: then nothing of the transaction is kept. */
    RecordWork over(RecordWork work) {
        return new RecordWork() {
            @Override
            public void add(RecordId record, ProfileId author, Work next, Instant due) {
                around(() -> {
                    work.add(record, author, next, due);
                    return next;
                });
            }

            @Override
            public Optional<Due> take(Instant now, Duration lease, int most) {
                return around(() -> work.take(now, lease, most));
            }

            @Override
            public boolean done(Due due) {
                return around(() -> work.done(due));
            }

            @Override
            public boolean later(Due due, Instant again) {
                return around(() -> work.later(due, again));
            }
        };
    }
}
