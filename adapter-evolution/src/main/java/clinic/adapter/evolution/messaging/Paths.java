package clinic.adapter.evolution.messaging;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What can be asked about one instance: contracts/evolution.md, "Endpoints".
 *
 * @param instance its name, as it stands in an address
 */
record Paths(String instance) {
    static final String CREATE = "/instance/create";

    static Paths of(EvolutionSettings settings) {
        return new Paths(
                URLEncoder.encode(settings.instance(), StandardCharsets.UTF_8).replace("+", "%20"));
    }

    String state() {
        return "/instance/connectionState/" + instance;
    }

    String connect() {
        return "/instance/connect/" + instance;
    }

    String logout() {
        return "/instance/logout/" + instance;
    }

    String webhook() {
        return "/webhook/set/" + instance;
    }

    String text() {
        return "/message/sendText/" + instance;
    }

    String media() {
        return "/chat/getBase64FromMediaMessage/" + instance;
    }
}
