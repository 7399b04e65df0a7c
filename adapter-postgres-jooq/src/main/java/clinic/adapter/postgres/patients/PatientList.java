package clinic.adapter.postgres.patients;

import clinic.adapter.postgres.audit.AuditRow;
import clinic.adapter.postgres.shared.Binder;
import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.adapter.postgres.shared.Sql;
import clinic.adapter.postgres.shared.Trip;
import clinic.domain.patients.PatientSearch;
import clinic.domain.patients.PatientView;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Page;
import clinic.domain.shared.Paging;
import clinic.domain.shared.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads patients by name and id: all, those that are looked for, or the one who is the client itself. */
final class PatientList {
    private static final String TEXT = Sql.beside(PatientList.class, "list.sql");
    private static final Trip ALL = trip("from pacientes p");
    private static final Trip ALL_AFTER = trip("""
        from pacientes p
          where (p.name_key, p.id) > (select l.name_key, l.id from pacientes l where l.id = ?)\
        """);
    private static final Trip FOUND =
            trip("from search_patients(?, ?, ?) hit(id)\n  join pacientes p on p.id = hit.id");
    private static final Trip OWN =
            trip("from pacientes p\n  where p.profile_id = ?\n    and p.search_text like all (?)");

    private final PostgresUnitOfWork unitOfWork;

    PatientList(PostgresUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    /** Binds what one source asks for. */
    @FunctionalInterface
    private interface Source {
        void bind(Binder binder) throws SQLException;
    }

    Page<PatientView> read(PatientSearch search, Paging paging, AuditRow audit) {
        var patterns = search.fragments().stream().map(PatientList::containing).toList();
        var after = paging.after().map(UUID::fromString);
        if (audit.actor() instanceof Actor.Person person && person.role() == Role.CLIENT) {
            return ask(OWN, binder -> binder.with(person.id().value()).texts(patterns), paging, audit);
        }
        if (!patterns.isEmpty()) {
            return ask(FOUND, binder -> binder.texts(patterns).uuid(after).with(paging.limit() + 1), paging, audit);
        }
        return after.isPresent()
                ? ask(ALL_AFTER, binder -> binder.uuid(after), paging, audit)
                : ask(ALL, binder -> {}, paging, audit);
    }

    private Page<PatientView> ask(Trip trip, Source source, Paging paging, AuditRow audit) {
        return unitOfWork.ask(
                audit.actor(),
                trip,
                binder -> {
                    source.bind(binder);
                    audit.bind(binder.with(paging.limit() + 1));
                    binder.with(paging.limit());
                },
                results -> page(results.next(), paging.limit(), audit.actor()));
    }

    private static Page<PatientView> page(ResultSet row, int limit, Actor actor) throws SQLException {
        var items = new ArrayList<PatientView>();
        while (row.next()) {
            if (items.size() == limit) return new Page<>(items, Optional.of(positionOf(items)));
            items.add(PatientRow.view(row).shownTo(actor));
        }
        return new Page<>(items, Optional.empty());
    }

    /** The last patient's id: a name in it would end in the addresses of pages, and so in other people's logs. */
    private static String positionOf(List<PatientView> items) {
        return items.getLast().patient().id().value().toString();
    }

    private static Trip trip(String source) {
        return Trip.relaxed(TEXT.replace("-- the source", source));
    }

    /** A pattern for LIKE that takes the fragment as it is. */
    private static String containing(String fragment) {
        return "%" + fragment.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
