package clinic.adapter.evolution.messaging;

import clinic.domain.messaging.Contact;
import clinic.domain.messaging.MessengerEvents.Revealed;
import clinic.domain.shared.Phone;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whom a message is from or to, by WhatsApp's addresses (JIDs): contracts/evolution.md, "JIDs and phones". */
sealed interface Whom {
    /** A person. */
    record Somebody(Contact contact) implements Whom {
        @Override
        public String toString() {
            return "Somebody[]";
        }
    }

    /** Nobody we write with. */
    record Nobody(String why) implements Whom {}

    /** {@code 5511987654321:12@s.whatsapp.net}: digits, the device behind them, where they are of. */
    Pattern JID = Pattern.compile("(\\d{1,40})(?:[._]\\d{1,5})?(?::\\d{1,5})?@([a-z.]{1,20})");

    /** Of the message's {@code key}. */
    static Whom of(JsonNode key) {
        var jids = jids(key);
        return crowd(jids.getFirst())
                .<Whom>map(Nobody::new)
                .or(() -> phone(jids).map(phone -> new Somebody(new Contact.Known(phone))))
                .or(() -> digits(jids, List.of("lid")).map(lid -> new Somebody(new Contact.Hidden(lid))))
                .orElseGet(() -> new Nobody("address"));
    }

    /** Whose telephone it is, where the message's {@code key} has both of a person's addresses, in whatever order. */
    static Optional<Revealed> revealed(JsonNode key) {
        var jids = jids(key);
        if (crowd(jids.getFirst()).isPresent()) return Optional.empty();
        return digits(jids, List.of("lid"))
                .flatMap(lid -> phone(jids).map(phone -> new Revealed(new Contact.Hidden(lid), phone)));
    }

    private static List<String> jids(JsonNode key) {
        return List.of(jid(key, "remoteJid"), jid(key, "remoteJidAlt"));
    }

    /** The telephone of a person's address. */
    static Optional<Phone> phone(List<String> jids) {
        return digits(jids, List.of("s.whatsapp.net", "c.us")).flatMap(digits -> Phone.read("+" + digits));
    }

    private static String jid(JsonNode key, String name) {
        return Json.text(key, name)
                .map(jid -> jid.strip().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** Why this is no person's address, if it is none. */
    private static Optional<String> crowd(String jid) {
        if (jid.endsWith("@g.us")) return Optional.of("group");
        if (jid.equals("status@broadcast")) return Optional.of("status");
        if (jid.endsWith("@broadcast")) return Optional.of("broadcast");
        if (jid.endsWith("@newsletter")) return Optional.of("newsletter");
        return Optional.empty();
    }

    private static Optional<String> digits(List<String> jids, List<String> places) {
        return jids.stream()
                .map(JID::matcher)
                .filter(jid -> jid.matches() && places.contains(jid.group(2)))
                .map(jid -> jid.group(1))
                .findFirst();
    }
}
