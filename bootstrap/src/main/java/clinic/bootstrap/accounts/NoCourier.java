package clinic.bootstrap.accounts;

import clinic.domain.accounts.CodeCourier;
import clinic.domain.shared.Phone;

/** Brings no code to anybody: what stands here until a messenger does, so that nobody can sign in by code yet. */
public final class NoCourier implements CodeCourier {
    @Override
    public void send(Phone phone, String code) {
        // There is no way to the phone.
    }
}
