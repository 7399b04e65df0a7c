package clinic.adapter.postgres.shared;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** Binds the question marks of one prepared text, in their order. */
public final class Binder {
    private final PreparedStatement statement;
    private int position;
    private boolean typed = true;

    Binder(PreparedStatement statement) {
        this.statement = statement;
    }

    public Binder with(Object value) throws SQLException {
        statement.setObject(++position, value);
        return this;
    }

    /** What may be absent; a text that is a transaction of its own must say of what type, as below. */
    public Binder with(Optional<?> value) throws SQLException {
        if (value.isEmpty()) typed = false;
        statement.setObject(++position, value.orElse(null));
        return this;
    }

    public Binder uuid(Optional<UUID> value) throws SQLException {
        return absentOr("uuid", value);
    }

    public Binder text(Optional<String> value) throws SQLException {
        return absentOr("text", value);
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

    /** Whether the driver knows the type of everything. */
    boolean isTyped() {
        return typed;
    }
}
