package clinic.domain.accounts;

import java.time.Duration;

/**
 * How often may be tried what a thief would try.
 *
 * @param signInsOfAccount failed sign-ins of one e-mail address
 * @param signInsOfCaller failed sign-ins from one network address
 * @param registrationsOfCaller registrations from one network address
 * @param refreshesOfCaller failed refreshes from one network address
 * @param codesOfPhone codes sent to one phone
 * @param codesOfCaller codes asked for from one network address
 * @param signInsOfPhone failed sign-ins by codes of one phone
 * @param codesFromAddress failed sign-ins by codes of one phone from one network address: fewer than any code has tries
 */
public record AttemptLimits(
        Limit signInsOfAccount,
        Limit signInsOfCaller,
        Limit registrationsOfCaller,
        Limit refreshesOfCaller,
        Limit codesOfPhone,
        Limit codesOfCaller,
        Limit signInsOfPhone,
        Limit codesFromAddress) {
    /** What a clinic needs whose front desk is behind one address. */
    public static AttemptLimits usual() {
        var ofCaller = new Limit(35, Duration.ofMinutes(10));
        var ofOne = new Limit(10, Duration.ofMinutes(15));
        var codes = new Limit(5, Duration.ofMinutes(15));
        var ofCode = new Limit(SignInCode.TRIES, SignInCode.LIFETIME);
        return new AttemptLimits(ofOne, ofCaller, ofCaller, ofCaller, codes, ofCaller, ofOne, ofCode);
    }
}
