package clinic.domain.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.accounts.Attempt.Kind;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Origin;
import clinic.domain.shared.Phone;
import clinic.domain.testkit.shared.Actors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttemptTest {
    private static final Limit LIMIT = AttemptLimits.usual().signInsOfCaller();

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2::1, 2001:db8:1:2:ffff:ffff:ffff:ffff, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false",
        "203.0.113.7, 203.0.113.7, true",
        "203.0.113.7, 203.0.113.8, false",
        "::ffff:203.0.113.7, ::ffff:203.0.113.8, false",
        "not:an:address, not:an:address, true"
    })
    void countsWhatOneCustomerOfANetworkSends(String one, String other, boolean together) {
        assertThat(from(one).key().equals(from(other).key())).isEqualTo(together);
    }

    @Test
    void countsThoseWhoSignedInByThemselves() {
        var attempt = Attempt.by(Actors.ADMIN, Kind.SIGN_IN_OF_CALLER, LIMIT);
        assertThat(attempt.key()).isNotEqualTo(from(Actors.ORIGIN.address()).key());
    }

    @Test
    void isStoppedWithinFortyTries() {
        var limits = AttemptLimits.usual();
        assertThat(new Limit[] {
                    limits.signInsOfAccount(),
                    limits.signInsOfCaller(),
                    limits.registrationsOfCaller(),
                    limits.refreshesOfCaller(),
                    limits.codesOfPhone(),
                    limits.codesOfCaller(),
                    limits.signInsOfPhone(),
                    limits.codesFromAddress()
                })
                .allMatch(limit -> limit.tries() < 40);
    }

    @Test
    void countsCodesByTheAddressWhoeverSignedInThere() {
        var phone = new Phone("+5511987654321");
        var attempt = Attempt.ofCode(phone, new Origin("request", "2001:db8:1:2::1"), LIMIT);
        assertThat(Attempt.ofCode(phone, new Origin("other", "2001:db8:1:2::9"), LIMIT))
                .isEqualTo(attempt);
        assertThat(Attempt.ofCode(phone, new Origin("request", "203.0.113.7"), LIMIT)
                        .key())
                .isNotEqualTo(attempt.key());
        assertThat(Attempt.ofCode(new Phone("+5511987654322"), new Origin("request", "2001:db8:1:2::1"), LIMIT)
                        .key())
                .isNotEqualTo(attempt.key());
    }

    @Test
    void leavesOthersTriesOfACodeThatOneAddressTries() {
        var limits = AttemptLimits.usual();
        assertThat(limits.codesFromAddress().tries())
                .isLessThan(SignInCode.TRIES_OF_ALL)
                .isLessThan(limits.signInsOfPhone().tries());
    }

    private static Attempt from(String address) {
        return Attempt.by(new Actor.Anonymous(new Origin("request", address)), Kind.SIGN_IN_OF_CALLER, LIMIT);
    }
}
