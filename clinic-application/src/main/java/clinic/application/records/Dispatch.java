package clinic.application.records;

import clinic.domain.patients.Patient;
import clinic.domain.privacy.Masking;
import clinic.domain.privacy.Transmission;
import clinic.domain.records.AudioRecord;
import clinic.domain.records.Failure;
import clinic.domain.records.RecordWork.Due;
import clinic.domain.records.Transcriber;
import clinic.domain.shared.Actor;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Makes a piece of work ready for its model, in the running transaction: what may go out, and that it goes, is kept first. */
final class Dispatch {
    private static final Set<String> FIELDS = Set.of("model");

    private final RecordsPorts ports;
    private final Chronicle chronicle;
    private final Permission permission;

    /** What there is to do. */
    sealed interface Prepared {
        /** This goes to its model, as soon as the transaction has ended. */
        record Ready(AudioRecord record, Parcel parcel) implements Prepared {}

        /** Nothing goes out, as this cannot be. */
        record Impossible(AudioRecord record, Failure why) implements Prepared {}

        /** The record does not wait for it any more. */
        record Superfluous() implements Prepared {}
    }

    Dispatch(RecordsPorts ports, Chronicle chronicle, Permission permission) {
        this.ports = ports;
        this.chronicle = chronicle;
        this.permission = permission;
    }

    Prepared prepare(Actor actor, Due due, Instant now) {
        return ports.audioRecords()
                .lock(due.record())
                .filter(record -> record.awaits(due.work()))
                .map(record -> prepare(actor, due, record, now))
                .orElseGet(Prepared.Superfluous::new);
    }

    private Prepared prepare(Actor actor, Due due, AudioRecord record, Instant now) {
        if (due.tries() > Pauses.MOST_TRIES) return new Prepared.Impossible(record, Failure.PROVIDER_AWAY);
        if (!permission.missing(record.patient(), due.work()).isEmpty()) {
            return new Prepared.Impossible(record, Failure.NO_CONSENT);
        }
        return parcel(actor, due, record)
                .<Prepared>map(parcel -> registered(record, parcel, now))
                .orElseGet(() -> new Prepared.Impossible(record, Failure.UNCONFIGURED));
    }

    private Prepared registered(AudioRecord record, Parcel parcel, Instant now) {
        ports.transmissions()
                .add(new Transmission(record.id().value(), parcel.matter(), parcel.amount(), parcel.to(), now));
        chronicle.note("record.send", record, FIELDS, now);
        return new Prepared.Ready(record, parcel);
    }

    /** Empty: no provider is configured. */
    private Optional<Parcel> parcel(Actor actor, Due due, AudioRecord record) {
        return switch (due.work()) {
            case TRANSCRIBE -> ports.transcriber().model().map(model -> new Parcel.Sound(sound(actor, record), model));
            case SUMMARIZE -> ports.summarizer().model().map(model -> new Parcel.Text(masked(record), model));
        };
    }

    private Transcriber.Sound sound(Actor actor, AudioRecord record) {
        var audio = record.audio().orElseThrow(() -> new IllegalStateException("no sound to transcribe: " + record));
        return new Transcriber.Sound(
                audio.format(), audio.bytes(), () -> new StoredSound(ports.audioStore(), actor, audio));
    }

    private Masking.Masked masked(AudioRecord record) {
        var names = ports.patients().lock(record.patient()).map(Dispatch::nameOf).stream()
                .toList();
        return Masking.mask(record.content().transcription().orElseThrow(), names);
    }

    private static String nameOf(Patient patient) {
        return patient.name().value();
    }
}
