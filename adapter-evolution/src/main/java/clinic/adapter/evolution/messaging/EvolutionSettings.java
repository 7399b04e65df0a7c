package clinic.adapter.evolution.messaging;

import java.net.URI;
import java.util.regex.Pattern;

/**
 * Where the clinic's Evolution API is, and how it reaches us.
 *
 * @param url without a path, or with that of a proxy
 * @param apiKey the global key, or, when the instance exists, its token
 * @param instance the name of the clinic's line there
 * @param webhookUrl where Evolution sends its events
 * @param webhookToken with which Evolution signs them (HS256)
 */
public record EvolutionSettings(URI url, String apiKey, String instance, URI webhookUrl, String webhookToken) {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,500}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ._-]{0,99}");

    public EvolutionSettings {
        if (!isHttp(url)) throw new IllegalArgumentException("the address must begin with http:// or https://");
        if (!isHttp(webhookUrl)) throw new IllegalArgumentException("the webhook must begin with http:// or https://");
        if (!KEY.matcher(apiKey).matches()) throw new IllegalArgumentException("the key must be visible ASCII");
        if (webhookToken.isBlank()) throw new IllegalArgumentException("the webhook's token must not be blank");
        if (!NAME.matcher(instance).matches()) {
            throw new IllegalArgumentException("the instance must have 1 to 100 letters, digits, '.', '_', '-'");
        }
    }

    private static boolean isHttp(URI uri) {
        return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null;
    }

    @Override
    public String toString() {
        return "EvolutionSettings[" + instance + "]";
    }
}
