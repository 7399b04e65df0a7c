package clinic.bootstrap.settings;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the clinic's models work.
 *
 * @param baseUrl with the version's prefix
 * @param apiKey empty for a server of the clinic's own that asks for none
 * @param transcriptionModel empty: the usual one
 * @param chatModel empty: the usual one
 */
public record Ai(
        URI baseUrl, Optional<String> apiKey, Optional<String> transcriptionModel, Optional<String> chatModel) {
    private static final String URL = "OPENAI_BASE_URL";
    private static final String KEY = "OPENAI_API_KEY";
    private static final URI USUAL = URI.create("https://api.openai.com/v1");
    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7e]{1,500}");
    private static final Pattern MODEL = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/@+-]{0,199}");

    /** With a key it is OpenAI; with an address it is whoever answers there, with a key or without. */
    static Optional<Ai> of(Environment environment) {
        var url = environment.find(URL).map(Ai::address);
        var key = environment
                .find(KEY)
                .map(text -> checked(KEY, text, VISIBLE, "deve ter de 1 a 500 caracteres visíveis, sem espaços"));
        var transcription = model(environment, "OPENAI_TRANSCRIPTION_MODEL");
        var chat = model(environment, "OPENAI_CHAT_MODEL");
        if (url.isEmpty() && key.isEmpty()) return Optional.empty();
        var where = url.orElse(USUAL);
        if (key.isEmpty() && USUAL.getHost().equalsIgnoreCase(where.getHost())) {
            throw new BadSetting(KEY, "é obrigatório quando OPENAI_BASE_URL é da própria OpenAI");
        }
        return Optional.of(new Ai(where, key, transcription, chat));
    }

    private static URI address(String text) {
        var url = Settings.http(URL, text);
        if (url.getRawQuery() != null || url.getRawFragment() != null || url.getRawUserInfo() != null) {
            throw new BadSetting(URL, "deve ser um endereço sem usuário, '?' ou '#', como http://10.0.0.5:8000/v1");
        }
        return url;
    }

    private static Optional<String> model(Environment environment, String variable) {
        return environment
                .find(variable)
                .map(text -> checked(
                        variable,
                        text,
                        MODEL,
                        "deve ser o nome de um modelo: letras, dígitos, '.', '_', ':', '/', '-'"));
    }

    private static String checked(String variable, String text, Pattern pattern, String otherwise) {
        if (!pattern.matcher(text).matches()) throw new BadSetting(variable, otherwise);
        return text;
    }

    @Override
    public String toString() {
        return "Ai[" + baseUrl.getHost() + "]";
    }
}
