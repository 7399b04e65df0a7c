package clinic.adapter.postgres.messaging;

import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.adapter.postgres.shared.Sql;
import clinic.adapter.postgres.shared.Trip;
import clinic.adapter.postgres.shared.Work;
import clinic.domain.messaging.IncomingId;
import clinic.domain.messaging.Meanings;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Ids;
import clinic.domain.shared.Origin;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps in {@code messenger_meanings} what must be found out of events, and what was. */
public final class PostgresMeanings implements Meanings {
    private static final Actor ACTOR = new Actor.Automation("meanings", new Origin("meanings", "local"));

    private static final Trip WANT = Trip.of(Sql.beside(PostgresMeanings.class, "want_meaning.sql"));
    private static final Trip FIND = Trip.of("""
        select m.until_at, m.word_at, m.found is not null,
          array(select e.key from jsonb_each_text(m.found) e order by e.key),
          array(select e.value from jsonb_each_text(m.found) e order by e.key)
        from messenger_meanings m
        where m.event_id = ?
          and m.kind = ?
        for update of m\
        """);
    private static final Trip TAKE = Trip.of("""
        select taken_event, taken_kind, taken_about, taken_text, taken_until, taken_body, taken_tries
        from take_messenger_meaning(?, ?, ?, ?)\
        """);
    private static final Trip TELL = Trip.of(Sql.beside(PostgresMeanings.class, "tell_meaning.sql"));
    private static final Trip LATER = Trip.of("""
        update messenger_meanings
        set due_at = ?,
          tries = tries + 1,
          lease_id = null,
          leased_until = null
        where event_id = ?
          and kind = ?
          and lease_id = ?\
        """);

    private final PostgresUnitOfWork unitOfWork;
    private final Ids ids;

    public PostgresMeanings(PostgresUnitOfWork unitOfWork, Ids ids) {
        this.unitOfWork = unitOfWork;
        this.ids = ids;
    }

    @Override
    public void want(Wanted wanted, Optional<Instant> word, Instant now) {
        unitOfWork.tell(
                WANT,
                binder -> binder.with(wanted.event().value())
                        .with(word(wanted.kind()))
                        .with(wanted.about())
                        .with(Storable.text(wanted.text()))
                        .with(wanted.until())
                        .with(now)
                        .instant(word)
                        .with(wanted.event().value()),
                Work.Results::changed);
    }

    @Override
    public Optional<Standing> find(IncomingId event, Kind kind) {
        return unitOfWork.tell(
                FIND, binder -> binder.with(event.value()).with(word(kind)), results -> standing(results.next()));
    }

    private static Optional<Standing> standing(ResultSet row) throws SQLException {
        if (!row.next()) return Optional.empty();
        var word = Optional.ofNullable(row.getObject(2, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
        var found = row.getBoolean(3) ? Optional.of(found(row)) : Optional.<Map<String, String>>empty();
        return Optional.of(new Standing(instant(row, 1), word, found));
    }

    private static Map<String, String> found(ResultSet row) throws SQLException {
        var names = (String[]) row.getArray(4).getArray();
        var values = (String[]) row.getArray(5).getArray();
        var found = new HashMap<String, String>();
        for (var index = 0; index < names.length; index++) found.put(names[index], values[index]);
        return found;
    }

    @Override
    public Optional<Due> take(Instant now, Duration lease, int most) {
        var by = ids.next();
        return unitOfWork.ask(
                ACTOR,
                TAKE,
                binder -> binder.with(now).with(by).with(now.plus(lease)).with(most),
                results -> due(results.next(), by));
    }

    private static Optional<Due> due(ResultSet row, UUID lease) throws SQLException {
        if (!row.next()) return Optional.empty();
        var wanted = new Wanted(
                new IncomingId(row.getObject(1, UUID.class)),
                Kind.valueOf(row.getString(2).toUpperCase(Locale.ROOT)),
                row.getObject(3, UUID.class),
                row.getString(4),
                instant(row, 5));
        return Optional.of(new Due(wanted, row.getString(6), lease, row.getInt(7)));
    }

    @Override
    public boolean tell(Due due, Map<String, String> found, Instant now) {
        return unitOfWork.tell(
                TELL,
                binder -> binder.texts(texts(found))
                        .with(due.wanted().event().value())
                        .with(word(due.wanted().kind()))
                        .with(due.lease())
                        .with(now),
                results -> isTold(results.next()));
    }

    private static boolean isTold(ResultSet row) throws SQLException {
        return row.next() && row.getInt(1) == 1;
    }

    @Override
    public boolean later(Due due, Instant again) {
        return unitOfWork.tell(
                LATER,
                binder -> binder.with(again)
                        .with(due.wanted().event().value())
                        .with(word(due.wanted().kind()))
                        .with(due.lease()),
                results -> results.changed() == 1);
    }

    private static List<String> texts(Map<String, String> found) {
        var texts = new ArrayList<String>();
        found.forEach((name, value) -> {
            texts.add(name);
            texts.add(Storable.text(value));
        });
        return texts;
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
