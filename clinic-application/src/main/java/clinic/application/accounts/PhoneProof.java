package clinic.application.accounts;

import clinic.domain.accounts.Account;
import clinic.domain.accounts.Profile;
import clinic.domain.accounts.Profiles.Kept;
import clinic.domain.shared.Phone;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Whether a client holds the phone that its profile names. */
final class PhoneProof {
    private static final Set<String> FIELDS = Set.of("phoneProvedAt");

    private final AccountsPorts ports;
    private final Door door;

    PhoneProof(AccountsPorts ports, Door door) {
        this.ports = ports;
        this.door = door;
    }

    /** The account, in the running transaction; empty when it has not proved this phone, or not any more. */
    Optional<Account> check(Account account, Phone phone) {
        return current(account, phone)
                .filter(current -> current.profile().phoneProvedAt().isPresent());
    }

    /** The account that has proved this phone now, in the running transaction; empty when it has another by now. */
    Optional<Account> keep(Account account, Phone phone, Instant now) {
        return current(account, phone).map(current -> keep(current, now));
    }

    private Account keep(Account account, Instant now) {
        var proved = account.profile().provedToHoldItsPhone(now);
        if (proved.equals(account.profile())) return account;
        save(proved);
        door.note("phone.prove", account, FIELDS, now);
        return new Account(proved, account.patient());
    }

    private void save(Profile proved) {
        if (ports.profiles().save(proved) == Kept.KEPT) return;
        throw new IllegalStateException(
                "a profile's own address is taken: " + proved.id().value());
    }

    /** The account, whose profile no other transaction changes until this one ends. */
    private Optional<Account> current(Account account, Phone phone) {
        return ports.profiles()
                .lock(account.profile().id())
                .filter(profile -> profile.isReachedAt(phone))
                .map(profile -> new Account(profile, account.patient()));
    }
}
