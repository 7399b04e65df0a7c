package clinic.bootstrap.accounts;

import clinic.domain.accounts.CodeCourier;
import clinic.domain.shared.Phone;

/** Brings no code to anybody: a clinic without a messenger has no way to a phone. */
public final class NoCourier implements CodeCourier {
    @Override
    public void send(Phone phone, String code) {
        // There is no way to the phone.
    }
}
