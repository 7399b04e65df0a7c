package clinic.adapter.postgres.records;

import clinic.domain.records.Addendum;
import clinic.domain.records.RecordView;
import clinic.domain.records.RecordView.Added;
import clinic.domain.shared.ProfileId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads records as people see them, from rows that have the columns of {@code view.sql}, in that order. */
final class ViewRow {
    private static final int AFTER = RecordRow.COLUMNS;

    private ViewRow() {}

    static RecordView read(ResultSet row) throws SQLException {
        return new RecordView(
                RecordRow.read(row),
                row.getString(AFTER + 1),
                row.getString(AFTER + 2),
                Optional.ofNullable(row.getString(AFTER + 3)),
                Optional.ofNullable(row.getString(AFTER + 4)),
                addenda(row),
                RecordRow.uuid(row, AFTER + 10).map(ProfileId::new),
                row.getBoolean(AFTER + 11),
                ZoneId.of(row.getString(AFTER + 12)));
    }

    private static List<Added> addenda(ResultSet row) throws SQLException {
        var addenda = new ArrayList<Added>();
        if (row.getArray(AFTER + 5) == null) return addenda;
        var texts = (String[]) row.getArray(AFTER + 5).getArray();
        var micros = (Long[]) row.getArray(AFTER + 6).getArray();
        var writers = (UUID[]) row.getArray(AFTER + 7).getArray();
        var names = (String[]) row.getArray(AFTER + 8).getArray();
        var registrations = (String[]) row.getArray(AFTER + 9).getArray();
        for (var at = 0; at < texts.length; at++) {
            var when = Instant.EPOCH.plus(micros[at], ChronoUnit.MICROS);
            var addendum = new Addendum(texts[at], when, new ProfileId(writers[at]));
            addenda.add(new Added(addendum, Optional.ofNullable(names[at]), Optional.ofNullable(registrations[at])));
        }
        return addenda;
    }
}
