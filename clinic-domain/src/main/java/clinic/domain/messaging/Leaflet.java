package clinic.domain.messaging;

import java.util.List;

/**
 * What the clinic tells everybody.
 *
 * @param horizonDays how many days ahead may be booked
 */
public record Leaflet(List<KnownAnswer> answers, int horizonDays) {
    public Leaflet {
        answers = List.copyOf(answers);
    }
}
