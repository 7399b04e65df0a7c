package clinic.bootstrap.settings;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the models work that transcribe, summarize and understand.
 *
 * @param baseUrl empty: OpenAI's own address
 * @param apiKey empty for a server of the clinic's own that asks for none
 * @param transcription a model's name, empty: the usual one
 * @param chat a model's name, empty: the usual one
 */
public record Models(
        Optional<URI> baseUrl, Optional<String> apiKey, Optional<String> transcription, Optional<String> chat) {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,500}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/@+-]{0,199}");
    private static final String NAME_RULE = "deve ter de 1 a 200 letras, dígitos, '.', '_', ':', '/', '@', '+' ou '-'";

    static Optional<Models> of(Environment environment) {
        var url = environment.find("OPENAI_BASE_URL").map(Models::address);
        var key = environment
                .find("OPENAI_API_KEY")
                .map(text ->
                        checked("OPENAI_API_KEY", text, KEY, "deve ter de 1 a 500 caracteres visíveis, sem espaços"));
        if (url.isEmpty() && key.isEmpty()) return Optional.empty();
        return Optional.of(new Models(
                url, key, name(environment, "OPENAI_TRANSCRIPTION_MODEL"), name(environment, "OPENAI_CHAT_MODEL")));
    }

    private static URI address(String text) {
        var url = Settings.http("OPENAI_BASE_URL", text);
        if (url.getRawQuery() != null || url.getRawFragment() != null) {
            throw new BadSetting("OPENAI_BASE_URL", "deve ser um endereço sem '?' nem '#'");
        }
        return url;
    }

    private static Optional<String> name(Environment environment, String variable) {
        return environment.find(variable).map(text -> checked(variable, text, NAME, NAME_RULE));
    }

    private static String checked(String variable, String text, Pattern pattern, String otherwise) {
        if (!pattern.matcher(text).matches()) throw new BadSetting(variable, otherwise);
        return text;
    }

    @Override
    public String toString() {
        return "Models[" + transcription + ", " + chat + "]";
    }
}
