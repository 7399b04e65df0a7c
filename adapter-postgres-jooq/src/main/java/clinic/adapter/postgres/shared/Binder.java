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
 * Binds the question marks of one prepared text, in their order. What may be absent is bound with its type: where the driver
 * has to ask the database for it, the text takes more than one round trip.
 */
public final class Binder {
    private final PreparedStatement statement;
    private int position;

    Binder(PreparedStatement statement) {
        this.statement = statement;
    }

    /** Binds what is there; what may be absent tells its type, below. */
    public Binder with(Object value) throws SQLException {
        if (value instanceof Optional) throw new IllegalArgumentException("what may be absent must tell its type");
        statement.setObject(++position, value);
        return this;
    }

    public Binder uuid(Optional<UUID> value) throws SQLException {
        return absentOr("uuid", value);
    }

    public Binder text(Optional<String> value) throws SQLException {
        return absentOr("text", value);
    }

    public Binder number(Optional<Long> value) throws SQLException {
        return absentOr("int8", value);
    }

    public Binder instant(Optional<Instant> value) throws SQLException {
        return value.isPresent() ? with(value.get()) : absentOr("timestamptz", value);
    }

    private Binder absentOr(String type, Optional<?> value) throws SQLException {
        if (value.isPresent()) return with(value.get());
        statement.setNull(++position, Types.OTHER, type);
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
