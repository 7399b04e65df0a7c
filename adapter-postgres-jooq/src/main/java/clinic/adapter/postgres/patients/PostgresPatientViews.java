package clinic.adapter.postgres.patients;

import clinic.adapter.postgres.audit.AuditRow;
import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.adapter.postgres.shared.Sql;
import clinic.adapter.postgres.shared.Trip;
import clinic.domain.patients.PatientField;
import clinic.domain.patients.PatientId;
import clinic.domain.patients.PatientSearch;
import clinic.domain.patients.PatientView;
import clinic.domain.patients.PatientViews;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Page;
import clinic.domain.shared.Paging;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Patients to be read: each call is one round trip that leaves its audit row. */
public final class PostgresPatientViews implements PatientViews {
    private static final Trip FIND = Trip.relaxed(Sql.beside(PostgresPatientViews.class, "find.sql"));

    private final PostgresUnitOfWork unitOfWork;
    private final PatientList list;

    public PostgresPatientViews(PostgresUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
        this.list = new PatientList(unitOfWork);
    }

    @Override
    public Optional<PatientView> find(Actor actor, PatientId id, Instant now) {
        var audit = new AuditRow(now, actor, "patient.read", shownTo(actor));
        return unitOfWork.ask(actor, FIND, binder -> audit.bind(binder.with(id.value())), results -> {
            var row = results.next();
            return row.next() ? Optional.of(PatientRow.view(row).shownTo(actor)) : Optional.empty();
        });
    }

    @Override
    public Page<PatientView> list(Actor actor, PatientSearch search, Paging paging, Instant now) {
        return list.read(search, paging, new AuditRow(now, actor, "patient.list", shownTo(actor)));
    }

    private static Set<String> shownTo(Actor actor) {
        return Arrays.stream(PatientField.values())
                .filter(field -> field.isShownTo(actor))
                .map(PatientField::word)
                .collect(Collectors.toSet());
    }
}
