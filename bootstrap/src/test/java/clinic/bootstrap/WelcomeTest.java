package clinic.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.bootstrap.settings.Environment;
import clinic.bootstrap.settings.Settings;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WelcomeTest {
    @Test
    void tellsWhereToLookAndHowToGetIn() {
        var text = Welcome.text(Settings.of(new Environment(Map.of())), 8080);
        assertThat(text)
                .contains(
                        "http://localhost:8080/docs",
                        "recepcao@demo.clinic",
                        "clinica-demo-2026",
                        "http://localhost:8080/sandbox/");
    }

    @Test
    void tellsNoDemoSignInWhereThereIsNone() {
        var settings = Settings.of(
                new Environment(Map.of("CLINIC_DEMO", "false", "CLINIC_PUBLIC_URL", "https://aurora.example/")));
        assertThat(Welcome.text(settings, 8080))
                .contains("https://aurora.example/docs")
                .doesNotContain("demo.clinic", "sandbox");
    }
}
