package clinic.adapter.postgres.scheduling;

import clinic.adapter.postgres.audit.AuditRow;
import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.adapter.postgres.shared.Sql;
import clinic.adapter.postgres.shared.Trip;
import clinic.domain.scheduling.Agenda;
import clinic.domain.scheduling.AppointmentFilter;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.scheduling.AppointmentView;
import clinic.domain.scheduling.AppointmentViews;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Page;
import clinic.domain.shared.Paging;
import clinic.domain.shared.ProfileId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** Appointments to be read: each call is one round trip that leaves its audit row. */
public final class PostgresAppointmentViews implements AppointmentViews {
    private static final Trip FIND = Trip.relaxed(Sql.beside(PostgresAppointmentViews.class, "find.sql"));
    private static final Set<String> FIELDS = Set.of("patientId", "patientName", "procedureId", "startsAt", "notes");

    private final PostgresUnitOfWork unitOfWork;
    private final AppointmentList list;
    private final AgendaReading agenda;

    public PostgresAppointmentViews(PostgresUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
        this.list = new AppointmentList(unitOfWork);
        this.agenda = new AgendaReading(unitOfWork);
    }

    @Override
    public Optional<AppointmentView> find(Actor actor, AppointmentId id, Instant now) {
        var audit = new AuditRow(now, actor, "appointment.read", FIELDS);
        return unitOfWork.ask(actor, FIND, binder -> audit.bind(binder.with(id.value())), results -> {
            var row = results.next();
            return row.next()
                    ? Optional.of(AppointmentRow.view(row, ZoneId.of(row.getString(AppointmentRow.COLUMNS + 1))))
                    : Optional.empty();
        });
    }

    @Override
    public Page<AppointmentView> list(Actor actor, AppointmentFilter filter, Paging paging, Instant now) {
        return list.read(filter, paging, new AuditRow(now, actor, "appointment.list", FIELDS));
    }

    @Override
    public Agenda agenda(Actor actor, LocalDate first, int days, Optional<ProfileId> professional, Instant now) {
        return agenda.read(first, days, professional, new AuditRow(now, actor, "appointment.agenda", FIELDS));
    }
}
