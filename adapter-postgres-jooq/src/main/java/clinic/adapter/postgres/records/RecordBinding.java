package clinic.adapter.postgres.records;

import clinic.adapter.postgres.shared.Binder;
import clinic.domain.records.Audio;
import clinic.domain.records.AudioRecord;
import clinic.domain.records.Content;
import clinic.domain.records.Failure;
import clinic.domain.records.Progress;
import clinic.domain.records.RecordVersion;
import clinic.domain.records.RecordVersion.By;
import clinic.domain.records.Signature;
import clinic.domain.records.Work;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** Binds records and versions, in the order of the columns of {@code add_record.sql} and {@code save_record.sql}. */
final class RecordBinding {
    private RecordBinding() {}

    /** What a change may change. */
    static Binder state(Binder binder, AudioRecord record) throws SQLException {
        binder.number(record.audio().flatMap(Audio::duration).map(Duration::toMillis))
                .with(record.wantsSummary());
        progress(binder, record.progress());
        content(binder, record.content()).text(record.model());
        var signature = record.signature();
        return binder.instant(signature.map(Signature::at))
                .uuid(signature.map(signed -> signed.by().value()))
                .text(signature.map(Signature::hash))
                .with(record.version());
    }

    private static void progress(Binder binder, Progress progress) throws SQLException {
        switch (progress) {
            case Progress.Processing(var next) -> progress(binder, "processing", Optional.of(next), Optional.empty());
            case Progress.Completed(var failure) -> progress(binder, "completed", Optional.empty(), failure);
            case Progress.Failed(var why) -> progress(binder, "failed", Optional.empty(), Optional.of(why));
        }
    }

    private static void progress(Binder binder, String status, Optional<Work> work, Optional<Failure> failure)
            throws SQLException {
        binder.with(status).text(work.map(RecordRow::word)).text(failure.map(RecordRow::word));
    }

    private static Binder content(Binder binder, Content content) throws SQLException {
        return binder.text(content.transcription()).text(content.summary()).texts(KeyFactTexts.of(content.facts()));
    }

    /** A version, but for the id of its record. */
    static Binder version(Binder binder, RecordVersion version) throws SQLException {
        content(binder.with(version.number()), version.content());
        switch (version.by()) {
            case By.Person(var id) ->
                binder.uuid(Optional.of(id.value())).text(Optional.empty()).text(Optional.empty());
            case By.Model(var work, var name) ->
                binder.uuid(Optional.empty())
                        .text(Optional.of(RecordRow.word(work)))
                        .text(Optional.of(name));
        }
        return binder.with(version.at());
    }
}
