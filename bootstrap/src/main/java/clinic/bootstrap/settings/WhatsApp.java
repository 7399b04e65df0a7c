package clinic.bootstrap.settings;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the clinic's Evolution API is.
 *
 * @param url its address
 * @param apiKey its key
 * @param instance the name of the clinic's line there
 */
public record WhatsApp(URI url, String apiKey, String instance) {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,500}");
    private static final Pattern INSTANCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
    private static final String USUAL_INSTANCE = "clinica";

    static Optional<WhatsApp> of(Environment environment) {
        var url = environment.find("EVOLUTION_URL").map(text -> Settings.http("EVOLUTION_URL", text));
        var key = environment.find("EVOLUTION_API_KEY");
        if (url.isEmpty()) {
            if (key.isPresent()) throw new BadSetting("EVOLUTION_URL", "é obrigatório com EVOLUTION_API_KEY");
            return Optional.empty();
        }
        if (key.isEmpty()) throw new BadSetting("EVOLUTION_API_KEY", "é obrigatório com EVOLUTION_URL");
        return Optional.of(new WhatsApp(
                url.get(),
                checked("EVOLUTION_API_KEY", key.get(), KEY, "deve ter de 1 a 500 caracteres visíveis, sem espaços"),
                checked(
                        "EVOLUTION_INSTANCE",
                        environment.find("EVOLUTION_INSTANCE").orElse(USUAL_INSTANCE),
                        INSTANCE,
                        "deve ter de 1 a 100 letras, dígitos, '.', '_' ou '-'")));
    }

    private static String checked(String variable, String text, Pattern pattern, String otherwise) {
        if (!pattern.matcher(text).matches()) throw new BadSetting(variable, otherwise);
        return text;
    }

    @Override
    public String toString() {
        return "WhatsApp[" + instance + "]";
    }
}
