package clinic.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.bootstrap.settings.BadSetting;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StartFailureTest {
    @Test
    void tellsABadSettingAsItIs() {
        assertThat(told(new BadSetting("CLINIC_PORT", "não serve"))).isEqualTo("2 CLINIC_PORT: não serve\n");
    }

    @Test
    void tellsTheFirstLineOfWhatNobodyForesaw() {
        assertThat(told(new IllegalStateException("\nfirst\nsecond")))
                .isEqualTo("1 a clínica não pode partir: first\n");
        assertThat(told(new IllegalStateException())).isEqualTo("1 a clínica não pode partir: null\n");
    }

    private static String told(RuntimeException failure) {
        var bytes = new ByteArrayOutputStream();
        var code = StartFailure.tell(failure, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return code + " " + bytes.toString(StandardCharsets.UTF_8);
    }
}
