package clinic.bootstrap.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.testkit.shared.Seeds;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Random patients say random things in random order over few slots, while the clinic is stopped and started and WhatsApp
 * fails in every way it knows.
 */
@Timeout(300)
class StormTest {
    private static final int STORMS = 2;
    /** It may be that nobody in a storm gets as far as to book; then there is another one. */
    private static final int MOST_STORMS = 10;

    @Test
    void leavesNothingDoubledUntrueUntoldOrLost() {
        var booked = new AtomicInteger();
        for (int storms = 0; storms < STORMS || (booked.get() == 0 && storms < MOST_STORMS); storms++) {
            Seeds.forEach(1, chance -> booked.addAndGet(rageAndHold(chance)));
        }
        assertThat(booked).as("it is no storm if nobody books").hasPositiveValue();
    }

    private static int rageAndHold(Random chance) {
        try (var practice = new Practice(Storm.agenda())) {
            var storm = new Storm(practice, chance);
            storm.rage();
            storm.calm();
            return holds(new Ledger(practice), storm);
        }
    }

    private static int holds(Ledger ledger, Storm storm) {
        assertThat(ledger.overlaps()).as("booked twice").isEmpty();
        assertThat(ledger.misplaced()).as("the ledger says otherwise").isEmpty();
        assertThat(ledger.untrue()).as("said, but never was").isEmpty();
        assertThat(ledger.untold()).as("was, but never said").isEmpty();
        assertThat(ledger.unwork()).as("failed").isEmpty();
        assertThat(ledger.inbound()).as("lost or doubled").containsExactlyInAnyOrderElementsOf(storm.written());
        assertThat(storm.lost()).isZero();
        assertThat(ledger.answeredTooOften()).as("answered twice").isEmpty();
        storm.talks().forEach((contact, talk) -> {
            var rows = ledger.texts(contact);
            for (var text : talk.received()) {
                assertThat(rows.remove(text))
                        .as("%s was told, as often as it was written: %s", contact, text)
                        .isTrue();
            }
        });
        return ledger.bookings();
    }
}
