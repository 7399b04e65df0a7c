package clinic.domain.accounts;

import clinic.domain.shared.Phone;

/** Brings codes to phones. */
public interface CodeCourier {
    /**
     * Takes the code on its way, in the running transaction: it leaves when that is committed, and not otherwise.
     *
     * @param code the six digits, a secret until they are used
     */
    void send(Phone phone, String code);
}
