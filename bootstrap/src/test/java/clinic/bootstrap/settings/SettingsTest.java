package clinic.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final String DATABASE = "postgresql://owner:pw@db.example:6543/clinic";

    @Test
    void needNothing() {
        var settings = settings(Map.of());
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.timeZone()).isEqualTo(ZoneId.of("America/Sao_Paulo"));
        assertThat(settings.dataDir()).isEqualTo(Path.of("data"));
        assertThat(settings.database()).isEmpty();
        assertThat(settings.jwtSecret()).isEmpty();
        assertThat(settings.firstAdmin()).isEmpty();
        assertThat(settings.demo()).isTrue();
        assertThat(settings.corsOrigins()).isEmpty();
    }

    @Test
    void showNoDemoInADatabaseOfOnesOwnOrToAnAdministrator() {
        assertThat(settings(Map.of("DATABASE_URL", DATABASE, "CLINIC_JWT_SECRET", SECRET))
                        .demo())
                .isFalse();
        var admin = Map.of("CLINIC_ADMIN_EMAIL", "a@example.com", "CLINIC_ADMIN_PASSWORD", "long enough");
        assertThat(settings(admin).demo()).isFalse();
        var wanted = new HashMap<>(admin);
        wanted.put("CLINIC_DEMO", "true");
        assertThat(settings(wanted).demo()).isTrue();
    }

    @Test
    void readListsWithSpacesAndWithoutRepeats() {
        var settings = settings(Map.of(
                "CLINIC_CORS_ORIGINS", "https://a.example, http://localhost:5173,,https://a.example",
                "CLINIC_TRUSTED_PROXIES", "10.0.0.1, ::1"));
        assertThat(settings.corsOrigins()).containsExactly("https://a.example", "http://localhost:5173");
        assertThat(settings.trustedProxies()).containsExactly("10.0.0.1", "::1");
    }

    @ParameterizedTest
    @CsvSource({
        "CLINIC_PORT, eighty",
        "CLINIC_PORT, 65536",
        "CLINIC_PORT, -1",
        "CLINIC_PUBLIC_URL, clinic.example",
        "CLINIC_PUBLIC_URL, ftp://clinic.example",
        "CLINIC_PUBLIC_URL, 'http://a b'",
        "CLINIC_TIME_ZONE, Brasília",
        "CLINIC_TIME_ZONE, UTC-3",
        "CLINIC_TIME_ZONE, SystemV/EST5",
        "CLINIC_TIME_ZONE, '-03:00'",
        "CLINIC_JWT_SECRET, short",
        "CLINIC_WHATSAPP_WEBHOOK_TOKEN, short",
        "CLINIC_WHATSAPP_WEBHOOK_TOKEN, 'with spaces, of which a header may have none'",
        "OPENAI_API_KEY, 'with spaces'",
        "OPENAI_API_KEY, chave-é",
        "OPENAI_BASE_URL, models.example",
        "OPENAI_BASE_URL, https://models.example/v1?key=x",
        "OPENAI_BASE_URL, https://user:p@ss@models.example/v1",
        "OPENAI_TRANSCRIPTION_MODEL, 'two words'",
        "OPENAI_CHAT_MODEL, -x",
        "CLINIC_DEMO, yes",
        "CLINIC_ADMIN_EMAIL, a@example.com",
        "CLINIC_ADMIN_PASSWORD, long enough",
        "CLINIC_CORS_ORIGINS, https://a.example/path",
        "CLINIC_CORS_ORIGINS, *",
        "CLINIC_TRUSTED_PROXIES, proxy.example",
        "DATABASE_URL, mysql://u:p@h/d",
        "DATABASE_URL, postgresql://h/d",
        "DATABASE_URL, postgresql://u@h/d",
        "DATABASE_URL, postgresql://u:p@h",
        "DATABASE_URL, postgresql://u:p@h/",
        "DATABASE_URL, postgresql://u:p@h:99999/d",
        "DATABASE_URL, postgresql://u:p@ss@h/d",
        "DATABASE_URL, 'postgresql://u:p ss@h/d'",
    })
    void complainInOneLineThatNamesTheVariableOrItsCompanion(String variable, String value) {
        assertThatThrownBy(() -> settings(Map.of(variable, value)))
                .isInstanceOfSatisfying(
                        BadSetting.class,
                        bad -> assertThat(bad.getMessage())
                                .matches("((?:CLINIC|OPENAI)_[A-Z_]+|DATABASE_URL): .+")
                                .contains(variable)
                                .doesNotContain("\n")
                                .doesNotContain("p@ss"));
    }

    @Test
    void readWhereModelsWork() {
        assertThat(settings(Map.of("OPENAI_CHAT_MODEL", "gpt-4o-mini")).ai()).isEmpty();
        var openAi = settings(Map.of("OPENAI_API_KEY", "sk-1", "OPENAI_CHAT_MODEL", "gpt-4.1"));
        assertThat(openAi.ai())
                .contains(new Ai(
                        URI.create("https://api.openai.com/v1"),
                        Optional.of("sk-1"),
                        Optional.empty(),
                        Optional.of("gpt-4.1")));
        assertThat(openAi.ai().orElseThrow().toString()).doesNotContain("sk-1");
        var own = settings(Map.of("OPENAI_BASE_URL", "http://10.0.0.5:8000/v1"));
        assertThat(own.ai().orElseThrow().apiKey()).isEmpty();
    }

    @Test
    void wantAKeyForOpenAiItself() {
        assertThatThrownBy(() -> settings(Map.of("OPENAI_BASE_URL", "https://api.openai.com/v1")))
                .isInstanceOf(BadSetting.class)
                .hasMessageStartingWith("OPENAI_API_KEY: ");
    }

    @Test
    void wantASecretWithADatabase() {
        assertThatThrownBy(() -> settings(Map.of("DATABASE_URL", DATABASE)))
                .isInstanceOf(BadSetting.class)
                .hasMessageStartingWith("CLINIC_JWT_SECRET: ");
    }

    @Test
    void takeADatabaseApart() {
        var database = Database.of("DATABASE_URL", "postgres://ow%40ner:p%2F%3A%25+w@[::1]/clinic?sslmode=require");
        assertThat(database.user()).isEqualTo("ow@ner");
        assertThat(database.password()).isEqualTo("p/:%+w");
        assertThat(database.jdbcUrl()).isEqualTo("jdbc:postgresql://[::1]:5432/clinic?sslmode=require");
        assertThat(database.place()).isEqualTo("[::1]:5432/clinic");
    }

    @Test
    void tellNoSecretsWhenPrinted() {
        var all = settings(Map.of(
                "DATABASE_URL",
                DATABASE,
                "CLINIC_JWT_SECRET",
                SECRET,
                "CLINIC_ADMIN_EMAIL",
                "a@example.com",
                "CLINIC_ADMIN_PASSWORD",
                "long enough"));
        assertThat(all.toString() + all.database() + all.firstAdmin())
                .doesNotContain("pw", SECRET, "a@example.com", "long enough");
    }

    private static Settings settings(Map<String, String> variables) {
        return Settings.of(new Environment(variables));
    }
}
