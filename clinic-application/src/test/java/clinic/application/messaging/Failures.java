package clinic.application.messaging;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Work that fails, as a test wants it to. */
final class Failures {
    private Failures() {}

    /** Works off an event at which the desk breaks. */
    static void workOff(Telephone telephone) {
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(telephone::workOff);
    }

    /** Works off all that can be worked off now, whatever fails; how often it was tried. */
    static int workOffAll(Telephone telephone) {
        for (var tries = 0; ; tries++) {
            try {
                if (telephone.workOff() instanceof WorkOff.Outcome.Idle) return tries;
            } catch (UnsupportedOperationException failure) {
                // it is tried again when its time comes
            }
        }
    }
}
