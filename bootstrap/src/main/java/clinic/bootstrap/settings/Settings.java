package clinic.bootstrap.settings;

import clinic.domain.shared.TimeZones;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the clinic's server is set to.
 *
 * @param database empty: the embedded one, in {@code dataDir}
 * @param jwtSecret empty: made once and kept beside the embedded database
 * @param demo whether to load demo data, and to have the sandbox stand in for providers that are not configured
 * @param mostUnderWay how much models are at, at most, at a time
 * @param webhookToken with which WhatsApp's events prove where they come from; empty: derived from the secret
 * @param ai empty: records are written by hand, and the bot has its menu alone
 */
public record Settings(
        String host,
        int port,
        Optional<URI> publicUrl,
        ZoneId timeZone,
        Path dataDir,
        Optional<Database> database,
        Optional<String> jwtSecret,
        Optional<FirstAdmin> firstAdmin,
        boolean demo,
        Set<String> corsOrigins,
        Set<String> trustedProxies,
        Optional<WhatsApp> whatsApp,
        Optional<String> webhookToken,
        Optional<Ai> ai,
        int mostUnderWay) {
    private static final int SECRET_BYTES = 32;
    /** A number that providers take from a new customer. */
    private static final int MOST_UNDER_WAY = 4;

    private static final Pattern ORIGIN = Pattern.compile("https?://[^/?#\\s]+");
    private static final Pattern TOKEN = Pattern.compile("[\\x21-\\x7e]{32,500}");
    private static final Pattern ADDRESS = Pattern.compile("[0-9.]{7,15}|[0-9a-fA-F.:]*:[0-9a-fA-F.:]*");

    /** The administrator whom the first start makes. */
    public record FirstAdmin(String email, String password) {
        @Override
        public String toString() {
            return "FirstAdmin[]";
        }
    }

    /**
     * Reads and checks.
     *
     * @throws BadSetting for the first that cannot be worked with
     */
    public static Settings of(Environment environment) {
        var database = environment.find("DATABASE_URL").map(url -> Database.of("DATABASE_URL", url));
        var secret = environment.find("CLINIC_JWT_SECRET").map(Settings::secret);
        if (database.isPresent() && secret.isEmpty()) {
            throw new BadSetting(
                    "CLINIC_JWT_SECRET",
                    "é obrigatório com DATABASE_URL: ao menos 32 bytes aleatórios, os mesmos em"
                            + " todas as instâncias");
        }
        var admin = firstAdmin(environment);
        return new Settings(
                environment.find("CLINIC_HOST").orElse("0.0.0.0"),
                environment.find("CLINIC_PORT").map(Settings::port).orElse(8080),
                environment.find("CLINIC_PUBLIC_URL").map(text -> http("CLINIC_PUBLIC_URL", text)),
                zone(environment.find("CLINIC_TIME_ZONE").orElse("America/Sao_Paulo")),
                folder(environment.find("CLINIC_DATA_DIR").orElse("data")),
                database,
                secret,
                admin,
                environment.find("CLINIC_DEMO").map(Settings::demo).orElse(database.isEmpty() && admin.isEmpty()),
                list(
                        environment,
                        "CLINIC_CORS_ORIGINS",
                        ORIGIN,
                        "deve ser uma lista de origens como https://site.com.br, sem caminho"),
                list(environment, "CLINIC_TRUSTED_PROXIES", ADDRESS, "deve ser uma lista de endereços IP"),
                WhatsApp.of(environment),
                environment.find("CLINIC_WHATSAPP_WEBHOOK_TOKEN").map(Settings::webhookToken),
                Ai.of(environment),
                environment
                        .find("CLINIC_AI_MOST_UNDER_WAY")
                        .map(Settings::underWay)
                        .orElse(MOST_UNDER_WAY));
    }

    private static String secret(String text) {
        if (text.getBytes(StandardCharsets.UTF_8).length < SECRET_BYTES) {
            throw new BadSetting("CLINIC_JWT_SECRET", "deve ter ao menos 32 bytes");
        }
        return text;
    }

    private static Path folder(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException none) {
            throw new BadSetting("CLINIC_DATA_DIR", "não é o nome de uma pasta");
        }
    }

    private static int port(String text) {
        try {
            var port = Integer.parseInt(text);
            if (port >= 0 && port <= 65535) return port;
        } catch (NumberFormatException notOne) {
            throw new BadSetting("CLINIC_PORT", "deve ser um número de 0 a 65535");
        }
        throw new BadSetting("CLINIC_PORT", "deve ser um número de 0 a 65535");
    }

    static URI http(String variable, String text) {
        try {
            var url = URI.create(text);
            if (("http".equals(url.getScheme()) || "https".equals(url.getScheme())) && url.getHost() != null) {
                return url;
            }
        } catch (IllegalArgumentException notOne) {
            throw new BadSetting(variable, "deve ser um endereço http ou https");
        }
        throw new BadSetting(variable, "deve ser um endereço http ou https");
    }

    private static String webhookToken(String text) {
        if (!TOKEN.matcher(text).matches()) {
            throw new BadSetting(
                    "CLINIC_WHATSAPP_WEBHOOK_TOKEN",
                    "deve ter de 32 a 500 caracteres visíveis, sem espaços nem acentos");
        }
        return text;
    }

    private static ZoneId zone(String text) {
        return TimeZones.named(text)
                .orElseThrow(() -> new BadSetting("CLINIC_TIME_ZONE", "não é um fuso horário IANA: " + text));
    }

    private static int underWay(String text) {
        if (!text.matches("[1-9]\\d?"))
            throw new BadSetting("CLINIC_AI_MOST_UNDER_WAY", "deve ser um número de 1 a 99");
        return Integer.parseInt(text);
    }

    private static boolean demo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new BadSetting("CLINIC_DEMO", "deve ser true ou false");
        };
    }

    private static Optional<FirstAdmin> firstAdmin(Environment environment) {
        var email = environment.find("CLINIC_ADMIN_EMAIL");
        var password = environment.find("CLINIC_ADMIN_PASSWORD");
        if (email.isPresent() && password.isEmpty()) {
            throw new BadSetting("CLINIC_ADMIN_PASSWORD", "é obrigatório com CLINIC_ADMIN_EMAIL");
        }
        if (password.isPresent() && email.isEmpty()) {
            throw new BadSetting("CLINIC_ADMIN_EMAIL", "é obrigatório com CLINIC_ADMIN_PASSWORD");
        }
        return email.map(address -> new FirstAdmin(address, password.orElseThrow()));
    }

    private static Set<String> list(Environment environment, String name, Pattern form, String complaint) {
        var values = new LinkedHashSet<String>();
        for (var part : environment.find(name).orElse("").split(",", -1)) {
            var value = part.strip();
            if (value.isEmpty()) continue;
            if (!form.matcher(value).matches()) throw new BadSetting(name, complaint + ": " + value);
            values.add(value);
        }
        return values;
    }

    @Override
    public String toString() {
        return "Settings[port " + port + ", " + timeZone + ", demo " + demo + "]";
    }
}
