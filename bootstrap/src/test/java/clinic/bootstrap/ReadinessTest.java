package clinic.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.adapter.rest.operations.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadinessTest {
    private static final Part DATABASE = new Part("database", true);

    private final Readiness readiness = new Readiness(() -> List.of(DATABASE));

    @Test
    void isNotReadyWhileItStarts() {
        assertThat(readiness.now()).containsExactly(new Part("start", false));
    }

    @Test
    void asksItsPartsOnceItHasStarted() {
        readiness.started();
        assertThat(readiness.now()).containsExactly(DATABASE);
    }
}
