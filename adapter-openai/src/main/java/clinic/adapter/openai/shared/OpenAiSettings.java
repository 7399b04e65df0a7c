package clinic.adapter.openai.shared;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the models work.
 *
 * @param baseUrl with the version's prefix: {@code https://api.openai.com/v1}, or a server of the clinic's own
 * @param apiKey empty for a server that asks for none: then no {@code Authorization} is sent
 * @param transcriptionModel as the provider calls it
 * @param chatModel of summaries and of the assistant
 */
public record OpenAiSettings(URI baseUrl, Optional<String> apiKey, String transcriptionModel, String chatModel) {
    /** OpenAI's own address. */
    public static final URI OPENAI = URI.create("https://api.openai.com/v1");

    /** The newest; its usage tells how long the sound is (contracts, openai.md). */
    public static final String USUAL_TRANSCRIPTION_MODEL = "gpt-transcribe";

    public static final String USUAL_CHAT_MODEL = "gpt-4o-mini";

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,500}");
    private static final Pattern MODEL = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/@+-]{0,199}");

    public OpenAiSettings {
        if (!isHttp(baseUrl)) throw new IllegalArgumentException("the address must begin with http:// or https://");
        if (baseUrl.getRawQuery() != null || baseUrl.getRawFragment() != null) {
            throw new IllegalArgumentException("the address must have neither query nor fragment");
        }
        if (apiKey.isPresent() && !KEY.matcher(apiKey.get()).matches()) {
            throw new IllegalArgumentException("the key must be visible ASCII");
        }
        require(transcriptionModel);
        require(chatModel);
    }

    private static boolean isHttp(URI uri) {
        return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null;
    }

    private static void require(String model) {
        if (!MODEL.matcher(model).matches()) {
            throw new IllegalArgumentException("a model is named by 1 to 200 letters, digits, '.', '_', ':', '/', '-'");
        }
    }

    @Override
    public String toString() {
        return "OpenAiSettings[" + baseUrl.getHost() + ", " + transcriptionModel + ", " + chatModel + "]";
    }
}
