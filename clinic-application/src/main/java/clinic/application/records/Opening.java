package clinic.application.records;

import clinic.domain.records.AudioRecord;
import clinic.domain.records.RecordId;
import clinic.domain.shared.Actor;
import clinic.domain.shared.ProfileId;
import java.util.OptionalInt;
import java.util.function.BiFunction;

/**
 * How all begins that is done with one record: who acts writes records, and the record is the actor's to see.
 *
 * @param notAllowed what comes of it when who acts writes none
 * @param notThere what comes of it when there is no such record, or it is not the actor's to see
 * @param <O> what comes of it
 */
record Opening<O>(O notAllowed, O notThere) {
    /** Does it with the record, which is locked meanwhile; all in one transaction. */
    O locked(RecordsPorts ports, Actor actor, RecordId id, BiFunction<ProfileId, AudioRecord, O> deed) {
        return Writers.of(actor)
                .map(writer -> ports.unitOfWork()
                        .inTransaction(
                                actor,
                                () -> ports.audioRecords()
                                        .lock(id)
                                        .map(found -> deed.apply(writer, found))
                                        .orElse(notThere)))
                .orElse(notAllowed);
    }

    /**
     * Whether the record changed since the caller read it.
     *
     * @param version which version of it the caller has read; empty: whichever it is
     */
    static boolean isStale(OptionalInt version, AudioRecord record) {
        return version.isPresent() && version.getAsInt() != record.version();
    }
}
