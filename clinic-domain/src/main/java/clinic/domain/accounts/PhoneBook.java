package clinic.domain.accounts;

import clinic.domain.shared.Phone;

/** Who has which phone. Read by the clinic's own sign-in alone: to everybody else nobody is there. */
public interface PhoneBook {
    /**
     * Everybody who has this phone, in the running transaction: also clients who have not proved it, as each profile
     * tells.
     */
    PhoneHolders find(Phone phone);
}
