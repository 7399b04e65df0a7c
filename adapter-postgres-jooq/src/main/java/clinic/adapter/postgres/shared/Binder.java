package clinic.adapter.postgres.shared;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/**
 * Binds the question marks of one prepared text, in their order. An absent value should be bound with its type: where the
 * driver has to ask the database for it, the text takes more than one round trip.
 */
public final class Binder {
    private final PreparedStatement statement;
    private int position;

    Binder(PreparedStatement statement) {
        this.statement = statement;
    }

    public Binder with(Object value) throws SQLException {
        statement.setObject(++position, value);
        return this;
    }

    public Binder with(Optional<?> value) throws SQLException {
        statement.setObject(++position, value.orElse(null));
        return this;
    }

    public Binder text(Optional<String> value) throws SQLException {
        if (value.isPresent()) statement.setString(++position, value.get());
        else statement.setNull(++position, Types.VARCHAR);
        return this;
    }

    public Binder uuid(Optional<UUID> value) throws SQLException {
        if (value.isPresent()) statement.setObject(++position, value.get());
        else statement.setNull(++position, Types.OTHER, "uuid");
        return this;
    }

    public Binder with(Instant value) throws SQLException {
        statement.setObject(++position, value.atOffset(ZoneOffset.UTC));
        return this;
    }

    public Binder texts(Collection<String> values) throws SQLException {
        statement.setArray(++position, statement.getConnection().createArrayOf("text", values.toArray()));
        return this;
    }

    public Binder uuids(Collection<UUID> values) throws SQLException {
        statement.setArray(++position, statement.getConnection().createArrayOf("uuid", values.toArray()));
        return this;
    }
}
