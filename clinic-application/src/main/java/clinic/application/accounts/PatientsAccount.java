package clinic.application.accounts;

import clinic.domain.accounts.Account;
import clinic.domain.accounts.Profile;
import clinic.domain.accounts.Profiles.Kept;
import clinic.domain.audit.AuditEntry;
import clinic.domain.patients.Patient;
import clinic.domain.patients.PatientId;
import clinic.domain.shared.EmailAddress;
import clinic.domain.shared.Id;
import clinic.domain.shared.Phone;
import clinic.domain.shared.ProfileId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Opens the account of a patient whom the clinic knows and who has proved to hold the phone. */
final class PatientsAccount {
    /** Under which no mail arrives anywhere (RFC 2606, section 2). */
    private static final String NO_MAIL = "@sem-email.invalid";

    private static final Set<String> FIELDS = Set.of("name", "email", "phone", "phoneProvedAt");

    private final AccountsPorts ports;
    private final Door door;

    PatientsAccount(AccountsPorts ports, Door door) {
        this.ports = ports;
        this.door = door;
    }

    /** The new account, in the running transaction; empty when the patient has another phone or an account by now. */
    Optional<Account> open(Id id, Phone phone, Instant now) {
        return ports.patients()
                .lock(new PatientId(id.value()))
                .filter(patient -> patient.phone().equals(phone))
                .filter(patient -> patient.profile().isEmpty())
                .map(patient -> open(patient, now));
    }

    private Account open(Patient patient, Instant now) {
        var profile = addProfile(patient, now);
        switch (ports.patients().save(patient.provedToBe(profile.id()))) {
            case SAVED -> {}
            case CPF_TAKEN ->
                throw new IllegalStateException(
                        "a patient's own CPF is taken: " + patient.id().value());
        }
        var account = new Account(profile, Optional.of(patient.id()));
        door.note("profile.register", account, FIELDS, now);
        ports.auditTrail()
                .record(new AuditEntry(
                        now, "patient.change", patient.id(), List.of(patient.id()), Set.of("profileId")));
        return account;
    }

    private Profile addProfile(Patient patient, Instant now) {
        var id = new ProfileId(ports.ids().next());
        return addresses(patient, id)
                .map(email -> Profile.provedClient(id, patient.name().value(), email, patient.phone(), now))
                .filter(profile -> ports.profiles().add(profile) == Kept.KEPT)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the address of a new id is taken: " + id.value()));
    }

    /** The patient's own first; what nobody else can have last. */
    private static Stream<EmailAddress> addresses(Patient patient, ProfileId id) {
        return Stream.concat(
                patient.email().flatMap(email -> EmailAddress.read(email.value())).stream(),
                Stream.of(patient.phone().e164().substring(1), id.value().toString())
                        .map(name -> new EmailAddress(name + NO_MAIL)));
    }
}
