package clinic.adapter.postgres.messaging;

import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.adapter.postgres.shared.Sql;
import clinic.adapter.postgres.shared.Trip;
import clinic.adapter.postgres.shared.Work;
import clinic.domain.messaging.Cards;
import clinic.domain.messaging.Contact;
import clinic.domain.patients.PatientId;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.shared.Phone;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads what a message tells of a visit in one round trip. */
public final class PostgresCards implements Cards {
    private static final Trip FIND = Trip.of(Sql.beside(PostgresCards.class, "visit_card.sql"));
    private static final Trip PHONE = Trip.of("select phone from pacientes where id = ?");

    private static final Trip PEOPLE = Trip.of(Sql.beside(PostgresCards.class, "people_of_contact.sql"));

    private final PostgresUnitOfWork unitOfWork;

    public PostgresCards(PostgresUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Optional<VisitCard> find(AppointmentId appointment) {
        return unitOfWork.tell(FIND, binder -> binder.with(appointment.value()), PostgresCards::card);
    }

    @Override
    public Optional<Phone> phoneOf(PatientId patient) {
        return unitOfWork.tell(PHONE, binder -> binder.with(patient.value()), results -> {
            var row = results.next();
            return row.next() ? Optional.of(new Phone(row.getString(1))) : Optional.empty();
        });
    }

    @Override
    public List<PatientCard> people(Contact contact) {
        return unitOfWork.tell(PEOPLE, binder -> binder.with(contact.key()).with(MOST_PEOPLE), results -> {
            var people = new ArrayList<PatientCard>();
            var row = results.next();
            while (row.next()) {
                var id = new PatientId(row.getObject(1, UUID.class));
                var name = row.getString(2);
                people.add(row.getBoolean(3) ? PatientCard.doubtful(id, name) : new PatientCard(id, name));
            }
            return people;
        });
    }

    private static Optional<VisitCard> card(Work.Results results) throws SQLException {
        var row = results.next();
        if (!row.next()) return Optional.empty();
        var name = row.getString(3);
        return Optional.of(new VisitCard(
                new PatientId(row.getObject(1, UUID.class)),
                new Phone(row.getString(2)),
                row.getBoolean(8) ? Cards.firstName(name) : name,
                row.getString(4),
                row.getString(5),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                row.getObject(7, OffsetDateTime.class).toInstant()));
    }
}
