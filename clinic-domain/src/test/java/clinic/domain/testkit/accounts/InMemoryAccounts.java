package clinic.domain.testkit.accounts;

import clinic.domain.accounts.Clinic;
import clinic.domain.shared.Id;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.audit.AuditLine;
import clinic.domain.testkit.audit.InMemoryAuditTrail;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import clinic.domain.testkit.shared.Moments;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Every fake that accounts need, on one transaction, with an open clinic. */
public final class InMemoryAccounts implements AccountsStage {
    private final Map<ProfileId, Id> patients = new ConcurrentHashMap<>();
    private final InMemoryUnitOfWork unitOfWork;
    private final InMemoryAuditTrail auditTrail;
    private final InMemoryProfiles profiles;
    private final InMemoryProfileViews views;
    private final InMemoryCredentials credentials;
    private final InMemoryRefreshTokens refreshTokens;
    private final InMemoryAttempts attempts;
    private final InMemoryClinics clinics;

    public InMemoryAccounts() {
        this(new InMemoryUnitOfWork(), profile -> Optional.empty());
    }

    /**
     * With further fakes on the same transaction.
     *
     * @param morePatients who is the patient that signs in with a profile
     */
    public InMemoryAccounts(InMemoryUnitOfWork unitOfWork, Function<ProfileId, Optional<? extends Id>> morePatients) {
        this.unitOfWork = unitOfWork;
        this.auditTrail = new InMemoryAuditTrail(unitOfWork);
        this.profiles = new InMemoryProfiles(unitOfWork);
        this.views =
                new InMemoryProfileViews(unitOfWork, profiles, profile -> patientOf(profile, morePatients), auditTrail);
        this.credentials = new InMemoryCredentials(unitOfWork, profiles, views);
        this.refreshTokens = new InMemoryRefreshTokens(unitOfWork);
        this.attempts = new InMemoryAttempts(unitOfWork);
        this.clinics = new InMemoryClinics(unitOfWork);
        unitOfWork.inTransaction(Actors.SYSTEM, () -> clinics.open(Clinic.opened("Clínica", Moments.ZONE)));
    }

    private Optional<? extends Id> patientOf(
            ProfileId profile, Function<ProfileId, Optional<? extends Id>> morePatients) {
        var known = Optional.ofNullable(patients.get(profile));
        return known.isPresent() ? known : morePatients.apply(profile);
    }

    @Override
    public InMemoryUnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    public InMemoryProfiles profiles() {
        return profiles;
    }

    @Override
    public InMemoryProfileViews views() {
        return views;
    }

    @Override
    public InMemoryCredentials credentials() {
        return credentials;
    }

    @Override
    public InMemoryRefreshTokens refreshTokens() {
        return refreshTokens;
    }

    @Override
    public InMemoryAttempts attempts() {
        return attempts;
    }

    @Override
    public InMemoryClinics clinics() {
        return clinics;
    }

    public InMemoryAuditTrail auditTrail() {
        return auditTrail;
    }

    @Override
    public void isPatient(ProfileId profile, Id patient) {
        patients.put(profile, patient);
    }

    @Override
    public List<AuditLine> auditLines() {
        return auditTrail.lines();
    }
}
