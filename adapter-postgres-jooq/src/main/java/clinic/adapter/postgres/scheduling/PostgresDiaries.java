package clinic.adapter.postgres.scheduling;

import clinic.adapter.postgres.shared.Binder;
import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.adapter.postgres.shared.Sql;
import clinic.adapter.postgres.shared.Trip;
import clinic.adapter.postgres.shared.Work;
import clinic.domain.catalogue.ProcedureId;
import clinic.domain.patients.PatientId;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.scheduling.BookingRules;
import clinic.domain.scheduling.Diaries;
import clinic.domain.scheduling.Occupancy;
import clinic.domain.scheduling.ProcedureTimes;
import clinic.domain.shared.Actor;
import clinic.domain.shared.ProfileId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads in one round trip all that the slot function, or a booking, needs to know. */
public final class PostgresDiaries implements Diaries {
    private static final String ONE = Sql.beside(PostgresDiaries.class, "one.sql") + "\n";
    private static final Trip DESK = Trip.relaxed(ONE + Sql.beside(PostgresDiaries.class, "guest.sql"));
    private static final Seeking SEARCH = Seeking.of(Sql.beside(PostgresDiaries.class, "search.sql"));
    private static final Seeking SEARCH_ONE = Seeking.of(ONE + Sql.beside(PostgresDiaries.class, "occupied.sql"));
    private static final Seeking BUSY = Seeking.of(Sql.beside(PostgresDiaries.class, "busy.sql"));

    /** Zones reach 14 hours from UTC, a buffer 8 hours, a visit a day: what lies farther from the days touches none. */
    private static final Duration MARGIN = Duration.ofDays(2);

    private final PostgresUnitOfWork unitOfWork;

    /** What is looked at: the days and what may touch them. */
    private record Around(Instant first, Instant last) {
        void bind(Binder binder) throws SQLException {
            binder.with(first).with(last);
        }
    }

    public PostgresDiaries(PostgresUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Optional<Search> search(
            Actor actor,
            ProcedureId procedure,
            Optional<ProfileId> professional,
            LocalDate from,
            LocalDate to,
            Optional<AppointmentId> moved) {
        return professional.isPresent()
                ? searchOne(actor, procedure, professional.get(), new Around(since(from), until(to)), moved)
                : searchAll(actor, procedure, new Around(since(from), until(to)), moved);
    }

    private Optional<Search> searchAll(
            Actor actor, ProcedureId procedure, Around around, Optional<AppointmentId> moved) {
        return unitOfWork.ask(
                actor,
                SEARCH.trip(moved),
                binder -> {
                    binder.with(procedure.value()).with(procedure.value());
                    around.bind(binder);
                    SEARCH.bind(binder, moved);
                    binder.with(procedure.value());
                },
                results -> read(results, procedure));
    }

    private Optional<Search> searchOne(
            Actor actor, ProcedureId procedure, ProfileId professional, Around around, Optional<AppointmentId> moved) {
        return unitOfWork.ask(
                actor,
                SEARCH_ONE.trip(moved),
                binder -> {
                    binder.with(procedure.value())
                            .with(procedure.value())
                            .with(professional.value())
                            .with(professional.value());
                    around.bind(binder);
                    SEARCH_ONE.bind(binder, moved);
                },
                results -> read(results, procedure));
    }

    @Override
    public Desk desk(Actor actor, ProcedureId procedure, ProfileId professional, Optional<PatientId> patient) {
        var own = patient.isEmpty() && actor instanceof Actor.Person person
                ? Optional.of(person.id().value())
                : Optional.<UUID>empty();
        return unitOfWork.ask(
                actor,
                DESK,
                binder -> binder.with(procedure.value())
                        .with(procedure.value())
                        .with(professional.value())
                        .uuid(patient.map(PatientId::value))
                        .uuid(own),
                results -> {
                    var rules = rules(results.next());
                    var times = times(results.next(), procedure);
                    var diaries = HoursRow.diaries(HoursRow.read(results.next()), Map.of());
                    return new Desk(rules, times, diaries.stream().findFirst(), guest(results.next()));
                });
    }

    @Override
    public Occupancy busy(Actor actor, PatientId patient, LocalDate from, LocalDate to, Optional<AppointmentId> moved) {
        return unitOfWork.ask(
                actor,
                BUSY.trip(moved),
                binder -> {
                    binder.with(patient.value());
                    new Around(since(from), until(to)).bind(binder);
                    BUSY.bind(binder, moved);
                },
                results -> occupancies(results.next()).getOrDefault(patient.value(), Occupancy.empty()));
    }

    private static Instant since(LocalDate from) {
        return from.atStartOfDay(ZoneOffset.UTC).toInstant().minus(MARGIN);
    }

    private static Instant until(LocalDate to) {
        return to.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().plus(MARGIN);
    }

    private static Optional<Search> read(Work.Results results, ProcedureId procedure) throws SQLException {
        var rules = rules(results.next());
        var times = times(results.next(), procedure);
        if (times.isEmpty()) return Optional.empty();
        var hours = HoursRow.read(results.next());
        var busy = occupancies(results.next());
        return Optional.of(new Search(rules, times.get(), HoursRow.diaries(hours, busy)));
    }

    private static BookingRules rules(ResultSet row) throws SQLException {
        if (!row.next()) throw new SQLException("the clinic has no settings");
        return new BookingRules(
                ZoneId.of(row.getString(1)),
                row.getInt(2),
                Duration.ofMinutes(row.getInt(3)),
                row.getInt(4),
                dates(row));
    }

    private static Set<LocalDate> dates(ResultSet row) throws SQLException {
        var dates = new HashSet<LocalDate>();
        for (var date : (Object[]) row.getArray(5).getArray()) dates.add(((java.sql.Date) date).toLocalDate());
        return dates;
    }

    private static Optional<ProcedureTimes> times(ResultSet row, ProcedureId procedure) throws SQLException {
        return row.next()
                ? Optional.of(new ProcedureTimes(
                        procedure,
                        Duration.ofMinutes(row.getInt(1)),
                        Duration.ofMinutes(row.getInt(2)),
                        Duration.ofMinutes(row.getInt(3))))
                : Optional.empty();
    }

    private static Map<UUID, Occupancy> occupancies(ResultSet row) throws SQLException {
        var busy = new HashMap<UUID, Occupancy>();
        while (row.next()) {
            var starts = (Long[]) row.getArray(2).getArray();
            var ends = (Long[]) row.getArray(3).getArray();
            busy.put(row.getObject(1, UUID.class), Occupancy.ofEpochSeconds(unboxed(starts), unboxed(ends)));
        }
        return busy;
    }

    private static long[] unboxed(Long[] numbers) {
        var plain = new long[numbers.length];
        for (var index = 0; index < plain.length; index++) plain[index] = numbers[index];
        return plain;
    }

    private static Optional<Guest> guest(ResultSet row) throws SQLException {
        return row.next()
                ? Optional.of(new Guest(
                        new PatientId(row.getObject(1, UUID.class)),
                        row.getString(2),
                        Optional.ofNullable(row.getObject(3, UUID.class)).map(ProfileId::new)))
                : Optional.empty();
    }
}
