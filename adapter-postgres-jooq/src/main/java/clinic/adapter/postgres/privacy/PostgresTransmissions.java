package clinic.adapter.postgres.privacy;

import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.adapter.postgres.shared.Trip;
import clinic.domain.privacy.Transmission;
import clinic.domain.privacy.Transmission.Matter;
import clinic.domain.privacy.Transmissions;
import clinic.domain.shared.AiModel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Keeps the register of what was sent to models in {@code ai_transmissions}. */
public final class PostgresTransmissions implements Transmissions {
    private static final Trip ADD = Trip.of(
            "insert into ai_transmissions (about_id, matter, amount, host, model, at) values (?, ?, ?, ?, ?, ?)");
    private static final Trip LIST = Trip.of("""
        select t.about_id, t.matter, t.amount, t.host, t.model, t.at
        from ai_transmissions t
        where t.about_id = ?
        order by t.id\
        """);

    private final PostgresUnitOfWork unitOfWork;

    public PostgresTransmissions(PostgresUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void add(Transmission transmission) {
        unitOfWork.tell(
                ADD,
                binder -> binder.with(transmission.about())
                        .with(transmission.matter().name().toLowerCase(Locale.ROOT))
                        .with(transmission.amount())
                        .with(transmission.to().host())
                        .with(transmission.to().name())
                        .with(transmission.at()),
                results -> transmission);
    }

    @Override
    public List<Transmission> list(UUID about) {
        return unitOfWork.tell(LIST, binder -> binder.with(about), results -> {
            var row = results.next();
            var transmissions = new ArrayList<Transmission>();
            while (row.next()) transmissions.add(transmission(row));
            return transmissions;
        });
    }

    private static Transmission transmission(ResultSet row) throws SQLException {
        return new Transmission(
                row.getObject(1, UUID.class),
                Matter.valueOf(row.getString(2).toUpperCase(Locale.ROOT)),
                row.getLong(3),
                new AiModel(row.getString(4), row.getString(5)),
                row.getObject(6, OffsetDateTime.class).toInstant());
    }
}
