package clinic.application.accounts;

import clinic.domain.accounts.AttemptLimits;
import clinic.domain.accounts.Attempts;
import clinic.domain.accounts.Clinics;
import clinic.domain.accounts.CodeCourier;
import clinic.domain.accounts.Credentials;
import clinic.domain.accounts.PasswordHasher;
import clinic.domain.accounts.PhoneBook;
import clinic.domain.accounts.ProfileViews;
import clinic.domain.accounts.Profiles;
import clinic.domain.accounts.RandomBits;
import clinic.domain.accounts.RefreshTokens;
import clinic.domain.accounts.SignInCodes;
import clinic.domain.audit.AuditTrail;
import clinic.domain.patients.Patients;
import clinic.domain.shared.Ids;
import clinic.domain.shared.UnitOfWork;
import java.time.InstantSource;

/** What accounts need from outside. */
public record AccountsPorts(
        Profiles profiles,
        ProfileViews views,
        Credentials credentials,
        RefreshTokens refreshTokens,
        SignInCodes signInCodes,
        CodeCourier codeCourier,
        PhoneBook phoneBook,
        Attempts attempts,
        AttemptLimits limits,
        PasswordHasher passwordHasher,
        RandomBits randomBits,
        Clinics clinics,
        Patients patients,
        UnitOfWork unitOfWork,
        AuditTrail auditTrail,
        Ids ids,
        InstantSource time) {}
