package clinic.adapter.postgres.messaging;

import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.adapter.postgres.shared.Sql;
import clinic.adapter.postgres.shared.Trip;
import clinic.domain.messaging.Line;
import clinic.domain.messaging.Lines;
import clinic.domain.shared.Phone;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Remembers in {@code whatsapp_sessions} how lines stood. */
public final class PostgresLines implements Lines {
    private static final Trip FIND =
            Trip.of("select state, qr_code, number, trouble from whatsapp_sessions where instance = ?");
    private static final Trip SAVE = Trip.of(Sql.beside(PostgresLines.class, "save_line.sql"));

    private final PostgresUnitOfWork unitOfWork;

    public PostgresLines(PostgresUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Line find(String instance) {
        return unitOfWork.tell(
                FIND, binder -> binder.with(Storable.indexed(instance)), results -> line(results.next()));
    }

    private static Line line(ResultSet row) throws SQLException {
        if (!row.next()) return Line.closed();
        return new Line(
                Line.State.valueOf(row.getString(1).toUpperCase(Locale.ROOT)),
                Optional.ofNullable(row.getString(2)),
                Optional.ofNullable(row.getString(3)).map(Phone::new),
                Optional.ofNullable(row.getString(4)));
    }

    @Override
    public void save(String instance, Line line, Instant at) {
        unitOfWork.tell(
                SAVE,
                binder -> binder.with(Storable.indexed(instance))
                        .with(line.state().name().toLowerCase(Locale.ROOT))
                        .text(line.qrCode().map(Storable::text))
                        .text(line.number().map(Phone::e164))
                        .text(line.trouble().map(Storable::text))
                        .with(at),
                results -> line);
    }
}
