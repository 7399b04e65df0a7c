package clinic.domain.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Picks the offers that are nearest to a wanted start. */
final class Nearest {
    private Nearest() {}

    /** Goes from the wanted start in both directions; offers of one moment stay together and in their order. */
    static List<Offer> of(OfferList offers, Instant wanted, int atMost) {
        var nearest = new ArrayList<Offer>();
        int later = firstNotBefore(offers, wanted);
        int earlier = later;
        while (nearest.size() < atMost && (earlier > 0 || later < offers.size())) {
            boolean back = earlier > 0 && (later == offers.size() || isNearer(offers, earlier - 1, later, wanted));
            int from = back ? momentBegins(offers, earlier - 1) : later;
            int until = back ? earlier : later + 1;
            int room = atMost - nearest.size();
            nearest.addAll(offers.subList(from, Math.min(until, from + room)));
            if (back) earlier = from;
            else later = until;
        }
        return List.copyOf(nearest);
    }

    /** Whether the offer before the wanted start is as near as the other one, or nearer. */
    private static boolean isNearer(OfferList offers, int before, int other, Instant wanted) {
        var back = Duration.between(Instant.ofEpochSecond(offers.startAt(before)), wanted);
        var ahead = Duration.between(wanted, Instant.ofEpochSecond(offers.startAt(other)));
        return back.compareTo(ahead) <= 0;
    }

    private static int momentBegins(OfferList offers, int index) {
        int first = index;
        while (first > 0 && offers.startAt(first - 1) == offers.startAt(index)) first--;
        return first;
    }

    private static int firstNotBefore(OfferList offers, Instant wanted) {
        int low = 0;
        int high = offers.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (offers.startAt(middle) < Seconds.ceil(wanted)) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
