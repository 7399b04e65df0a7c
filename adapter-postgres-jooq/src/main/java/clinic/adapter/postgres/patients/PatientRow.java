package clinic.adapter.postgres.patients;

import clinic.domain.patients.Cpf;
import clinic.domain.patients.Patient;
import clinic.domain.patients.PatientId;
import clinic.domain.patients.PatientView;
import clinic.domain.patients.PersonName;
import clinic.domain.shared.EmailAddress;
import clinic.domain.shared.Phone;
import clinic.domain.shared.ProfileId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** Reads patients from rows that have the columns of {@code find.sql}, in that order. */
final class PatientRow {
    private PatientRow() {}

    static PatientView view(ResultSet row) throws SQLException {
        return new PatientView(patient(row), ZoneId.of(row.getString(11)));
    }

    private static Patient patient(ResultSet row) throws SQLException {
        return new Patient(
                new PatientId(row.getObject(1, UUID.class)),
                new PersonName(row.getString(2)),
                new Phone(row.getString(3)),
                Optional.ofNullable(row.getString(4)).map(EmailAddress::new),
                Optional.ofNullable(row.getString(5)).map(Cpf::new),
                Optional.ofNullable(row.getObject(6, LocalDate.class)),
                Optional.ofNullable(row.getString(7)),
                Optional.ofNullable(row.getObject(8, UUID.class)).map(ProfileId::new),
                Instant.ofEpochSecond(row.getLong(9)),
                row.getInt(10));
    }
}
