package clinic.adapter.postgres.records;

import clinic.domain.patients.PatientId;
import clinic.domain.records.Audio;
import clinic.domain.records.AudioFormat;
import clinic.domain.records.AudioId;
import clinic.domain.records.AudioRecord;
import clinic.domain.records.Content;
import clinic.domain.records.Failure;
import clinic.domain.records.Progress;
import clinic.domain.records.RecordId;
import clinic.domain.records.Signature;
import clinic.domain.records.Source;
import clinic.domain.records.Work;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.shared.ProfileId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Reads records from rows that begin with {@link #SELECTED}. */
final class RecordRow {
    /** Of {@code medical_audio_records r} and its sound, {@code medical_audio m}, if any. */
    static final String SELECTED = """
        r.id, r.patient_id, r.appointment_id, r.author_id, r.source, m.id as audio_id, m.format, m.bytes, m.sha256,
          r.duration_millis, r.wants_summary, r.status, r.work, r.failure, r.transcription, r.ai_summary,
          medical_key_facts(r.key_info) as key_facts, r.model, r.signed_at, r.signed_by, r.signature_hash, r.created_at,
          r.version\
        """;

    static final int COLUMNS = 23;

    private RecordRow() {}

    static AudioRecord read(ResultSet row) throws SQLException {
        return new AudioRecord(
                new RecordId(row.getObject(1, UUID.class)),
                new PatientId(row.getObject(2, UUID.class)),
                uuid(row, 3).map(AppointmentId::new),
                new ProfileId(row.getObject(4, UUID.class)),
                Source.valueOf(row.getString(5).toUpperCase(Locale.ROOT)),
                audio(row),
                row.getBoolean(11),
                progress(row),
                content(row, 15),
                Optional.ofNullable(row.getString(18)),
                signature(row),
                instant(row, 22),
                row.getInt(23));
    }

    /** Transcription, summary and facts, from that column on. */
    static Content content(ResultSet row, int column) throws SQLException {
        return new Content(
                Optional.ofNullable(row.getString(column)),
                Optional.ofNullable(row.getString(column + 1)),
                KeyFactTexts.read((String[]) row.getArray(column + 2).getArray()));
    }

    private static Optional<Audio> audio(ResultSet row) throws SQLException {
        var id = uuid(row, 6).map(AudioId::new);
        if (id.isEmpty()) return Optional.empty();
        var millis = row.getLong(10);
        var duration = row.wasNull() ? Optional.<Duration>empty() : Optional.of(Duration.ofMillis(millis));
        var format = AudioFormat.valueOf(row.getString(7).toUpperCase(Locale.ROOT));
        return Optional.of(new Audio(id.get(), format, row.getLong(8), row.getString(9), duration));
    }

    private static Progress progress(ResultSet row) throws SQLException {
        var failure =
                Optional.ofNullable(row.getString(14)).map(word -> Failure.valueOf(word.toUpperCase(Locale.ROOT)));
        return switch (row.getString(12)) {
            case "processing" -> new Progress.Processing(work(row.getString(13)));
            case "completed" -> new Progress.Completed(failure);
            case "failed" -> new Progress.Failed(failure.orElseThrow());
            default -> throw new IllegalStateException("no status of a record: " + row.getString(12));
        };
    }

    private static Optional<Signature> signature(ResultSet row) throws SQLException {
        var by = uuid(row, 20).map(ProfileId::new);
        if (by.isEmpty()) return Optional.empty();
        return Optional.of(new Signature(by.get(), instant(row, 19), row.getString(21)));
    }

    static Work work(String word) {
        return Work.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** As the tables spell it. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static Optional<UUID> uuid(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class));
    }

    static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
