package clinic.domain.testkit.accounts;

import clinic.domain.accounts.Clinic;
import clinic.domain.accounts.PhoneHolders;
import clinic.domain.shared.Id;
import clinic.domain.shared.Phone;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.audit.AuditLine;
import clinic.domain.testkit.audit.InMemoryAuditTrail;
import clinic.domain.testkit.patients.InMemoryPatients;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import clinic.domain.testkit.shared.Moments;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every fake that accounts need, on one transaction, with an open clinic. */
public final class InMemoryAccounts implements AccountsStage {
    private final Map<ProfileId, Id> patients = new ConcurrentHashMap<>();
    private final Map<Phone, List<Id>> phones = new ConcurrentHashMap<>();
    private final InMemoryUnitOfWork unitOfWork;
    private final InMemoryAuditTrail auditTrail;
    private final InMemoryProfiles profiles;
    private final InMemoryProfileViews views;
    private final InMemoryCredentials credentials;
    private final InMemoryRefreshTokens refreshTokens;
    private final InMemorySignInCodes signInCodes;
    private final InMemoryPhoneBook phoneBook;
    private final InMemoryAttempts attempts;
    private final InMemoryClinics clinics;

    public InMemoryAccounts() {
        this(new InMemoryUnitOfWork(), profile -> Optional.empty(), phone -> List.of());
    }

    /** With these patients, whom profiles and phones lead to, on the same transaction. */
    public InMemoryAccounts(InMemoryUnitOfWork unitOfWork, InMemoryPatients patients) {
        this(
                unitOfWork,
                profile -> patients.findByProfile(profile).map(patient -> patient.id()),
                phone -> patients.withPhone(phone).stream()
                        .map(patient -> new PhoneHolders.KnownPatient(patient.id(), patient.profile()))
                        .toList());
    }

    private InMemoryAccounts(
            InMemoryUnitOfWork unitOfWork,
            Function<ProfileId, Optional<? extends Id>> morePatients,
            Function<Phone, List<PhoneHolders.KnownPatient>> moreRecords) {
        this.unitOfWork = unitOfWork;
        this.auditTrail = new InMemoryAuditTrail(unitOfWork);
        this.profiles = new InMemoryProfiles(unitOfWork);
        this.views =
                new InMemoryProfileViews(unitOfWork, profiles, profile -> patientOf(profile, morePatients), auditTrail);
        this.credentials = new InMemoryCredentials(unitOfWork, profiles, views);
        this.refreshTokens = new InMemoryRefreshTokens(unitOfWork);
        this.signInCodes = new InMemorySignInCodes(unitOfWork);
        this.phoneBook = new InMemoryPhoneBook(unitOfWork, profiles, views, phone -> recordsOf(phone, moreRecords));
        this.attempts = new InMemoryAttempts(unitOfWork);
        this.clinics = new InMemoryClinics(unitOfWork);
        unitOfWork.inTransaction(Actors.SYSTEM, () -> clinics.open(Clinic.opened("Clínica", Moments.ZONE)));
    }

    private Optional<? extends Id> patientOf(
            ProfileId profile, Function<ProfileId, Optional<? extends Id>> morePatients) {
        var known = Optional.ofNullable(patients.get(profile));
        return known.isPresent() ? known : morePatients.apply(profile);
    }

    private List<PhoneHolders.KnownPatient> recordsOf(
            Phone phone, Function<Phone, List<PhoneHolders.KnownPatient>> moreRecords) {
        var known = phones.getOrDefault(phone, List.of()).stream()
                .map(patient -> new PhoneHolders.KnownPatient(patient, Optional.empty()));
        return Stream.concat(known, moreRecords.apply(phone).stream())
                .sorted(Comparator.comparing(record -> record.patient().value().toString()))
                .toList();
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
    public InMemorySignInCodes signInCodes() {
        return signInCodes;
    }

    @Override
    public InMemoryPhoneBook phoneBook() {
        return phoneBook;
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
    public void isPatient(Phone phone, Id patient) {
        phones.merge(
                phone,
                List.of(patient),
                (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
    }

    /** It is nobody's phone to this book. */
    @Override
    public void isToldPatient(Phone phone, Id patient) {
        phones.remove(phone, List.of(patient));
    }

    @Override
    public void isPatient(ProfileId profile, Id patient) {
        patients.put(profile, patient);
    }

    @Override
    public void isPatient(ProfileId profile, Id patient, Phone phone) {
        isPatient(profile, patient);
        isPatient(phone, patient);
    }

    @Override
    public List<AuditLine> auditLines() {
        return auditTrail.lines();
    }
}
