package clinic.adapter.postgres.accounts;

import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.adapter.postgres.shared.Sql;
import clinic.adapter.postgres.shared.Trip;
import clinic.adapter.postgres.shared.Work;
import clinic.domain.accounts.Account;
import clinic.domain.accounts.PhoneBook;
import clinic.domain.accounts.PhoneHolders;
import clinic.domain.accounts.PhoneHolders.KnownPatient;
import clinic.domain.patients.PatientId;
import clinic.domain.shared.Phone;
import clinic.domain.shared.ProfileId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds those who have a phone in {@code profiles} and {@code pacientes}. */
public final class PostgresPhoneBook implements PhoneBook {
    private static final Trip FIND = Trip.of(Sql.beside(PostgresPhoneBook.class, "holders.sql"));

    private final PostgresUnitOfWork unitOfWork;

    public PostgresPhoneBook(PostgresUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public PhoneHolders find(Phone phone) {
        return unitOfWork.tell(
                FIND,
                binder -> binder.with(phone.e164()).with(phone.e164()),
                results -> new PhoneHolders(clients(results), patients(results)));
    }

    private static List<Account> clients(Work.Results results) throws SQLException {
        var clients = new ArrayList<Account>();
        var row = results.next();
        while (row.next()) clients.add(ProfileRow.account(row));
        return clients;
    }

    private static List<KnownPatient> patients(Work.Results results) throws SQLException {
        var patients = new ArrayList<KnownPatient>();
        var row = results.next();
        while (row.next()) {
            var profile = Optional.ofNullable(row.getObject(2, UUID.class)).map(ProfileId::new);
            patients.add(new KnownPatient(new PatientId(row.getObject(1, UUID.class)), profile));
        }
        return patients;
    }
}
