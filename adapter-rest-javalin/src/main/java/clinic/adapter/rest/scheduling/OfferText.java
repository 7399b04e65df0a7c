package clinic.adapter.rest.scheduling;

import clinic.adapter.rest.shared.IdsAndTimes;
import clinic.adapter.rest.shared.ReadyBytes;
import clinic.domain.scheduling.Offer;
import clinic.domain.scheduling.Slot;
import clinic.domain.shared.ProfileId;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes offers, of which an answer may have tens of thousands: one text is changed where an offer differs from the one before
 * it, and goes out as it is. Made for one answer; for one thread.
 */
final class OfferText {
    private static final String TIME = "0000-00-00T00:00:00+00:00";
    private static final String ID = "00000000-0000-0000-0000-000000000000";
    private static final String EMPTY =
            "{\"startsAt\":\"" + TIME + "\",\"endsAt\":\"" + TIME + "\",\"professionalId\":\"" + ID + "\"}";
    private static final int STARTS_AT = EMPTY.indexOf(TIME);
    private static final int ENDS_AT = EMPTY.lastIndexOf(TIME);
    private static final int PROFESSIONAL_ID = EMPTY.lastIndexOf(ID);

    private final byte[] text = EMPTY.getBytes(StandardCharsets.US_ASCII);
    private final ReadyBytes ready = new ReadyBytes(text);
    private final IdsAndTimes plain;
    private final Map<ProfileId, byte[]> professionals = new HashMap<>();
    private Instant start = Instant.MIN;
    private Instant end = Instant.MIN;

    OfferText(ZoneId zone) {
        plain = new IdsAndTimes(zone);
    }

    void write(JsonGenerator json, Offer offer) throws IOException {
        if (!shows(offer.slot()) && !show(offer.slot())) {
            AppointmentJson.offer(json, offer, plain);
            return;
        }
        var id = professionals.computeIfAbsent(offer.professional(), OfferText::id);
        System.arraycopy(id, 0, text, PROFESSIONAL_ID, id.length);
        json.writeRawValue(ready);
    }

    private boolean shows(Slot slot) {
        return slot.start().equals(start) && slot.end().equals(end);
    }

    private boolean show(Slot slot) {
        var fits = plain.put(slot.start(), text, STARTS_AT) && plain.put(slot.end(), text, ENDS_AT);
        start = fits ? slot.start() : Instant.MIN;
        end = fits ? slot.end() : Instant.MIN;
        return fits;
    }

    private static byte[] id(ProfileId professional) {
        var id = ID.getBytes(StandardCharsets.US_ASCII);
        IdsAndTimes.put(professional.value(), id, 0);
        return id;
    }
}
