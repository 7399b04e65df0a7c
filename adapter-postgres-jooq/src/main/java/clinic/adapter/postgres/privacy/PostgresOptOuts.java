package clinic.adapter.postgres.privacy;

import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.adapter.postgres.shared.Trip;
import clinic.domain.privacy.OptOuts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;

/** Keeps what people said about messages in {@code message_opt_outs}. */
public final class PostgresOptOuts implements OptOuts {
    private static final Trip SAY = Trip.of(
            "insert into message_opt_outs (contact, stop, channel, proof, words, at) values (?, ?, ?, ?, ?, ?)");
    private static final Trip LAST = Trip.of("""
        select contact, stop, channel, proof, words, at
        from message_opt_outs
        where contact = any (?)
        order by at desc, id desc
        limit 1\
        """);

    private final PostgresUnitOfWork unitOfWork;

    public PostgresOptOuts(PostgresUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void say(Word word) {
        unitOfWork.tell(
                SAY,
                binder -> binder.with(word.contact())
                        .with(word.isStop())
                        .with(word.channel())
                        .with(word.proof().message())
                        .with(word.proof().words())
                        .with(word.at()),
                results -> word);
    }

    @Override
    public Optional<Word> last(Set<String> contacts) {
        return unitOfWork.tell(LAST, binder -> binder.texts(contacts), results -> {
            var row = results.next();
            return row.next() ? Optional.of(word(row)) : Optional.empty();
        });
    }

    private static Word word(ResultSet row) throws SQLException {
        return new Word(
                row.getString(1),
                row.getBoolean(2),
                row.getString(3),
                new Proof(row.getString(4), row.getString(5)),
                row.getObject(6, OffsetDateTime.class).toInstant());
    }
}
