package clinic.adapter.postgres.accounts;

import clinic.domain.accounts.Account;
import clinic.domain.accounts.Profile;
import clinic.domain.patients.PatientId;
import clinic.domain.shared.EmailAddress;
import clinic.domain.shared.Phone;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads profiles from rows that begin with {@code id, name, email, phone, phone_proved_at, role, registration, active,
 * created_at, version}; for an account the patient's id follows.
 */
final class ProfileRow {
    /** How many columns are the profile's. */
    static final int COLUMNS = 10;

    private ProfileRow() {}

    static Profile profile(ResultSet row) throws SQLException {
        return new Profile(
                new ProfileId(row.getObject(1, UUID.class)),
                row.getString(2),
                new EmailAddress(row.getString(3)),
                Optional.ofNullable(row.getString(4)).map(Phone::new),
                Optional.ofNullable(row.getObject(5, OffsetDateTime.class)).map(OffsetDateTime::toInstant),
                role(row.getString(6)),
                Optional.ofNullable(row.getString(7)),
                row.getBoolean(8),
                row.getObject(9, OffsetDateTime.class).toInstant(),
                row.getInt(10));
    }

    static Account account(ResultSet row) throws SQLException {
        var patient = Optional.ofNullable(row.getObject(COLUMNS + 1, UUID.class));
        return new Account(profile(row), patient.map(PatientId::new));
    }

    static Role role(String text) {
        return Role.valueOf(text.toUpperCase(Locale.ROOT));
    }
}
