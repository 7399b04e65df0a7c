package clinic.domain.testkit.records;

import clinic.domain.patients.PatientId;
import clinic.domain.records.Addendum;
import clinic.domain.records.Audio;
import clinic.domain.records.AudioRecord;
import clinic.domain.records.AudioRecords;
import clinic.domain.records.RecordId;
import clinic.domain.records.RecordVersion;
import clinic.domain.records.RecordView;
import clinic.domain.shared.Actor;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.Role;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** Keeps records in memory. Thread-safe by its unit of work. */
final class InMemoryAudioRecords implements AudioRecords {
    private final InMemoryUnitOfWork unitOfWork;
    private final Shelf shelf;

    InMemoryAudioRecords(InMemoryUnitOfWork unitOfWork, Shelf shelf) {
        this.unitOfWork = unitOfWork;
        this.shelf = shelf;
    }

    @Override
    public void add(AudioRecord record, Optional<RecordVersion> first) {
        var actor = unitOfWork.actor();
        Refusals.require(writes(actor) && actor.is(record.author()), "a record is added by its author");
        Refusals.require(shelf.kept(record.id()).isEmpty(), "its identity was given before");
        shelf.put(record, first);
    }

    @Override
    public Optional<AudioRecord> lock(RecordId id) {
        return shelf.find(id);
    }

    @Override
    public void save(AudioRecord changed, Optional<RecordVersion> next) {
        var actor = unitOfWork.actor();
        var before = shelf.find(changed.id())
                .filter(kept -> kept.version() == changed.version() - 1 && kept.isOpen())
                .orElseThrow(() -> new IllegalStateException("another version is kept, or it is signed: " + changed));
        Refusals.require(
                actor instanceof Actor.Automation || actor.isAdmin() || actor.is(before.author()),
                "a record is changed by its author");
        shelf.put(changed, next);
    }

    @Override
    public void append(RecordId id, Addendum addendum) {
        var actor = unitOfWork.actor();
        Refusals.require(writes(actor) && actor.is(addendum.by()), "an addendum is added by its writer");
        if (shelf.find(id).filter(record -> !record.isOpen()).isEmpty()) {
            throw new IllegalStateException("only to a signed record is added: " + id);
        }
        shelf.add(id, addendum);
    }

    @Override
    public Optional<AudioRecord> findSame(ProfileId author, PatientId patient, String sha256, Instant since) {
        return shelf.seen()
                .map(RecordView::record)
                .filter(record -> record.author().equals(author)
                        && record.patient().equals(patient)
                        && record.audio().map(Audio::sha256).equals(Optional.of(sha256))
                        && !record.createdAt().isBefore(since))
                .max(Comparator.comparing(AudioRecord::createdAt));
    }

    private static boolean writes(Actor actor) {
        return actor instanceof Actor.Person person
                && (person.role() == Role.ADMIN || person.role() == Role.PROFESSIONAL);
    }
}
