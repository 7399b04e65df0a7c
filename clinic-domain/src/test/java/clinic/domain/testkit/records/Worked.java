package clinic.domain.testkit.records;

import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.NINE;

import clinic.domain.records.AudioRecord;
import clinic.domain.records.RecordWork.Due;
import clinic.domain.records.Work;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.scheduling.Cast;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the contracts of the work on records have in common. */
public abstract class Worked extends RecordsContract {
    protected static final Duration LEASE = Duration.ofMinutes(15);
    protected static final int MANY = 100;

    /** A record of this author that waits since then. */
    protected final AudioRecord waiting(ProfileId author, Instant due) {
        var record = written(RecordBuilder.aRecord().by(author).about(Cast.DAVI));
        add(record, Work.TRANSCRIBE, due);
        return record;
    }

    protected final AudioRecord waiting() {
        return waiting(Cast.ANA, NINE);
    }

    protected final void add(AudioRecord record, Work work, Instant due) {
        as(SYSTEM, () -> {
            stage().work().add(record.id(), record.author(), work, due);
            return record;
        });
    }

    protected final Optional<Due> take(Instant now, int most) {
        return stage().work().take(now, LEASE, most);
    }

    protected final Due taken(Instant now) {
        return take(now, MANY).orElseThrow();
    }

    /** Takes all that can be taken now, in order. */
    protected final List<Due> takeAll(Instant now, int most) {
        var all = new ArrayList<Due>();
        for (var next = take(now, most); next.isPresent(); next = take(now, most)) all.add(next.get());
        return all;
    }

    protected final boolean done(Due due) {
        return as(SYSTEM, () -> stage().work().done(due));
    }

    protected final boolean later(Due due, Instant again) {
        return as(SYSTEM, () -> stage().work().later(due, again));
    }
}
