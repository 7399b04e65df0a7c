package clinic.bootstrap.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.accounts.SignInCode;
import clinic.domain.messaging.Message;
import org.junit.jupiter.api.Test;

/** What messages and accounts, which do not know each other, say of a code. */
class CodesTest {
    @Test
    void areSentAsLongAsTheyOpenAnything() {
        assertThat(Message.CODE_GOOD_FOR).isEqualTo(SignInCode.LIFETIME);
    }
}
