package clinic.domain.testkit.accounts;

import clinic.domain.accounts.Attempts;
import clinic.domain.accounts.Clinics;
import clinic.domain.accounts.Credentials;
import clinic.domain.accounts.PhoneBook;
import clinic.domain.accounts.ProfileViews;
import clinic.domain.accounts.Profiles;
import clinic.domain.accounts.RefreshTokens;
import clinic.domain.accounts.SignInCodes;
import clinic.domain.shared.Id;
import clinic.domain.shared.Phone;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.UnitOfWork;
import clinic.domain.testkit.audit.AuditLine;
import java.util.List;

/** What the contracts of accounts stand on: their ports, empty but for an open clinic, and a look behind them. */
public interface AccountsStage {
    UnitOfWork unitOfWork();

    Profiles profiles();

    ProfileViews views();

    Credentials credentials();

    RefreshTokens refreshTokens();

    SignInCodes signInCodes();

    PhoneBook phoneBook();

    Attempts attempts();

    Clinics clinics();

    /** This patient has this phone, and has never signed in. */
    void isPatient(Phone phone, Id patient);

    /** Somebody who hides the telephone has registered this patient by WhatsApp and told this phone. */
    void isToldPatient(Phone phone, Id patient);

    /** The person with this profile is this patient. */
    void isPatient(ProfileId profile, Id patient);

    /** The person with this profile is this patient, whose record has this phone. */
    void isPatient(ProfileId profile, Id patient, Phone phone);

    List<AuditLine> auditLines();
}
