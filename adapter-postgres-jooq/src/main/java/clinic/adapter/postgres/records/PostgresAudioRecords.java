package clinic.adapter.postgres.records;

import clinic.adapter.postgres.shared.Binder;
import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.adapter.postgres.shared.Sql;
import clinic.adapter.postgres.shared.Trip;
import clinic.adapter.postgres.shared.Work;
import clinic.domain.patients.PatientId;
import clinic.domain.records.Addendum;
import clinic.domain.records.AudioRecord;
import clinic.domain.records.AudioRecords;
import clinic.domain.records.RecordId;
import clinic.domain.records.RecordVersion;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.shared.ProfileId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** Keeps records in {@code medical_audio_records}, with their versions and addenda. */
public final class PostgresAudioRecords implements AudioRecords {
    private static final Trip ADD = Trip.of(sql("add_record.sql"));
    private static final Trip ADD_WITH_VERSION = Trip.of(sql("add_record.sql") + ";\n" + sql("add_version.sql"));
    private static final Trip LOCK = Trip.of(selecting("lock_record.sql"));
    private static final Trip SAVE = Trip.of(sql("save_record.sql"));
    private static final Trip SAVE_WITH_VERSION =
            Trip.of("with saved as (\n" + sql("save_record.sql") + "\nreturning id\n)\n" + sql("save_version.sql"));
    private static final Trip APPEND = Trip.of(sql("append_addendum.sql"));
    private static final Trip FIND_SAME = Trip.of(selecting("find_same_sound.sql"));

    private final PostgresUnitOfWork unitOfWork;

    public PostgresAudioRecords(PostgresUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void add(AudioRecord record, Optional<RecordVersion> first) {
        unitOfWork.tell(
                first.isPresent() ? ADD_WITH_VERSION : ADD,
                binder -> {
                    bind(binder, record);
                    if (first.isPresent()) {
                        RecordBinding.version(binder, first.get())
                                .with(record.id().value());
                    }
                },
                Work.Results::changed);
    }

    private static void bind(Binder binder, AudioRecord record) throws SQLException {
        binder.with(record.id().value())
                .with(record.patient().value())
                .uuid(record.appointment().map(AppointmentId::value))
                .with(record.author().value())
                .with(RecordRow.word(record.source()))
                .uuid(record.audio().map(audio -> audio.id().value()))
                .with(record.createdAt());
        RecordBinding.state(binder, record);
    }

    @Override
    public Optional<AudioRecord> lock(RecordId id) {
        return unitOfWork.tell(LOCK, binder -> binder.with(id.value()), results -> found(results.next()));
    }

    @Override
    public void save(AudioRecord changed, Optional<RecordVersion> next) {
        var rows = unitOfWork.tell(
                next.isPresent() ? SAVE_WITH_VERSION : SAVE,
                binder -> {
                    RecordBinding.state(binder, changed)
                            .with(changed.id().value())
                            .with(changed.version() - 1);
                    if (next.isPresent()) RecordBinding.version(binder, next.get());
                },
                Work.Results::changed);
        if (rows != 1) throw new IllegalStateException("signed, or another version is there: " + changed);
    }

    @Override
    public void append(RecordId id, Addendum addendum) {
        var rows = unitOfWork.tell(
                APPEND,
                binder -> binder.with(addendum.text())
                        .with(addendum.at())
                        .with(addendum.by().value())
                        .with(id.value()),
                Work.Results::changed);
        if (rows != 1) throw new IllegalStateException("there is no such signed record: " + id.value());
    }

    @Override
    public Optional<AudioRecord> findSame(ProfileId author, PatientId patient, String sha256, Instant since) {
        return unitOfWork.tell(
                FIND_SAME,
                binder -> binder.with(author.value() + "/" + patient.value() + "/" + sha256)
                        .with(author.value())
                        .with(patient.value())
                        .with(since)
                        .with(sha256),
                results -> {
                    results.next();
                    return found(results.next());
                });
    }

    private static Optional<AudioRecord> found(ResultSet row) throws SQLException {
        return row.next() ? Optional.of(RecordRow.read(row)) : Optional.empty();
    }

    private static String sql(String file) {
        return Sql.beside(PostgresAudioRecords.class, file);
    }

    private static String selecting(String file) {
        return sql(file).replace("-- the record", RecordRow.SELECTED);
    }
}
