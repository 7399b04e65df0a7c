package clinic.adapter.rest.messaging;

import clinic.domain.messaging.Contact;
import clinic.domain.messaging.MessengerEvent;
import clinic.domain.messaging.MessengerEvents;
import clinic.domain.shared.Phone;
import clinic.domain.testkit.shared.Moments;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a provider's events that are as plain as can be: what names a key is a message with it, all else is nothing. */
final class PlainEvents implements MessengerEvents {
    static final String INSTANCE = "clinic";
    private static final Pattern KEY = Pattern.compile("\"key\": \"(\\w+)\"");

    @Override
    public Told read(byte[] body) {
        var text = new String(body, StandardCharsets.UTF_8);
        var key = KEY.matcher(text);
        return new Told(INSTANCE, key.find() ? arrived(key.group(1)) : new MessengerEvent.Ignored("plain"), text);
    }

    private static MessengerEvent arrived(String key) {
        return new MessengerEvent.Arrived(
                new Contact.Known(new Phone("+5511987654321")),
                key,
                Moments.NINE,
                Optional.empty(),
                new MessengerEvent.Content.Text("Bom dia"));
    }
}
