package clinic.domain.accounts;

import clinic.domain.shared.Phone;

/** Who has which phone. Read by the clinic's own sign-in alone: to everybody else nobody is there. */
public interface PhoneBook {
    /** Everybody who has this phone and may be let in by it, in the running transaction. */
    PhoneHolders find(Phone phone);
}
